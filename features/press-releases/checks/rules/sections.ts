// Nothing is missing: every section is written and no question waits.
import type { FaqEntry } from '../../release-text.ts';
import { sections } from '../../release-text.ts';
import type { Rule } from '../reading.ts';
import { emptyPassage, holds, pieceOf } from '../reading.ts';
import type { Passage } from '../report.ts';

/** A quote without its author is the matter of `quotes-attributed`; a FAQ needs one question at least. */
export const sectionsFilled: Rule = (reading) => {
  const part = {
    spokespersonQuote: 'text',
    customerQuote: 'text',
    customerFaq: 'question',
    internalFaq: 'question',
  };
  const empty = sections.filter((section) => {
    const key = (part as Partial<Record<string, 'text' | 'question'>>)[section];
    return pieceOf(reading, section, key) === undefined;
  });
  if (empty.length === 0) return holds;
  const section = empty.length === 1 ? (empty[0] ?? null) : null;
  return [
    {
      section,
      data: { count: empty.length },
      passages: empty.map((name) => emptyPassage({ section: name })),
    },
  ];
};

const waiting = ({ question, answer }: FaqEntry) => question.trim() !== '' && answer.trim() === '';

/** Entries without an answer, and the questions from colleagues that are not in a FAQ yet. */
export const questionsAnswered: Rule = ({ release, context }) => {
  const passages: Passage[] = (['customerFaq', 'internalFaq'] as const).flatMap((section) =>
    release[section].flatMap((entry, index) =>
      waiting(entry) ? [emptyPassage({ section, entry: index, part: 'answer' })] : [],
    ),
  );
  const count = passages.length + context.unanswered;
  if (count === 0) return holds;
  const shared = context.unanswered === 0 && passages.every(({ section }) => section === passages[0]?.section);
  return [{ section: shared ? (passages[0]?.section ?? null) : null, data: { count }, passages }];
};
