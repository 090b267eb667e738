// A member who writes faster than hands can is asked to wait; a whole workshop behind one address is not.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type House, openHouse, type TestPerson } from '../seeds/testing/house.ts';

let house: House;
let fast: TestPerson;
let idea: string;

beforeAll(async () => {
  house = await openHouse();
  fast = await house.person('Rapide');
  idea = (
    await fast.post('/api/ideas', {
      title: 'Une idée',
      text: '',
      language: 'fr',
      audience: 'organisation',
      entityId: house.entities.lyon,
    })
  ).body.id;
});
afterAll(() => house.close());

const comment = (who: TestPerson, more: object = {}) =>
  who.post(`/api/contributions/${idea}/comments`, { text: 'Bonjour', ...more });

describe('writing', () => {
  it('is asked to wait in problem JSON, with the seconds, and without asking the database', async () => {
    const answers = [];
    for (let at = 0; at < 230; at++) answers.push(await comment(fast));
    const refused = answers.filter((answer) => answer.status === 429);
    expect(answers.filter((answer) => answer.status === 201).length).toBeGreaterThanOrEqual(200);
    expect(refused.length).toBeGreaterThan(0);
    const last = refused.at(-1);
    expect(last?.headers.get('content-type')).toBe('application/problem+json');
    expect(Number(last?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(last?.body).toMatchObject({ status: 429, code: 'rate.exceeded' });
    const asked = [house.connection.app, house.connection.auth]
      .map((pool) => [vi.spyOn(pool, 'connect'), vi.spyOn(pool, 'query')])
      .flat();
    let answer = await comment(fast);
    // The measure fills again while this runs: the next one is refused in any case.
    if (answer.status === 201) {
      for (const spy of asked) spy.mockClear();
      answer = await comment(fast);
    }
    expect(answer.status).toBe(429);
    for (const spy of asked) expect(spy).not.toHaveBeenCalled();
  }, 60_000);

  it('goes on for everybody else at the same address, and for the same person in other ways and in reading', async () => {
    const others = await Promise.all(Array.from({ length: 30 }, (_, at) => house.person(`Atelier ${at}`)));
    const answers = await Promise.all(others.flatMap((who) => Array.from({ length: 5 }, () => comment(who))));
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([201]));
    expect((await fast.get(`/api/contributions/${idea}/comments`)).status).toBe(200);
    expect((await fast.patch(`/api/ideas/${idea}`, { text: 'Un texte' })).status).toBe(204);
  });

  it('counts whom it would mail: twenty mentions weigh as much as twenty comments', async () => {
    const shouting = await house.person('Appelante');
    const called = await Promise.all(Array.from({ length: 20 }, (_, at) => house.person(`Appelé ${at}`)));
    const mentions = called.map(({ id }) => id);
    const answers = [];
    for (let at = 0; at < 11; at++) answers.push(await comment(shouting, { mentions }));
    expect(answers.map((answer) => answer.status)).toEqual([...Array(10).fill(201), 429]);
    expect((await comment(shouting)).status).toBe(201);
  });
});
