// The words of one passage: what went and came among them, or how they are formatted now.
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../../../../ui/index.ts';
import type { Block } from '../../difference/difference.ts';
import type { Part } from '../../difference/words.ts';
import styles from './difference-view.module.css';

/** What came to, or went from, words that stayed. */
export function Formatted({ block: { restyled } }: { block: Block }) {
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
export function Restyled({ block: { parts, restyled } }: { block: Block }) {
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

export function Parts({ parts }: { parts: Part[] }) {
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
