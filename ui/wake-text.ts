/** Breaks a text into at most two lines that fit, and says with an ellipsis that something is left out. */
export function wrapText(text: string, room: number, widthOf: (text: string) => number, most = 2): string[] {
  if (text === '') return [];
  const words = text.split(' ');
  const lines: string[] = [];
  let line = '';
  for (const [index, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || widthOf(longer) <= room) {
      line = longer;
    } else if (lines.length === most - 1) {
      line = `${line} ${words.slice(index).join(' ')}`;
      break;
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line].map((one) => shorten(one, room, widthOf));
}

function shorten(text: string, room: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= room) return text;
  let kept = text;
  while (kept.length > 1 && widthOf(`${kept}…`) > room) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}
