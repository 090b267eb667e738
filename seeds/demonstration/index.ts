import { entities } from './entities.ts';
import { deStores } from './ideas/de-stores.ts';
import { deWork } from './ideas/de-work.ts';
import { en } from './ideas/en.ts';
import { frCard } from './ideas/fr-card.ts';
import { frDelivery } from './ideas/fr-delivery.ts';
import { frStores } from './ideas/fr-stores.ts';
import { frTrust } from './ideas/fr-trust.ts';
import { frWork } from './ideas/fr-work.ts';
import { ptCard } from './ideas/pt-card.ts';
import { ptStores } from './ideas/pt-stores.ts';
import { peopleDeutschland } from './people-deutschland.ts';
import { peopleFrance } from './people-france.ts';
import { peoplePortugal } from './people-portugal.ts';
import { alloRayon } from './releases/allo-rayon.ts';
import { carteHorizon } from './releases/carte-horizon.ts';
import { coffreBrevent } from './releases/coffre-brevent.ts';
import { deuxHeures } from './releases/deux-heures.ts';
import { devolveJa } from './releases/devolve-ja.ts';
import { diaClaro } from './releases/dia-claro.ts';
import { ersatzteilbrief } from './releases/ersatzteilbrief.ts';
import { etabli } from './releases/etabli.ts';
import { firstEvening } from './releases/first-evening.ts';
import { homeShelf } from './releases/home-shelf.ts';
import { laRonde } from './releases/la-ronde.ts';
import { preisgedaechtnis } from './releases/preisgedaechtnis.ts';
import { sansCarton } from './releases/sans-carton.ts';
import { seifenhahn } from './releases/seifenhahn.ts';
import type { SeedEntity, SeedIdea, SeedPerson, SeedRelease, SeedTopic } from './shapes.ts';
import { topics } from './topics.ts';

interface Demonstration {
  name: string;
  entities: SeedEntity[];
  people: SeedPerson[];
  topics: SeedTopic[];
  ideas: SeedIdea[];
  releases: SeedRelease[];
}

export const demonstration: Demonstration = {
  name: 'Maison Brévent',
  entities,
  people: [...peopleFrance, ...peoplePortugal, ...peopleDeutschland],
  topics,
  ideas: [
    ...frCard,
    ...frStores,
    ...frDelivery,
    ...frWork,
    ...frTrust,
    ...deStores,
    ...deWork,
    ...ptCard,
    ...ptStores,
    ...en,
  ],
  releases: [
    carteHorizon,
    sansCarton,
    etabli,
    diaClaro,
    homeShelf,
    ersatzteilbrief,
    alloRayon,
    devolveJa,
    seifenhahn,
    preisgedaechtnis,
    deuxHeures,
    coffreBrevent,
    firstEvening,
    laRonde,
  ],
};
