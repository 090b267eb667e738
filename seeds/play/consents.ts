// A decision by consent as it was held: everybody in turn, an objection, the amendment that lifted it.
import type { Context } from '../../core/context.ts';
import {
  answerQuestion,
  enterStep,
  findConsent,
  openConsent,
  propose,
  sayLifted,
  setReturn,
  speak,
  testObjection,
} from '../../features/consents/index.ts';
import type { SeedConsent } from '../demonstration/consents.ts';
import { idOf, type Stage, type Step } from './step.ts';

const minute = 1 / 1440;

export function consentSteps(stage: Stage, consent: SeedConsent, deciders: string[]): Step[] {
  const { release, by, daysAgo, proposal, objection, settled } = consent;
  const key = `${release}/consent`;
  let minutes = 0;
  const step = (who: string, run: (ctx: Context, id: string) => Promise<unknown>): Step => ({
    daysAgo: daysAgo - ++minutes * minute,
    by: who,
    run: async (ctx) => {
      await run(ctx, idOf(stage.ids, key));
    },
  });
  const goOn = (to: Parameters<typeof enterStep>[2]) => step(by, (ctx, id) => enterStep(ctx, id, to));
  // Those invited speak first, then the deciders by name, as the meeting has them.
  const nameOf = (who: string) => stage.members.get(who)?.name ?? '';
  const circle = [...consent.participants, ...deciders.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b)))];
  const round = (said: { by: string; text: string }[], objects = false) =>
    circle.map((who) =>
      step(who, (ctx, id) =>
        speak(ctx, id, {
          text: said.find((one) => one.by === who)?.text ?? '',
          objects: objects && said.some((one) => one.by === who),
        }),
      ),
    );
  const open: Step = {
    daysAgo,
    by,
    run: async (ctx) => {
      const participants = consent.participants.map((who) => stage.members.get(who)?.memberId ?? '');
      const opened = await openConsent(ctx, idOf(stage.ids, `${release}/request`), { aim: consent.aim, participants });
      stage.ids.set(key, opened.id);
    },
  };
  const firstObjection = async (ctx: Context, id: string) => (await findConsent(ctx, id)).objections[0]?.id ?? '';
  const begun = [
    open,
    step(proposal.by, (ctx, id) => propose(ctx, id, { text: proposal.text, objections: [] })),
    goOn('questions'),
    ...round(consent.questions),
    ...consent.questions.map((asked) =>
      step(proposal.by, async (ctx, id) => {
        const turn = (await findConsent(ctx, id)).turns.find((one) => one.text === asked.text);
        await answerQuestion(ctx, id, turn?.id ?? '', asked.answer);
      }),
    ),
    goOn('reactions'),
    ...round(consent.reactions),
    goOn('amendment'),
    goOn('objections'),
    ...round([objection], true),
  ];
  // Whoever comes after the one who objects has not spoken yet.
  if (!settled) return begun.slice(0, begun.length - circle.length + circle.indexOf(objection.by) + 1);
  return [
    ...begun,
    goOn('integration'),
    step(by, async (ctx, id) =>
      testObjection(ctx, id, await firstObjection(ctx, id), { reasoned: true, noPreference: true, risk: true }),
    ),
    step(proposal.by, async (ctx, id) =>
      propose(ctx, id, { text: settled.amendment, objections: [await firstObjection(ctx, id)] }),
    ),
    step(objection.by, async (ctx, id) => sayLifted(ctx, id, await firstObjection(ctx, id), true)),
    goOn('record'),
    step(by, (ctx, id) =>
      setReturn(ctx, id, new Date(Date.now() + settled.returnsInDays * 86_400_000).toISOString().slice(0, 10)),
    ),
    // Its decision comes with the release's own steps.
    { daysAgo: daysAgo - 1, by, run: (ctx) => enterStep(ctx, idOf(stage.ids, key), 'closed') },
  ];
}
