import { expect, it } from 'vitest';
import { demonstration } from '../seeds/demonstration/index.ts';
import { detectLanguage } from './detect-language.ts';
import { languages } from './languages.ts';

it('finds the language of every idea of the demonstration by its whole text, and never takes a title for another language', async () => {
  const wrong: string[] = [];
  let titles = 0;
  for (const { title, text, language } of demonstration.ideas) {
    if ((await detectLanguage(`${title}\n${text}`, languages)) !== language)
      wrong.push(`${language}: ${title} (whole)`);
    const byTitle = await detectLanguage(title, languages);
    if (byTitle !== null && byTitle !== language) wrong.push(`${byTitle} for ${language}: ${title}`);
    if (byTitle === language) titles++;
  }
  expect(wrong).toEqual([]);
  expect(titles / demonstration.ideas.length).toBeGreaterThan(0.8);
});

it('says nothing of what is too short or no text, and keeps to the languages that are used', async () => {
  for (const text of ['', 'ok', 'Points', '12 345 €', '🙂🙂🙂', '----------------------------'])
    expect(await detectLanguage(text, languages)).toBe(null);
  expect(await detectLanguage('Die Verpackung vor dem Kunden entfernen', ['fr', 'en'])).not.toBe('de');
});
