import { expect, test } from 'vitest';
import { match } from './match.ts';

const pages = [{ path: '/' }, { path: '/ideas/$id' }, { path: '/press-releases/$id/print' }, { path: '/manage' }];
const found = (pathname: string) => {
  const one = match(pages, pathname);
  return one && [one.page.path, one.params];
};

test('an address that no page has leads nowhere', () => {
  for (const path of [
    '/ideas',
    '/ideas/1/2',
    '/Manage',
    '/press-releases/1',
    '/press-releases/1/print/2',
    '/constructor',
  ])
    expect(found(path), path).toBeUndefined();
});

test('what stands in the place of a name is given under that name', () => {
  expect(found('/ideas/4f')).toEqual(['/ideas/$id', { id: '4f' }]);
  expect(found('/press-releases/a%20b/print')).toEqual(['/press-releases/$id/print', { id: 'a b' }]);
});

test('a slash at the end, or one too many, changes nothing', () => {
  expect(found('/')).toEqual(['/', {}]);
  expect(found('//')).toEqual(['/', {}]);
  expect(found('/manage/')).toEqual(['/manage', {}]);
});

test('an escape that nobody can read is taken as it stands', () => {
  expect(found('/ideas/%E0%A4%A')).toEqual(['/ideas/$id', { id: '%E0%A4%A' }]);
});
