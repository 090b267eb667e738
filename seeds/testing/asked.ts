// A release whose author has asked for a decision, for tests of what follows.
import type { House, TestPerson } from './house.ts';

export interface AskedRelease {
  release: string;
  request: string;
}

export async function askedRelease(
  house: House,
  author: TestPerson,
  deciders: TestPerson[],
  /** An empty `dueOn`: the organisation's own rule. */
  more: { opensTo?: string; headline?: string; dueOn?: string } = {},
): Promise<AskedRelease> {
  const { opensTo = 'organisation', headline = '', dueOn = '2999-01-01' } = more;
  const begin = { product: 'Horizon', headline, language: 'fr', opensTo, entityId: house.entities.lyon };
  const release = (await author.post('/api/press-releases', begin)).body.id as string;
  await author.put(`/api/press-releases/${release}/stage`, { stage: 'open' });
  await house.owner.query(`UPDATE contribution SET stage = 'ready' WHERE id = $1`, [release]);
  const asked = { deciders: deciders.map(({ id }) => id), ...(dueOn && { dueOn }) };
  const answer = await author.post(`/api/press-releases/${release}/decision-requests`, asked);
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  return { release, request: answer.body.id as string };
}

const four = (word: string) => ({ fr: word, en: word, de: word, pt: word });
/** A scorecard to send, its criteria by name and weight. */
export const scorecardOf = (criteria: Record<string, number>) => ({
  lowest: 1,
  highest: 5,
  lowestNames: four('faible'),
  highestNames: four('fort'),
  criteria: Object.entries(criteria).map(([name, weight]) => ({ names: four(name), weight })),
});
