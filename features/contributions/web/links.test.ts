import { expect, test } from 'vitest';
import { findLinks } from './links.ts';

const links = (text: string) => findLinks(text).flatMap((part) => part.href ?? []);

test('an address ends before the stop of its sentence', () => {
  expect(findLinks('Voyez https://brevent.fr/carte?a=1. Merci')).toEqual([
    { text: 'Voyez ' },
    { text: 'https://brevent.fr/carte?a=1', href: 'https://brevent.fr/carte?a=1' },
    { text: '. Merci' },
  ]);
});

test('brackets around an address are not of it, those within are', () => {
  expect(links('(https://a.org/x) et https://a.org/b_(c)')).toEqual(['https://a.org/x', 'https://a.org/b_(c)']);
});

test('nothing but http and https becomes a link', () => {
  expect(links('javascript:alert(1) data:text/html,x vbscript:x ftp://a.org file:///etc')).toEqual([]);
  expect(links('https://brevent.fr@evil.example/ http://')).toEqual([]);
});

test('the parts put together are the text', () => {
  const text = '<b>https://a.org</b> « https://b.org » fin https://c.org!';
  expect(
    findLinks(text)
      .map((part) => part.text)
      .join(''),
  ).toBe(text);
});
