import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { namespacesIn, pagesIn } from './visits.ts';

test('no page of the product is left unweighed', () => {
  const router = readFileSync(join(import.meta.dirname, '..', 'app/web/router.tsx'), 'utf8');
  const lines = router.split('\n').filter((line) => /\b(page|bare)\('/.test(line));
  expect(lines.length).toBeGreaterThan(15);
  // The style guide is not shipped.
  expect(pagesIn(router)).toHaveLength(lines.length - 1);
});

test('a page is found however its line is broken', () => {
  expect(pagesIn(`page(\n  '/a/$id',\n  () => import('../../features/a/web/a-page.tsx')),`)).toEqual([
    { path: '/a/$id', module: 'features/a/web/a-page.tsx' },
  ]);
});

test('the words that code shows are those of every hook in it', () => {
  const code =
    "useTranslation('ideas'); useTranslation([\"pressReleases\", `checks`]); useTranslation(); useThing('x')";
  expect(namespacesIn(code)).toEqual(['ideas', 'pressReleases', 'checks']);
});
