// Two texts of a release as one page: what went is struck, what came is underlined, and each says so to whoever does not see it.
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../../../../ui/index.ts';
import type { Block, SectionDifference } from '../../difference/difference.ts';
import type { Language } from '../../../../core/languages.ts';
import type { Section } from '../../release-text.ts';
import { dayInWords, headingOf, pageWords } from '../../words/page.ts';
import paper from '../paper/paper.module.css';
import { Formatted, Parts, Restyled } from './changed-words.tsx';
import styles from './difference-view.module.css';

export interface DifferenceViewProps {
  difference: SectionDifference[];
  language: Language;
}

/** Neighbours that did not change are folded together. */
function grouped(difference: SectionDifference[]): SectionDifference[][] {
  const groups: SectionDifference[][] = [];
  for (const one of difference) {
    if (one.blocks.length === 0) continue;
    const last = groups.at(-1);
    if (!one.changed && last && !last[0]?.changed) last.push(one);
    else groups.push([one]);
  }
  return groups;
}

export function DifferenceView({ difference, language }: DifferenceViewProps) {
  const { t, i18n } = useTranslation(['versions', 'pressReleases']);
  return (
    <div className={classNames(paper.text, styles.text)} lang={language}>
      {grouped(difference).map((group) => {
        const [first] = group as [SectionDifference];
        if (first.changed) return <OneSection key={first.section} difference={first} language={language} />;
        const sections = group.map(({ section }) => t(`pressReleases:section.${section}`));
        return (
          <details key={first.section} className={styles.folded}>
            <summary lang={i18n.language}>{t('same', { count: sections.length, sections })}</summary>
            {group.map((one) => (
              <OneSection key={one.section} difference={one} language={language} />
            ))}
          </details>
        );
      })}
    </div>
  );
}

const headingFor = (section: Section, language: Language) =>
  section === 'date' || section === 'place' || section === 'product' ? '' : headingOf(section, language);

const isKept = (block: Block | undefined) => block?.kind === 'same' && block.answer !== null;

/** Questions that did not change are folded too, those that stand together as one; each run with the place where it begins. */
function runsOf(blocks: Block[]): [number, Block[]][] {
  const runs: [number, Block[]][] = [];
  for (const [at, block] of blocks.entries()) {
    const last = runs.at(-1)?.[1];
    if (isKept(block) && isKept(last?.[0])) last?.push(block);
    else runs.push([at, [block]]);
  }
  return runs;
}

function OneSection({
  difference: { section, blocks },
  language,
}: {
  difference: SectionDifference;
  language: Language;
}) {
  const { t, i18n } = useTranslation(['pressReleases', 'versions']);
  const heading = headingFor(section, language);
  return (
    <section
      className={styles.section}
      id={`part-${section}`}
      aria-label={t(`section.${section}`)}
      data-section={section}
    >
      {section === 'product' && <span className={styles.label}>{pageWords[language].product}</span>}
      {heading && <h2>{heading}</h2>}
      {runsOf(blocks).map(([at, run]) => {
        const shown = run.map((block, within) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: passages have no other name
          <OneBlock key={within} block={block} section={section} language={language} place={at + within} />
        ));
        const isFolded = isKept(run[0]) && run.length < blocks.length;
        return isFolded ? (
          <details key={at} className={styles.folded}>
            <summary lang={i18n.language}>{t('versions:sameQuestions', { count: run.length })}</summary>
            {shown}
          </details>
        ) : (
          <Fragment key={at}>{shown}</Fragment>
        );
      })}
    </section>
  );
}

interface OneBlockProps {
  block: Block;
  section: Section;
  language: Language;
  place: number;
}

function OneBlock({ block, section, language, place }: OneBlockProps) {
  const { kind, answer } = block;
  const parts =
    section === 'date' ? block.parts.map((part) => ({ ...part, text: dayInWords(part.text, language) })) : block.parts;
  const isQuote = section === 'spokespersonQuote' || section === 'customerQuote';
  const look = isQuote ? (place === 0 ? styles.quote : styles.attribution) : styles[section];
  return (
    <div className={classNames(styles.block, styles[kind])}>
      <Moved block={block} section={section} />
      {block.restyled.length > 0 && <Formatted block={block} />}
      {answer ? (
        <>
          <h3 className={styles.question}>
            <Parts parts={parts} />
          </h3>
          {answer.map((one, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no other name
            <OneBlock key={at} block={one} section={section} language={language} place={at} />
          ))}
        </>
      ) : (
        <p className={look}>{block.restyled.length > 0 ? <Restyled block={block} /> : <Parts parts={parts} />}</p>
      )}
    </div>
  );
}

/** Where a passage came from, or went to. */
function Moved({ block: { kind, other }, section }: { block: Block; section: Section }) {
  const { t, i18n } = useTranslation(['versions', 'pressReleases']);
  if (kind !== 'left' && kind !== 'arrived') return null;
  const named = other ? t(`pressReleases:section.${other}`) : '';
  const said = other === section ? t('movedWithin') : t(kind === 'left' ? 'movedTo' : 'movedFrom', { section: named });
  return (
    <span className={styles.moved} lang={i18n.language}>
      {said}
    </span>
  );
}
