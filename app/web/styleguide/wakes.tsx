import { Section, type Wake, WakePicture } from '../../../ui/index.ts';
import styles from './styleguide.module.css';

const to = '/styleguide?part=wakes';

const sketch: Wake = {
  nodes: [
    {
      id: 'cards',
      label: '« Trop de cartes »',
      sublabel: 'note d’atelier',
      kind: 'past',
      column: -2,
      href: to,
    },
    {
      id: 'points',
      label: '« Points oubliés »',
      sublabel: 'note d’atelier',
      kind: 'past',
      column: -2,
      href: to,
    },
    {
      id: 'time',
      label: '« Offrir du temps »',
      sublabel: 'note d’atelier, sous scellé',
      kind: 'past',
      column: -2,
      href: to,
    },
    {
      id: 'idea',
      label: 'Des points contre du temps',
      sublabel: 'idée · 31 soutiens',
      kind: 'past',
      column: -1,
      href: to,
    },
    {
      id: 'test',
      label: 'Une testeuse, Lisbonne',
      sublabel: 'bêta-test, Portugal',
      kind: 'past',
      column: -1,
      href: to,
    },
    {
      id: 'here',
      label: 'La carte Horizon',
      sublabel: '48 soutiens · 11 contributeurs',
      kind: 'here',
      column: 0,
    },
    {
      id: 'decision',
      label: 'Décision attendue le 18',
      sublabel: '2 décideurs nommés',
      kind: 'future',
      column: 1,
      href: to,
    },
    {
      id: 'trial',
      label: 'Essai en magasin',
      sublabel: 'proposé par Lyon Part-Dieu',
      kind: 'future',
      column: 1,
      href: to,
    },
  ],
  edges: [
    { from: 'cards', to: 'idea' },
    { from: 'points', to: 'idea' },
    { from: 'time', to: 'idea' },
    { from: 'idea', to: 'here' },
    { from: 'test', to: 'here' },
    { from: 'here', to: 'decision' },
    { from: 'here', to: 'trial' },
  ],
};

const many: Wake = {
  nodes: [
    ...Array.from({ length: 17 }, (_, n) => ({
      id: `p${n}`,
      label: n % 3 ? `Werkstattnotiz über Kundenbindungsprogramme ${n}` : `Notiz ${n}`,
      sublabel: 'Speed Boat, Hamburg',
      kind: 'past' as const,
      column: n < 4 ? -1 : n < 9 ? -2 : -3,
      href: to,
    })),
    {
      id: 'here',
      label: 'Die Karte, die Urlaub schenkt, statt Punkte verfallen zu lassen',
      sublabel: 'Pressemitteilung · 164 Unterstützungen',
      kind: 'here',
      column: 0,
    },
    ...Array.from({ length: 5 }, (_, n) => ({
      id: `f${n}`,
      label: `Versuch ${n} in der Filiale Mönckebergstraße`,
      sublabel: 'vorgeschlagen',
      kind: 'future' as const,
      column: n < 2 ? 1 : 2,
      href: to,
    })),
  ],
  edges: [
    ...Array.from({ length: 17 }, (_, n) => ({
      from: `p${n}`,
      to: n < 4 ? 'here' : n < 9 ? `p${n % 4}` : n % 4 === 0 ? 'here' : `p${4 + (n % 5)}`,
    })),
    ...Array.from({ length: 5 }, (_, n) => ({ from: n < 2 ? 'here' : `f${n % 2}`, to: `f${n}` })),
  ],
};

const alone: Wake = {
  nodes: [{ id: 'here', label: 'Une idée toute neuve', sublabel: 'aujourd’hui', kind: 'here', column: 0 }],
  edges: [],
};
const born: Wake = {
  nodes: [
    { id: 'p', label: 'Un retour de testeuse', sublabel: 'Porto', kind: 'past', column: -1, href: to },
    ...alone.nodes,
  ],
  edges: [{ from: 'p', to: 'here' }],
};

export function Wakes() {
  return (
    <div className={styles.part}>
      <Section large title="Son sillage" lead="Né d’un atelier, nourri par onze personnes de trois pays.">
        <WakePicture wake={sketch} />
      </Section>
      <Section large title="Beaucoup">
        <WakePicture wake={many} />
      </Section>
      <Section large title="Né d’une chose">
        <WakePicture wake={born} />
      </Section>
      <Section large title="Seul">
        <WakePicture wake={alone} />
      </Section>
    </div>
  );
}
