import { expect, test } from 'vitest';
import { mentioningAt, stillMentioned, withMention } from './mentioning.ts';

const typed = (text: string) => mentioningAt(text, text.length)?.typed;

test('a name is being typed after an @ at the beginning of a word', () => {
  expect(typed('Bonjour @In')).toBe('In');
  expect(typed('@Inês Mar')).toBe('Inês Mar');
  expect(typed('(@Jo')).toBe('Jo');
});

test('an address is no mention, and neither is a lone @', () => {
  expect(typed('ecrire@brevent')).toBeUndefined();
  expect(typed('prix @ ')).toBeUndefined();
  expect(typed('@Inês Martins merci pour')).toBeUndefined();
});

test('the name takes the place of what was typed, and one goes on after it', () => {
  const text = 'Merci @In pour tout';
  const caret = 'Merci @In'.length;
  const at = mentioningAt(text, caret);
  expect(at && withMention(text, at, 'Inês Martins')).toEqual({
    text: 'Merci @Inês Martins pour tout',
    caret: 'Merci @Inês Martins '.length,
  });
});

test('whoever was taken out of the text again is not told', () => {
  const people = [
    { id: '1', name: 'Inês' },
    { id: '2', name: 'Jonas' },
    { id: '1', name: 'Inês' },
  ];
  expect(stillMentioned('@Inês oui', people).map(({ id }) => id)).toEqual(['1']);
});
