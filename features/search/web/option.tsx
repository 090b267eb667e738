import { Avatar, classNames, Icon } from '../../../ui/index.ts';
import { Highlighted } from '../../contributions/web/index.ts';
import styles from './palette.module.css';
import type { Entry } from './rank.ts';

interface OptionProps {
  id: string;
  entry: Entry;
  typed: string;
  current: boolean;
  onPoint: () => void;
  onChoose: () => void;
}

/** One place or action of the list. Focus stays in the field, which names the current one. */
export function Option({ id, entry, typed, current, onPoint, onChoose }: OptionProps) {
  const { label, hint, icon, person } = entry;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
    // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the field, which names the current option
    <div
      id={id}
      role="option"
      aria-selected={current}
      className={classNames(styles.option, current && styles.current)}
      onMouseDown={(event) => event.preventDefault()}
      onMouseMove={onPoint}
      onClick={onChoose}
    >
      {person ? (
        <Avatar who={{ kind: 'person', ...person }} size="small" named />
      ) : (
        <span className={styles.mark}>
          <Icon name={icon ?? 'arrow'} size={16} />
        </span>
      )}
      <span className={styles.label}>
        {entry.id === 'everywhere' ? label : <Highlighted text={label} words={typed} />}
      </span>
      {hint && <span className={styles.hint}>{hint}</span>}
    </div>
  );
}
