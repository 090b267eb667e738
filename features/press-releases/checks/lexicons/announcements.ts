// Phrases with which a text leaves the problem and announces its solution; today's answers ("our current app") do not.
import type { Language } from '../../../../core/languages.ts';
import type { Lexicon } from '../text/phrases.ts';
import { lexiconOf } from '../text/phrases.ts';

type Meaning = 'announces' | 'today';

function lexicon(announces: string, today: string): Lexicon<Meaning> {
  const entries = (patterns: string, value: Meaning) =>
    patterns.split(',').map((pattern) => [pattern.trim(), value] as const);
  return lexiconOf([...entries(announces, 'announces'), ...entries(today, 'today')]);
}

const fr = '(solution|application|appli|plateforme|plate-forme|service|outil|produit|offre|programme)';
const en = '(solution|app|application|platform|service|tool|product|offer|programme|program)';
const deFeminine = '(lösung|app|anwendung|plattform)';
const deNeuter = '(produkt|angebot|werkzeug|tool|programm)';
const pt = '(solução|aplicação|app|plataforma|ferramenta)';
const ptMasculine = '(produto|serviço|aplicativo|programa)';

export const announcements: Record<Language, Lexicon<Meaning>> = {
  fr: lexicon(
    `notre ${fr}, notre nouve(au|l|lle) ${fr}, cette nouvelle (solution|application|appli|plateforme|offre),
    notre solution, la solution consiste, la solution est simple, la solution (:|s appelle), nous proposons, nous lançons,
    nous avons (créé|développé|conçu|inventé|imaginé), nous offrons, nous présentons, nous annonçons, désormais grâce à,
    grâce à notre, avec notre, il faudrait (que|qu), il suffirait (de|d|que|qu), si seulement on pouvait`,
    `notre ${fr} actuel(le|), notre ancien(ne|) ${fr}, notre programme de fidélité actuel, notre service (client|clients|clientèle|après-vente)`,
  ),
  en: lexicon(
    `our ${en}, our new ${en}, this new ${en}, the solution is, we (offer|propose|launch|introduce|present|are launching),
    we are (launching|introducing|announcing), we have (built|created|developed|designed), we built, we created,
    we developed, we designed, thanks to our, with our, with our new, we should simply, what if we, all it would take`,
    `our (current|existing|old|present) ${en}, our customer service, our service desk`,
  ),
  de: lexicon(
    `unser(e|er|en|) ${deFeminine}, unser(|em|es) ${deNeuter}, unser(e|er|) neue(|n) ${deFeminine},
    unser(|em) neue(s|n) ${deNeuter}, diese neue ${deFeminine}, die lösung (heißt|ist), wir bieten, wir führen ein,
    wir stellen vor, wir haben (entwickelt|geschaffen|gebaut|entworfen), wir präsentieren, dank unser(er|es|em),
    mit unser(er|em), man müsste nur, wir müssten nur, es würde reichen`,
    `unsere (heutige|jetzige|bisherige|alte|aktuelle) ${deFeminine}, unser (heutiges|jetziges|bisheriges|altes|aktuelles) ${deNeuter}`,
  ),
  pt: lexicon(
    `a nossa ${pt}, a nossa nova ${pt}, nossa ${pt}, nossa nova ${pt}, o nosso ${ptMasculine},
    o nosso novo ${ptMasculine}, nosso ${ptMasculine}, esta nova ${pt}, este novo ${ptMasculine}, a solução é, propomos, lançamos,
    oferecemos, apresentamos, anunciamos, criámos, desenvolvemos, concebemos, graças (à|ao) noss(a|o), com (a|o) noss(a|o), seria preciso que, bastaria (que|)`,
    `a nossa ${pt} atual, o nosso ${ptMasculine} atual, a nossa antiga ${pt}, o nosso serviço de apoio`,
  ),
};
