import { afterAll, beforeAll, expect, it } from 'vitest';
import { askedRelease } from '../../seeds/testing/asked.ts';
import { type House, openHouse, type TestPerson } from '../../seeds/testing/house.ts';

let house: House;
let author: TestPerson;
let colleague: TestPerson;

beforeAll(async () => {
  house = await openHouse();
  author = await house.person('Autrice');
  colleague = await house.person('Collègue');
});
afterAll(() => house.close());

it('tells the newest of each thing that one gave, however much was said of one of them', async () => {
  const give = async (title: string) => {
    const idea = { title, text: '', language: 'fr', audience: 'organisation', entityId: house.entities.lyon };
    return (await author.post('/api/ideas', idea)).body.id as string;
  };
  const [quiet, discussed] = [await give('Peu discutée'), await give('Très discutée')];
  const say = (id: string, text: string) => colleague.post(`/api/contributions/${id}/comments`, { text });
  await say(quiet, 'Une seule remarque');
  for (let at = 0; at < 8; at++) await say(discussed, `Remarque ${at}`);
  await house.settle();
  const { wake } = (await author.get('/api/home')).body;
  expect(wake.map((row: { contribution: { id: string } }) => row.contribution.id)).toEqual([discussed, quiet]);
});

const waitingOf = async (person: TestPerson) =>
  ((await person.get('/api/home')).body.waiting as { why: string; count: number; at: string | null }[]).map(
    ({ why, count, at }) => [why, count, at],
  );

it('tells a writer of suggestions and ideas that wait for an answer, until there is one', async () => {
  const headline = 'La carte Horizon change tout';
  const begin = {
    product: 'Horizon',
    headline,
    language: 'fr',
    opensTo: 'organisation',
    entityId: house.entities.lyon,
  };
  const writer = await house.person('Rédactrice');
  const release = (await writer.post('/api/press-releases', begin)).body.id;
  await writer.put(`/api/press-releases/${release}/stage`, { stage: 'open' });
  const suggest = async (quote: string) =>
    (
      await colleague.post(`/api/press-releases/${release}/passages`, {
        section: 'headline',
        quote,
        at: 0,
        replacement: 'x',
      })
    ).body.comment.id as string;
  const [first, second] = [await suggest('carte'), await suggest('tout')];
  expect(await waitingOf(writer)).toEqual([['settle_suggestions', 2, first]]);
  expect(await waitingOf(colleague)).toEqual([]);
  for (const id of [first, second])
    await writer.put(`/api/suggestions/${id}/settlement`, { outcome: 'declined', reason: 'Non.' });
  expect(await waitingOf(writer)).toEqual([]);

  const idea = { title: 'Une idée', text: '', language: 'fr', audience: 'organisation', entityId: house.entities.lyon };
  const ideaId = (await colleague.post('/api/ideas', idea)).body.id;
  const offered = { ideaId, section: 'summary', why: 'Parce que.' };
  expect((await colleague.post(`/api/press-releases/${release}/enrichments`, offered)).status).toBe(201);
  expect(await waitingOf(writer)).toEqual([['settle_enrichments', 1, null]]);
});

it('tells whoever takes part of a reading that has begun, and of their turn to speak, and nobody else', async () => {
  const [facilitator, decider] = [
    await house.person('Facilitatrice', { roles: [{ role: 'facilitator' }] }),
    await house.person('Décideur', { roles: [{ role: 'decider' }] }),
  ];
  const { request } = await askedRelease(house, author, [decider]);
  const room = await facilitator.post(`/api/decision-requests/${request}/review`, {
    readingMinutes: 20,
    readers: [colleague.id],
  });
  expect(await waitingOf(colleague)).toEqual([]);
  await facilitator.put(`/api/reviews/${room.body.id}/phase`, { phase: 'reading' });
  expect(await waitingOf(colleague)).toEqual([['read_review', 1, room.body.id]]);
  expect((await waitingOf(decider)).map(([why]) => why)).toEqual(['read_review', 'decide']);
  await colleague.put(`/api/reviews/${room.body.id}/attendance`, { percent: 100, finished: true });
  expect(await waitingOf(colleague)).toEqual([]);

  const asked = await askedRelease(house, author, [decider]);
  const meeting = await facilitator.post(`/api/decision-requests/${asked.request}/consent`, {
    aim: 'Ne pas perdre de clients',
    participants: [colleague.id, decider.id],
  });
  await author.post(`/api/consents/${meeting.body.id}/proposals`, { text: 'Un essai de six mois.', objections: [] });
  await facilitator.put(`/api/consents/${meeting.body.id}/step`, { step: 'questions' });
  expect(await waitingOf(colleague)).toEqual([['consent_turn', 1, meeting.body.id]]);
  expect((await waitingOf(decider)).map(([why]) => why)).not.toContain('consent_turn');
  await colleague.put(`/api/consents/${meeting.body.id}/turn`, { text: 'Rien à demander.', objects: false });
  expect(await waitingOf(colleague)).toEqual([]);
  expect((await waitingOf(decider)).map(([why]) => why)).toContain('consent_turn');
});
