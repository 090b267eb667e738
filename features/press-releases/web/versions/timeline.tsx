// The slider through the life of a text: one step for each version, the named ones marked on its track.
import { useTranslation } from 'react-i18next';
import { classNames, IconButton, Time, timeInWords, useUiWords } from '../../../../ui/index.ts';
import type { Point, Since } from './points.ts';
import styles from './timeline.module.css';
import { useVersionName } from './use-version-name.ts';

interface TimelineProps {
  points: Point[];
  from: number;
  to: number;
  /** Ids of versions that a decision names. */
  marked: ReadonlySet<string>;
  since: Since;
  onChange: (to: number) => void;
}

export function Timeline({ points, from, to, marked, since, onChange }: TimelineProps) {
  const { t } = useTranslation('versions');
  const words = useUiWords();
  const nameOf = useVersionName();
  const last = points.length - 1;
  const at = (place: number) => `${last === 0 ? 100 : (place / last) * 100}%`;
  const shown = points[to]?.version ?? null;
  const said = shown
    ? `${nameOf(shown)}, ${timeInWords(new Date(shown.madeAt), new Date(), 'moment', words)}`
    : t('now');
  const { contributors, suggested } = shown ?? since;
  const names = contributors.map(({ name }) => name);
  const suggesters = [...new Set(suggested.map(({ member }) => member.name))].filter((name) => !names.includes(name));
  return (
    <div className={styles.timeline}>
      <div className={styles.row}>
        <IconButton icon="back" label={t('earlier')} disabled={to === 0} onClick={() => onChange(to - 1)} />
        <div className={styles.slide}>
          <div className={styles.track} aria-hidden>
            {from >= 0 && (
              <span
                className={styles.span}
                style={{
                  insetInlineStart: at(Math.min(from, to)),
                  width: `calc(${at(Math.max(from, to))} - ${at(Math.min(from, to))})`,
                }}
              />
            )}
            {points.map(({ key, version }, place) => (
              <span
                key={key}
                className={classNames(
                  styles.tick,
                  (version?.name || version?.restoredFrom) && styles.named,
                  version && marked.has(version.id) && styles.marked,
                  place === from && styles.from,
                )}
                style={{ insetInlineStart: at(place) }}
              />
            ))}
          </div>
          <input
            type="range"
            className={styles.range}
            aria-label={t('slider')}
            aria-valuetext={said}
            min={0}
            max={Math.max(last, 1)}
            value={last === 0 ? 1 : to}
            disabled={last === 0}
            onChange={(event) => onChange(Number(event.currentTarget.value))}
          />
        </div>
        <IconButton icon="arrow" label={t('later')} disabled={to === last} onClick={() => onChange(to + 1)} />
      </div>
      <p className={styles.shown}>
        <strong>{nameOf(shown)}</strong>
        <span>
          {shown && <Time at={shown.madeAt} form="moment" />}
          {shown && names.length > 0 && ' · '}
          {names.length > 0 && t('by', { names })}
          {suggesters.length > 0 && <> · {t('suggestedBy', { names: suggesters })}</>}
        </span>
      </p>
    </div>
  );
}
