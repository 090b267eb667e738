// A mail as people read it: a few paragraphs and at most one button, in plain text and in HTML.
import type { Language } from '../languages.ts';

export interface Letter {
  language: Language;
  subject: string;
  paragraphs: string[];
  action?: { label: string; url: string };
  /** Why this came, and how to stop it. */
  footer: string;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as it may stand in HTML and in a quoted attribute. */
export const escapeHtml = (value: string): string =>
  value.replace(/[&<>"']/g, (character) => entities[character] as string);

/** A subject or a name as it may stand in a header: one line. */
export const oneLine = (value: string): string =>
  value
    .replace(/[\r\n\t]+/g, ' ')
    .trim()
    .slice(0, 200);

export function render(letter: Letter): { subject: string; text: string; html: string } {
  const { language, paragraphs, action, footer } = letter;
  const text = [...paragraphs, ...(action ? [`${action.label}: ${action.url}`] : []), '—', footer].join('\n\n');
  const p = (words: string, style: string) => `<p style="${style}">${escapeHtml(words).replace(/\n/g, '<br>')}</p>`;
  const body = paragraphs.map((words) => p(words, 'margin:0 0 16px;font:17px/1.55 Georgia,serif;color:#14202b'));
  if (action) {
    const style =
      'display:inline-block;background:#0b5f7a;color:#ffffff;padding:12px 18px;border-radius:8px;text-decoration:none;font:600 15px Arial,sans-serif';
    body.push(
      `<p style="margin:24px 0"><a href="${escapeHtml(action.url)}" style="${style}">${escapeHtml(action.label)}</a></p>`,
    );
  }
  const html = `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeHtml(oneLine(letter.subject))}</title>
<body style="margin:0;background:#fbfaf6"><div style="max-width:560px;margin:0 auto;padding:32px 20px">
<p style="margin:0 0 24px;font:600 22px Georgia,serif;color:#14202b">Sillage</p>
${body.join('\n')}
${p(footer, 'margin:32px 0 0;padding-top:16px;border-top:1px solid #e4e1d8;font:13px/1.5 Arial,sans-serif;color:#4a5966')}
</div></body></html>`;
  return { subject: oneLine(letter.subject), text, html };
}
