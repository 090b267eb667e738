import { describe, expect, it } from 'vitest';
import { languages } from '../../../core/languages.ts';
import { creditsAtFoot } from '../checks/page/foot.ts';
import { measure } from '../checks/page/page.ts';
import type { Credit } from '../contributors/contract.ts';
import { creditsIn } from './credits.ts';

const named = (name: string, ...reasons: Credit['reasons']): Credit => ({
  who: { kind: 'member', id: name, name, entity: '' },
  reasons,
});
const sealed = (mine: boolean, ...reasons: Credit['reasons']): Credit => ({ who: { kind: 'sealed', mine }, reasons });

describe('credits on paper', () => {
  it('name each person once, for the first of what they did, in the language of the release', () => {
    const made = [named('Claire', 'began', 'wrote', 'asked'), named('Jonas', 'wrote'), named('Inês', 'asked')];
    expect(creditsIn('fr', made)).toBe('Écrit par Claire et Jonas. Questions posées par Inês.');
    expect(creditsIn('en', made)).toBe('Written by Claire and Jonas. Questions asked by Inês.');
    expect(creditsIn('de', made)).toBe('Geschrieben von Claire und Jonas. Fragen gestellt von Inês.');
    expect(creditsIn('pt', made)).toBe('Escrito por Claire e Jonas. Perguntas feitas por Inês.');
  });

  it('say of those under seal neither who, nor how many, nor whether it is whoever prints', () => {
    const asked = (...mine: boolean[]) =>
      creditsIn('fr', [named('Claire', 'began'), ...mine.map((one) => sealed(one, 'asked'))]);
    expect(asked(true)).toBe('Écrit par Claire. Questions posées sous scellé.');
    expect(new Set([asked(true), asked(false), asked(true, false)]).size).toBe(1);
  });

  it('count former colleagues without a name', () => {
    const credits: Credit[] = [{ who: { kind: 'former' }, reasons: ['wrote'] }, named('Claire', 'wrote')];
    expect(creditsIn('de', credits)).toBe('Geschrieben von Claire und Ehemaligen.');
  });

  it('fit the foot of the page however many they are, and say how many more there are', () => {
    for (const language of languages)
      for (const count of [0, 1, 2, 7, 40, 300]) {
        const reasons = ['wrote', 'suggested', 'enriched', 'asked'] as const;
        const crowd = Array.from({ length: count }, (_, at) =>
          named(`Prénom-composé Patronyme ${at}`, reasons[at % 4] as (typeof reasons)[number]),
        );
        const { text, lines } = creditsAtFoot(language, crowd);
        expect(lines.length).toBeLessThanOrEqual(2);
        expect(lines.every(({ width }) => width <= measure)).toBe(true);
        if (count === 40) expect(text).toMatch(/\d\u00a0?/);
        if (count === 300) expect(text).toMatch(/7\d/);
      }
    const one = creditsAtFoot('fr', [named('x'.repeat(120), 'wrote'), named('y'.repeat(120), 'asked')]);
    expect(one.lines.length).toBeLessThanOrEqual(2);
  });
});
