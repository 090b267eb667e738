// What changed between two texts, by words; a space between two changed words changes with them.
import { diffComm } from 'node-diff3';

export interface Change {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

const wordsOf = (text: string) => text.match(/\s+|[\p{L}\p{N}’'-]+|[^\s\p{L}\p{N}]/gu) ?? [];

export function changesBetween(before: string, after: string): Change[] {
  const changes: Change[] = [];
  let gone = '';
  let fresh = '';
  const settle = () => {
    if (gone !== '') changes.push({ kind: 'gone', text: gone });
    if (fresh !== '') changes.push({ kind: 'new', text: fresh });
    gone = '';
    fresh = '';
  };
  const parts = diffComm(wordsOf(before), wordsOf(after));
  for (const [at, part] of parts.entries()) {
    if (part.common) {
      const text = part.common.join('');
      const between = gone + fresh !== '' && at < parts.length - 1 && text.trim() === '';
      if (between) {
        gone += text;
        fresh += text;
      } else {
        settle();
        changes.push({ kind: 'same', text });
      }
    } else {
      gone += part.buffer1.join('');
      fresh += part.buffer2.join('');
    }
  }
  settle();
  return changes;
}
