// Two texts of a release as one page: what went is struck, what came is underlined, and each says so to whoever does not see it.
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../../../../ui/index.ts';
import type { Block, SectionDifference } from '../../difference/difference.ts';
import type { Part } from '../../difference/words.ts';
import type { Language } from '../../../../core/languages.ts';
import type { Section } from '../../release-text.ts';
import { dayInWords, headingOf, pageWords } from '../../words/page.ts';
import paper from '../paper/paper.module.css';
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

function OneSection({
  difference: { section, blocks },
  language,
}: {
  difference: SectionDifference;
  language: Language;
}) {
  const { t } = useTranslation('pressReleases');
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
      {blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: passages have no other name
        <OneBlock key={at} block={block} section={section} language={language} place={at} />
      ))}
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

/** What came to, or went from, words that stayed. */
function Formatted({ block: { restyled } }: { block: Block }) {
  const { t, i18n } = useTranslation('versions');
  const changes = [
    ...new Set(
      restyled.flatMap(({ before, after }) => [
        ...after.filter((mark) => !before.includes(mark)).map((mark) => t(`marks.${mark}.added`)),
        ...before.filter((mark) => !after.includes(mark)).map((mark) => t(`marks.${mark}.removed`)),
        ...(before.join() === after.join() ? [t('marks.link.changed')] : []),
      ]),
    ),
  ];
  return (
    <span className={styles.moved} lang={i18n.language}>
      {t('formatted', { changes })}
    </span>
  );
}

const looks = { strong: styles.strong, emphasis: styles.emphasis, link: styles.link };

/** The paragraph as it is formatted now, where that changed. */
function Restyled({ block: { parts, restyled } }: { block: Block }) {
  const text = parts.map((part) => part.text).join('');
  return restyled.map(({ from, to, after }, at) => (
    <Fragment key={from}>
      {text.slice(restyled[at - 1]?.to ?? 0, from)}
      <mark className={classNames(styles.restyled, ...after.map((mark) => looks[mark]))}>{text.slice(from, to)}</mark>
      {at === restyled.length - 1 && text.slice(to)}
    </Fragment>
  ));
}

/** One kind of space in place of another is not worth a mark. */
const isMarked = (part: Part, parts: Part[]) =>
  part.kind !== 'same' && parts.some(({ kind, text }) => kind !== 'same' && text.trim() !== '');

function Parts({ parts }: { parts: Part[] }) {
  const { t, i18n } = useTranslation('versions');
  return parts.map((part, at) => {
    const { kind, text } = part;
    const around = parts.slice(Math.max(0, at - 1), at + 2);
    if (!isMarked(part, around)) return kind === 'gone' ? null : text;
    const Mark = kind === 'gone' ? 'del' : 'ins';
    // The spaces around a change are not part of what one sees of it.
    const [, before = '', said = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
    const replaces = kind === 'new' && parts[at - 1]?.kind === 'gone' && before === '';
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other name
      <Fragment key={at}>
        {before}
        <Mark className={classNames(replaces && styles.replaces)}>
          <span
            className="visually-hidden"
            lang={i18n.language}
          >{` [${t(kind === 'gone' ? 'removed' : 'added')}: `}</span>
          {said}
          <span className="visually-hidden">{'] '}</span>
        </Mark>
        {after}
      </Fragment>
    );
  });
}
