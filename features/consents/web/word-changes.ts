// What changed between two texts, by words.
import { diffComm } from 'node-diff3';

export interface Change {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

const wordsOf = (text: string) => text.match(/\s+|[\p{L}\p{N}’'-]+|[^\s\p{L}\p{N}]/gu) ?? [];

export function changesBetween(before: string, after: string): Change[] {
  return diffComm(wordsOf(before), wordsOf(after)).flatMap((part): Change[] => {
    if ('common' in part && part.common) return [{ kind: 'same', text: part.common.join('') }];
    const { buffer1 = [], buffer2 = [] } = part as { buffer1?: string[]; buffer2?: string[] };
    return [
      ...(buffer1.length > 0 ? [{ kind: 'gone' as const, text: buffer1.join('') }] : []),
      ...(buffer2.length > 0 ? [{ kind: 'new' as const, text: buffer2.join('') }] : []),
    ];
  });
}
