// What one wants to go to at once: named versions, those that were decided on, and comparisons worth one click.
import { useTranslation } from 'react-i18next';
import { Button, Chip, Section, Time } from '../../../../ui/index.ts';
import { StageWord } from '../../../contributions/web/index.ts';
import type { ReleasePage } from '../../contract.ts';
import type { Mark } from './marks.ts';
import type { Point } from './points.ts';
import styles from './versions-page.module.css';
import { useVersionName } from './use-version-name.ts';

interface LandmarksProps {
  points: Point[];
  marks: Mark[];
  stages: ReleasePage['stages'];
  choose: (from: string | null, to: string | null) => void;
}

const toneOf = {
  asked: 'tell',
  validated: 'go',
  deployment: 'go',
  changes_requested: 'tell',
  refused: 'stop',
} as const;

/** Stages that the author enters; the outcomes of decisions stand with their versions. */
const told: ReadonlySet<string> = new Set(['open', 'ready', 'launched', 'stopped']);

export function Landmarks({ points, marks, stages, choose }: LandmarksProps) {
  const { t } = useTranslation('versions');
  const nameOf = useVersionName();
  const keyOf = (versionId: string | undefined) => points.find(({ version }) => version?.id === versionId)?.key;
  const known = marks.filter(({ versionId }) => keyOf(versionId));
  const stagesOf = (place: number) =>
    stages.filter(({ stage, at }) => {
      const [here, next] = [points[place]?.version?.madeAt ?? '', points[place + 1]?.version?.madeAt];
      return told.has(stage) && (place === 0 || at >= here) && (next === undefined || at < next);
    });
  const shown = points
    .map((point, place) => ({ ...point, entered: stagesOf(place) }))
    .filter(
      ({ version, entered }) =>
        version &&
        (version.name ||
          entered.length > 0 ||
          version.restoredFrom ||
          known.some((mark) => mark.versionId === version.id)),
    );
  const [first, last] = [points[0], points.at(-1)];
  const [before, latest] = [known.at(-2), known.at(-1)];
  const decided = known.findLast(({ outcome }) => outcome !== null);
  const comparisons = [
    before && latest && before.versionId !== latest.versionId
      ? { id: 'rounds' as const, from: keyOf(before.versionId), to: keyOf(latest.versionId) }
      : null,
    decided && keyOf(decided.versionId) !== last?.key
      ? { id: 'decided' as const, from: keyOf(decided.versionId), to: last?.key }
      : null,
    points.length > 2 ? { id: 'first' as const, from: first?.key, to: last?.key } : null,
  ].filter((one) => one !== null);
  return (
    <>
      {comparisons.length > 0 && (
        <div className={styles.comparisons}>
          {comparisons.map(({ id, from, to }) => (
            <Button key={id} size="small" onClick={() => choose(from ?? null, to ?? null)}>
              {t(`since.${id}`)}
            </Button>
          ))}
        </div>
      )}
      {shown.length > 0 && (
        <Section title={t('landmarks')}>
          <ul className={styles.landmarks}>
            {shown.toReversed().map(({ key, version, entered }) => (
              <li key={key}>
                <button type="button" className={styles.landmark} onClick={() => choose(null, key)}>
                  {nameOf(version)}
                </button>
                <span className={styles.quiet}>
                  <Time at={version?.madeAt ?? ''} />
                </span>
                {entered.map(({ stage, at }) => (
                  <span key={at} className={styles.quiet}>
                    <StageWord stage={stage} />
                  </span>
                ))}
                {known
                  .filter((mark) => mark.versionId === version?.id)
                  .map(({ outcome, at }) => (
                    <Chip key={at} icon="flag" tone={toneOf[outcome ?? 'asked']}>
                      {outcome === null ? t('asked') : t(`decided.${outcome}`)}
                    </Chip>
                  ))}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
