// The document of a page: the client's index.html, with what this very page needs named in its head, and its first answers.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { isLanguage, type Language } from '../core/languages.ts';
import { match } from '../core/web/router/match.ts';
import type { Visit } from '../scripts/visits.ts';
import { firstAsked } from './first-answers.ts';

const compress = promisify(brotliCompress);
const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
/** Longer than this a page does not wait for its answers: it asks again by itself. */
const patience = 400;

/** The body of a 200 to a GET as the visitor would make it; undefined for anything else. */
export type Ask = (address: string) => Promise<string | undefined>;

export interface Visitor {
  url: URL;
  /** Their `Accept-Language`. */
  wishes: string;
  /** Whether they come with a session, which may have ended. */
  inside: boolean;
  ask: Ask;
}

export interface Made {
  body: Uint8Array<ArrayBuffer>;
  brotli: Uint8Array<ArrayBuffer>;
}

/** Reads what was built below `root`, once; gives what makes the document of an address. */
export function documents(root: string): (visitor: Visitor) => Promise<Made> {
  const index = readFileSync(join(root, 'index.html'), 'utf8');
  const visits = JSON.parse(readFileSync(join(root, 'visits.json'), 'utf8')) as Visit[];
  const [before = '', after = ''] = index.split('</head>');
  const [body = '', end = ''] = after.split('</body>');
  const named = (address: string) => before.includes(`"${address}"`);

  return async ({ url, wishes, inside, ask }) => {
    const found = match(visits, url.pathname);
    const visit = found?.page;
    const within = async (address: string) =>
      [address, await Promise.race([ask(address).catch(() => undefined), late()])] as const;
    const asked = ['/api/session', ...firstAsked(visit?.path ?? '', found?.params.id ?? '', url.search, inside)];
    const at = Date.now();
    const answers = (await Promise.all(asked.map(within))).filter(([, answer]) => answer !== undefined);
    const reads = readsIn(answers.find(([address]) => address === '/api/session')?.[1]);
    const language = reads ?? wished(wishes);
    const styles = visit?.styles.filter((address) => !named(address)) ?? [];
    const scripts = [...(visit?.scripts ?? []), ...(visit?.words[language] ?? [])].filter((address) => !named(address));
    const words = visit ? ` data-words="${visit.namespaces.join(' ')}"` : '';
    // From then on the page asks to be told what moved.
    const beginning = `<html lang="${language}"${words}${reads ? ` data-reads="${reads}"` : ''} data-at="${at}">`;
    const html = [
      before.replace(/<html lang="\w\w">/, beginning),
      ...styles.map((address) => `<link rel="stylesheet" crossorigin href="${address}">`),
      ...scripts.map((address) => `<link rel="modulepreload" crossorigin href="${address}">`),
      `</head>${body}`,
      `<script type="application/json" id="answers">${inScript(answers)}</script>`,
      `</body>${end}`,
    ].join('\n');
    const bytes = new TextEncoder().encode(html);
    return { body: bytes, brotli: new Uint8Array(await compress(bytes, quick)) };
  };
}

const late = () => new Promise<undefined>((resolve) => setTimeout(resolve, patience, undefined).unref());

/** JSON that no `</script>` and no comment can end: it is data to the browser, never script. */
const inScript = (answers: (readonly [string, string | undefined])[]) =>
  `{${answers.map(([address, answer]) => `${JSON.stringify(address)}:${answer}`).join(',')}}`.replaceAll(
    '<',
    '\\u003c',
  );

/** The language of the member that a session is of. */
function readsIn(session: string | undefined): Language | undefined {
  const language = session && (JSON.parse(session) as { member: { language?: unknown } | null }).member?.language;
  return isLanguage(language) ? language : undefined;
}

/** The first of ours that a browser wishes for; French where it wishes for none. */
export function wished(header: string): Language {
  const tags = header.split(',').map((part) => part.trim().slice(0, 2).toLowerCase());
  return tags.find(isLanguage) ?? 'fr';
}
