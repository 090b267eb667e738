import i18next from 'i18next';
import { describe, expect, test } from 'vitest';
import { languages } from '../../core/languages.ts';
import { fill, findText, type Said } from '../../core/web/say.ts';
import { type WordTree, withMillions } from '../../core/web/words.ts';

const trees = import.meta.glob<Record<string, WordTree>>(['/app/web/shell/words/*.ts', '/features/**/words/*.ts'], {
  eager: true,
});
const counts = [undefined, 0, 1, 2, 5, 21, 1234, 1_000_000, 1.5];

function keysOf(words: WordTree, path = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${path}${key}`] : keysOf(value, `${path}${key}.`),
  );
}

/** Something for every name that a text can hold. */
const said = (text: string): Said =>
  Object.fromEntries(
    [...text.matchAll(/\{\{\s*(\w+)\s*(?:,\s*(\w+))?/g)].map(([, name = '', form]) => [
      name,
      form === 'number' ? 12345.6 : form === 'list' ? ['Ana', 'Bruno & fils', 'Chloé'] : `<${name}> $& {{x}}`,
    ]),
  );

describe.each(languages)('in %s', (language) => {
  const bundles = Object.entries(trees)
    .filter(([path]) => path.endsWith(`/${language}.ts`))
    .flatMap(([path, module]) => Object.entries(module).map(([name, words]) => ({ id: `${path} ${name}`, words })));

  test('every text of the product says exactly what i18next would say', async () => {
    const other = i18next.createInstance();
    await other.init({ lng: language, fallbackLng: false, resources: {}, interpolation: { escapeValue: false } });
    let compared = 0;
    for (const { words } of bundles) {
      const whole = withMillions(words);
      other.addResourceBundle(language, 'one', whole, false, true);
      for (const key of keysOf(whole)) {
        const base = key.replace(/_(one|other|many|zero)$/, '');
        for (const count of base === key ? [undefined] : counts) {
          const text = findText(whole, base, language, count);
          const values = { ...said(text ?? ''), ...(count !== undefined && { count }) };
          const theirs = (other.t as (key: string, values: object) => string)(`one:${base}`, values);
          expect(text === undefined ? base : fill(text, language, values), `${base} ${count}`).toBe(theirs);
          compared++;
        }
      }
      other.removeResourceBundle(language, 'one');
    }
    expect(compared).toBeGreaterThan(900);
  });
});

test('a value that is not given leaves nothing behind, and a value is never read as a text', () => {
  expect(fill('A {{name}} b {{other}} c', 'fr', { name: '{{other}}', other: null })).toBe('A {{other}} b  c');
});

test('a share is said in the form that it asks for', () => {
  const values = { part: 0.25, formatParams: { part: { style: 'percent' as const } } };
  expect(fill('{{part, number}}', 'en', values)).toBe('25%');
});
