// Beside the page: which parts changed, by how much, and who wrote in each.
import { useTranslation } from 'react-i18next';
import { Section } from '../../../../ui/index.ts';
import type { Block, SectionDifference } from '../../difference/difference.ts';
import { wordsOf } from '../../difference/words.ts';
import type { Section as Part } from '../../release-text.ts';
import styles from './versions-page.module.css';

const count = (blocks: Block[], kind: 'gone' | 'new'): number =>
  blocks.reduce((sum, block) => {
    if (block.kind === 'left') return sum;
    const own = block.parts
      .filter((part) => part.kind === kind)
      .reduce((all, { text }) => all + wordsOf(text).length, 0);
    return sum + own + count(block.answer ?? [], kind);
  }, 0);

export function WhatChanges({
  difference,
  writersIn,
}: {
  difference: SectionDifference[];
  writersIn: (section: Part) => string[];
}) {
  const { t } = useTranslation(['versions', 'pressReleases']);
  const changed = difference.filter((one) => one.changed);
  const blocks = changed.flatMap((one) => one.blocks);
  const [added, gone] = [count(blocks, 'new'), count(blocks, 'gone')];
  if (changed.length === 0) return null;
  return (
    <Section title={t('changes')}>
      <p className={styles.quiet} role="status">
        {added + gone === 0 ? t('sameWords') : t('counted', { added, gone })}
      </p>
      <ul className={styles.parts}>
        {changed.map(({ section }) => {
          const names = writersIn(section);
          const named = t(`pressReleases:section.${section}`);
          return (
            <li key={section}>
              <a href={`#part-${section}`}>{names.length > 0 ? t('writers', { section: named, names }) : named}</a>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
