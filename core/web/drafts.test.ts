import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { draftKey, forgetDrafts, keepDraft, readDraft } from './drafts.ts';

beforeEach(() => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (value.length > 1000) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, value);
      Object.assign(storage, { [key]: value });
    },
    removeItem: (key: string) => {
      kept.delete(key);
      delete (storage as Record<string, unknown>)[key];
    },
  };
  vi.stubGlobal('localStorage', storage);
});
afterEach(() => vi.unstubAllGlobals());

test('what one member typed is not there for another', () => {
  keepDraft(draftKey('claire', 'idea'), { title: 'Trop de cartes' });
  expect(readDraft(draftKey('claire', 'idea'))).toEqual({ title: 'Trop de cartes' });
  expect(readDraft(draftKey('jonas', 'idea'))).toBeUndefined();
});

test('a full storage and a broken copy lose nothing but the copy', () => {
  expect(() => keepDraft(draftKey('claire', 'idea'), 'x'.repeat(2000))).not.toThrow();
  localStorage.setItem(draftKey('claire', 'comment'), '{"half');
  expect(readDraft(draftKey('claire', 'comment'))).toBeUndefined();
});

test('signing out forgets all drafts and nothing else', () => {
  localStorage.setItem('sillage.language', 'fr');
  keepDraft(draftKey('claire', 'idea'), 1);
  keepDraft(draftKey('jonas', 'idea'), 2);
  forgetDrafts();
  expect(readDraft(draftKey('claire', 'idea'))).toBeUndefined();
  expect(readDraft(draftKey('jonas', 'idea'))).toBeUndefined();
  expect(localStorage.getItem('sillage.language')).toBe('fr');
});
