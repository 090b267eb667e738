// Breaks a text into lines no wider than a measure. Ragged right, no hyphenation: a word is cut only where it alone is too wide.
import { type Face, type Run, widthOf } from './measure.ts';

export interface Line {
  runs: Run[];
  width: number;
}

interface Word extends Run {
  width: number;
  /** Width of the space before it, 0 where it goes on from a hyphen or from another face. */
  space: number;
}

/** Breakable spaces, and after a hyphen or dash within a word; spaces that hold together stay in the word. */
const pieces = (text: string): { text: string; spaced: boolean }[] =>
  text
    .split(/ +/)
    .flatMap((word, at) =>
      word.split(/(?<=[^\s\d][-–—/](?=\p{L}))/u).map((piece, part) => ({ text: piece, spaced: part === 0 && at > 0 })),
    );

/** The parts of a word that alone is wider than the line. */
function cut(run: Run, size: number, measure: number): Run[] {
  const parts: Run[] = [];
  let text = '';
  let width = 0;
  for (const letter of run.text) {
    const wide = widthOf({ text: letter, face: run.face }, size);
    if (text !== '' && width + wide > measure) {
      parts.push({ text, face: run.face });
      text = '';
      width = 0;
    }
    text += letter;
    width += wide;
  }
  return [...parts, { text, face: run.face }];
}

function wordsOf(runs: Run[], size: number, measure: number): Word[] {
  const words: Word[] = [];
  for (const { text, face } of runs) {
    const blank = widthOf({ text: ' ', face }, size);
    let first = true;
    for (const piece of pieces(text)) {
      const spaced = piece.spaced || (first && words.length > 0);
      first = false;
      if (piece.text === '') continue;
      const whole: Run = { text: piece.text, face };
      const width = widthOf(whole, size);
      const parts = width > measure ? cut(whole, size, measure) : [whole];
      parts.forEach((part, at) => {
        words.push({ ...part, width: widthOf(part, size), space: spaced && at === 0 ? blank : 0 });
      });
    }
  }
  return words;
}

const append = (runs: Run[], text: string, face: Face) => {
  const last = runs.at(-1);
  if (last?.face === face) last.text += text;
  else runs.push({ text, face });
};

/** Runs follow one another with a space between them. */
export function breakLines(runs: Run[], size: number, measure: number): Line[] {
  const lines: Line[] = [];
  let line: Line = { runs: [], width: 0 };
  for (const word of wordsOf(runs, size, measure)) {
    const begins = line.runs.length === 0;
    const needed = word.width + (begins ? 0 : word.space);
    if (!begins && line.width + needed > measure) {
      lines.push(line);
      line = { runs: [{ text: word.text, face: word.face }], width: word.width };
      continue;
    }
    append(line.runs, `${!begins && word.space > 0 ? ' ' : ''}${word.text}`, word.face);
    line.width += needed;
  }
  return line.runs.length > 0 ? [...lines, line] : lines;
}

/** No short word alone on the last line, where a slightly narrower measure brings it company. */
export function breakWell(runs: Run[], size: number, measure: number): Line[] {
  const lines = breakLines(runs, size, measure);
  const alone = (all: Line[]) => (all.at(-1)?.width ?? 0) < measure * 0.22;
  if (lines.length < 2 || !alone(lines)) return lines;
  for (let narrower = 0.985; narrower > 0.88; narrower -= 0.015) {
    const tried = breakLines(runs, size, measure * narrower);
    if (tried.length > lines.length) break;
    if (!alone(tried)) return tried;
  }
  return lines;
}

/** As many lines as before, and as even as they can be: for a headline. */
export function breakEvenly(runs: Run[], size: number, measure: number): Line[] {
  const lines = breakLines(runs, size, measure);
  if (lines.length < 2 || lines.length > 4) return lines;
  let [least, most] = [measure / lines.length, measure];
  while (most - least > 2) {
    const middle = (least + most) / 2;
    if (breakLines(runs, size, middle).length > lines.length) least = middle;
    else most = middle;
  }
  return breakLines(runs, size, most);
}
