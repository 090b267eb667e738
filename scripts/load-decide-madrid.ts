// Loads real citizens' proposals with their discussions through the public API, into a running demonstration:
//   node scripts/run.mjs scripts/load-decide-madrid.ts FOLDER [ADDRESS]
// FOLDER holds proposals.csv and comments.csv. Their authors become people of the demonstration, always the same for the same
// author. The texts are in Spanish, which the product does not know: they are given as Portuguese, its nearest neighbour.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from '../features/organisations/csv.ts';

interface Person {
  id: string;
  cookie: string;
}

export interface Loaded {
  ideas: Map<string, string>;
  comments: Map<string, string>;
  /** Comments whose parent is not in the file: they begin threads. */
  orphans: number;
}

const table = (path: string): Record<string, string>[] => {
  const { rows } = parseCsv(readFileSync(path, 'utf8'));
  const [head, ...body] = rows;
  return body.map(({ cells }) => Object.fromEntries((head?.cells ?? []).map((name, at) => [name, cells[at] ?? ''])));
};

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', apos: "'" };

/** Markup as the text that a reader of the original saw. */
export const toPlain = (html: string): string =>
  html
    .replace(/<br\s*\/?>|<\/p>|<\/li>/gi, '\n')
    .replace(/<[a-z/][^>]*>/gi, '')
    .replace(/&(?:#(\d+)|([a-z]+));/gi, (whole, code?: string, name?: string) =>
      code ? String.fromCodePoint(Number(code)) : (named[name ?? ''] ?? whole),
    )
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim();

export async function loadDecideMadrid(
  folder: string,
  origin: string,
  say: (line: string) => void = () => {},
): Promise<Loaded> {
  const proposals = table(join(folder, 'proposals.csv'));
  const comments = table(join(folder, 'comments.csv')).sort((a, b) => Number(a.id) - Number(b.id));
  const people = await signIn(origin);
  const personOf = (userId = '0') => people[Number(userId) % people.length] as Person;

  const send = async (person: Person, method: string, path: string, body: object, key: string) => {
    const response = await fetch(`${origin}${path}`, {
      method,
      headers: { cookie: person.cookie, 'content-type': 'application/json', 'idempotency-key': `decide-madrid-${key}` },
      body: JSON.stringify(body),
    });
    if (response.status === 429)
      throw new Error('The server asks to slow down: start it with LIMITS=off to load data.');
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${await response.text()}`);
    return response.status === 204 ? null : ((await response.json()) as { id: string });
  };
  const { items: entities } = (await (
    await fetch(`${origin}/api/entities`, { headers: { cookie: people[0]?.cookie ?? '' } })
  ).json()) as { items: { id: string; parentId: string | null }[] };
  const entityId = entities.find((entity) => !entity.parentId)?.id;

  const loaded: Loaded = { ideas: new Map(), comments: new Map(), orphans: 0 };
  const most = Math.max(...proposals.map((proposal) => Number(proposal.numSupports)));
  for (const { id = '', title = '', userId, summary = '', text = '', numSupports } of proposals) {
    const whole = toPlain([summary, text].filter(Boolean).join('\n\n'));
    const author = personOf(userId);
    const idea = { title: toPlain(title), text: whole, language: 'pt', audience: 'organisation', entityId };
    const given = await send(author, 'POST', '/api/ideas', idea, `idea-${id}`);
    loaded.ideas.set(id, given?.id ?? '');
    const supporters = people
      .filter((one) => one !== author)
      .slice(0, Math.round((people.length * Number(numSupports)) / most));
    await Promise.all(
      supporters.map((one) =>
        send(one, 'PUT', `/api/contributions/${given?.id}/support`, {}, `support-${id}-${one.id}`),
      ),
    );
  }
  say(`${loaded.ideas.size} proposals`);
  for (const { id = '', parentId = '', proposalId = '', userId, text = '', numPositiveVotes } of comments) {
    const parent = loaded.comments.get(parentId);
    if (parentId !== '-1' && !parent) loaded.orphans++;
    const author = personOf(userId);
    const posted = await send(
      author,
      'POST',
      `/api/contributions/${loaded.ideas.get(proposalId)}/comments`,
      { text: toPlain(text) || '[…]', ...(parent && { parentId: parent }) },
      `comment-${id}`,
    );
    loaded.comments.set(id, posted?.id ?? '');
    const agreeing = people.filter((one) => one !== author).slice(0, Math.min(8, Number(numPositiveVotes)));
    await Promise.all(
      agreeing.map((one) =>
        send(one, 'PUT', `/api/comments/${posted?.id}/reactions/agree`, {}, `agree-${id}-${one.id}`),
      ),
    );
  }
  say(`${loaded.comments.size} comments, ${loaded.orphans} of them without the one that they answered`);
  return loaded;
}

/** Every colleague of the demonstration, signed in. */
async function signIn(origin: string): Promise<Person[]> {
  const { items } = (await (await fetch(`${origin}/api/session/persons`)).json()) as {
    items: { id: string; guest: boolean }[];
  };
  if (items.length === 0) throw new Error('The people of the demonstration are needed, and this is none.');
  const colleagues = items.filter((one) => !one.guest).sort((a, b) => a.id.localeCompare(b.id));
  return Promise.all(
    colleagues.map(async ({ id }) => {
      const answer = await fetch(`${origin}/api/session/by-demonstration`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ memberId: id }),
      });
      return {
        id,
        cookie: answer.headers
          .getSetCookie()
          .map((line) => line.split(';')[0])
          .join('; '),
      };
    }),
  );
}

if (process.argv[1] === import.meta.filename) {
  const [folder, origin = 'http://localhost:3000'] = process.argv.slice(2);
  if (!folder || !existsSync(join(folder, 'proposals.csv'))) {
    console.error(
      'Name the folder that holds proposals.csv and comments.csv, and the address if it is not http://localhost:3000.',
    );
    process.exit(1);
  }
  await loadDecideMadrid(folder, origin, console.log);
}
