import { expect, test } from 'vitest';
import { emptyRelease } from '../release-text.ts';
import { unsentParts } from './unsent.ts';

const stored = { ...emptyRelease('fr'), headline: 'Escale', problem: 'Sept sur dix.' };

test('only what differs is handed over, in the order of the page', () => {
  const mine = { ...stored, problem: 'Huit sur dix.', internalFaq: [{ question: 'Et si ?', answer: 'On verra.' }] };
  expect(unsentParts(mine, stored)).toEqual([
    { section: 'problem', text: 'Huit sur dix.' },
    { section: 'internalFaq', text: 'Et si ?\nOn verra.' },
  ]);
});

test('what was deleted leaves nothing to copy', () => {
  expect(unsentParts({ ...stored, problem: '' }, stored)).toEqual([]);
});

test('a quote is handed over with who says it', () => {
  const mine = { ...stored, customerQuote: { text: 'Enfin.', attribution: 'Delphine' } };
  expect(unsentParts(mine, stored)).toEqual([{ section: 'customerQuote', text: 'Enfin.\nDelphine' }]);
});
