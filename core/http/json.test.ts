import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepWritten, toJson } from './json.ts';

const text = (answer: unknown) => Buffer.from(toJson(answer)).toString();

describe('an answer', () => {
  it('is written as JSON would write it, whatever is in it and whichever parts of it were kept', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.infiniteStream(fc.boolean()), (answer, keeps) => {
        const keepSome = (value: unknown): void => {
          if (value === null || typeof value !== 'object') return;
          if (keeps.next().value) keepWritten(value);
          for (const part of Object.values(value)) keepSome(part);
        };
        keepSome(answer);
        expect(text(answer)).toBe(JSON.stringify(answer));
        expect(text({ items: [answer], next: null })).toBe(JSON.stringify({ items: [answer], next: null }));
      }),
      { numRuns: 300, seed: 11 },
    );
  });

  it('leaves out what is not there, and writes dates and letters beyond Latin as they are', () => {
    const answer = { at: new Date(0), none: undefined, list: [undefined, 'é — 日本'], deep: { none: undefined } };
    expect(text(answer)).toBe(JSON.stringify(answer));
  });

  it('is sent as the very bytes that were kept where it was kept whole', () => {
    const page = keepWritten({ items: ['é'] });
    expect(toJson(page)).toBe(toJson(page));
  });
});
