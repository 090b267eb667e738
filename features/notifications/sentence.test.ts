import { expect, test } from 'vitest';
import type { Notification } from './contract.ts';
import { notifications as words } from './words/fr.ts';
import { people, sentenceOf, toldOutcomes, toldPhases, toldRelations, toldStages } from './sentence.ts';

const has = (key: string) =>
  typeof key
    .split('.')
    .reduce<unknown>((tree, part) => (tree as Record<string, unknown> | undefined)?.[part], words) === 'string';
const whys = [...people, 'mention', 'reply', 'decider', 'sponsor', 'invited'] as const;

test('every event has words for every reason and every detail', () => {
  const details: Notification['detail'][] = [
    {},
    { question: true },
    { count: 1 },
    { count: 4 },
    { level: 'read' },
    { level: 'write' },
    ...toldStages.map((stage) => ({ stage })),
    { stage: 'open', planned: true },
    ...toldOutcomes.map((outcome) => ({ outcome })),
    { reminder: 'soon' },
    { reminder: 'today' },
    ...toldPhases.map((phase) => ({ phase })),
    ...toldRelations.map((relation) => ({ relation })),
    ...toldRelations.map((relation) => ({ relation, target: 'x', targetTitle: 'X' })),
  ];
  const names = [
    'comment.posted',
    'question.answered',
    'passage_comment.made',
    'suggestion.made',
    'suggestion.accepted',
    'suggestion.declined',
    'comment.hidden',
    'contribution.hidden',
    'contribution.linked',
    'contribution.invited',
    'press_release.staged',
    'decision.asked',
    'decision.decider_named',
    'decision.proposed',
    'decision.reminded',
    'decision.overdue',
    'consent.opened',
    'consent.reached',
    'consent.returned',
    'review.prepared',
    'review.entered',
    'decision.made',
    'support.given',
  ] as const;
  for (const name of names)
    for (const why of whys)
      for (const detail of details)
        expect(has(sentenceOf({ name, why, detail })), `${name} ${why} ${JSON.stringify(detail)}`).toBe(true);
});

test('what became of a thing is told without what the reader may not see', () => {
  expect(sentenceOf({ name: 'contribution.linked', why: 'author', detail: { relation: 'becomes' } })).toBe(
    'linked.author.taken',
  );
});

test('who supports reads of the decision as somebody who supports', () => {
  expect(sentenceOf({ name: 'decision.made', why: 'supporter', detail: { outcome: 'refused' } })).toBe(
    'decided.supporter.refused',
  );
});
