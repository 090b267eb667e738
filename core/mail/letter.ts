// A mail as people read it: a few paragraphs, perhaps a list of things, and at most one button, in plain text and in HTML.
import type { Language } from '../languages.ts';

/** One thing that a letter tells of: its title leads to it, a line for each piece of news. */
export interface ToldThing {
  title: string;
  url: string;
  lines: string[];
}

export interface Letter {
  language: Language;
  subject: string;
  paragraphs: string[];
  /** News, below the paragraphs; a section without a title is just its things. */
  sections?: { title: string; things: ToldThing[] }[];
  action?: { label: string; url: string };
  /** Why this came, and how to stop it. */
  footer: string;
  /** The page that stops this kind of mail, and its name; mail programs offer it beside the sender. */
  stop?: { label: string; url: string };
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as it may stand in HTML and in a quoted attribute. */
export const escapeHtml = (value: string): string =>
  value.replace(/[&<>"']/g, (character) => entities[character] as string);

/** A subject or a name as it may stand in a header: one line. */
export const oneLine = (value: string): string =>
  value
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
    .slice(0, 200);

const ink = 'color:#14202b';
const serif = 'Georgia,serif';
const sans = 'Arial,sans-serif';

const p = (words: string, style: string) => `<p style="${style}">${escapeHtml(words).replace(/\n/g, '<br>')}</p>`;
const a = (words: string, url: string, style: string) =>
  `<a href="${escapeHtml(url)}" style="${style}">${escapeHtml(words)}</a>`;

function thingInHtml({ title, url, lines }: ToldThing): string {
  const link = a(oneLine(title), url, `font:600 17px/1.4 ${serif};color:#0b5f7a;text-decoration:none`);
  const news = lines.map((line) => p(line, `margin:4px 0 0;font:15px/1.5 ${sans};${ink}`));
  return `<div style="margin:0 0 20px;padding-left:14px;border-left:2px solid #cfdde2">${link}\n${news.join('\n')}</div>`;
}

const thingInText = ({ title, url, lines }: ToldThing): string =>
  [oneLine(title), ...lines.map((line) => `  – ${oneLine(line)}`), `  ${url}`].join('\n');

export function render(letter: Letter): { subject: string; text: string; html: string } {
  const { language, paragraphs, sections = [], action, footer, stop } = letter;
  const text = [
    ...paragraphs,
    ...sections.flatMap(({ title, things }) => [...(title ? [title.toUpperCase()] : []), ...things.map(thingInText)]),
    ...(action ? [`${action.label}: ${action.url}`] : []),
    '—',
    footer,
    ...(stop ? [`${stop.label}: ${stop.url}`] : []),
  ].join('\n\n');
  const body = paragraphs.map((words) => p(words, `margin:0 0 16px;font:17px/1.55 ${serif};${ink}`));
  for (const { title, things } of sections) {
    if (title)
      body.push(`<h2 style="margin:28px 0 14px;font:600 15px ${sans};color:#4a5966">${escapeHtml(title)}</h2>`);
    body.push(...things.map(thingInHtml));
  }
  if (action) {
    const style = `display:inline-block;background:#0b5f7a;color:#ffffff;padding:12px 18px;border-radius:8px;text-decoration:none;font:600 15px ${sans}`;
    body.push(`<p style="margin:24px 0">${a(action.label, action.url, style)}</p>`);
  }
  const small = `font:13px/1.5 ${sans};color:#4a5966`;
  body.push(p(footer, `margin:32px 0 0;padding-top:16px;border-top:1px solid #e4e1d8;${small}`));
  if (stop) body.push(`<p style="margin:8px 0 0;${small}">${a(stop.label, stop.url, 'color:#4a5966')}</p>`);
  const html = `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeHtml(oneLine(letter.subject))}</title>
<body style="margin:0;background:#fbfaf6"><div style="max-width:560px;margin:0 auto;padding:32px 20px">
<p style="margin:0 0 24px;font:600 22px ${serif};${ink}">Sillage</p>
${body.join('\n')}
</div></body></html>`;
  return { subject: oneLine(letter.subject), text, html };
}
