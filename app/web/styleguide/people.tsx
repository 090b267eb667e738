import { Avatar, AvatarStack, Count, Time, type Who } from '../../../ui/index.ts';
import styles from './styleguide.module.css';

const names = [
  'Claire Lambert',
  'Inês Moreira da Costa',
  'Jonas Krüger',
  'Ávila Nunes',
  'Ömer Yıldız',
  'Zoé',
  'Łukasz Nowak',
  'Bérénice Aubry',
];
const people = names.map((name): Who => ({ kind: 'person', id: name, name }));

export function People() {
  const hour = 3_600_000;
  return (
    <div className={styles.part}>
      <div className={styles.row}>
        {people.map((who) => (
          <Avatar key={who.kind === 'person' ? who.id : ''} who={who} />
        ))}
        <Avatar who={{ kind: 'sealed' }} />
        <Avatar who={{ kind: 'former' }} />
        <Avatar who={{ kind: 'person', id: 'x', name: 'Grand Format' }} size="large" />
        <Avatar who={{ kind: 'sealed' }} size="large" />
        <Avatar who={{ kind: 'person', id: 'y', name: 'Petit' }} size="small" />
        <Avatar who={{ kind: 'sealed' }} size="small" />
      </div>
      <AvatarStack label="Ont écrit ici" people={people.slice(0, 3)} />
      <AvatarStack label="Ont écrit ici" people={[...people, { kind: 'sealed' }]} total={1240} />
      <div className={styles.row}>
        <Count value={27} label="soutiens" />
        <Count value={1640} label="Danksagungen" />
      </div>
      <div className={styles.row}>
        <Time at={Date.now()} /> <Time at={Date.now() - 3 * hour} /> <Time at={Date.now() - 50 * hour} />
        <Time at="2025-03-03T10:00:00Z" /> <Time at="2028-03-03" form="date" /> <Time at={Date.now()} form="moment" />
        <Time at={Date.now() - 24 * hour} form="day" />
      </div>
    </div>
  );
}
