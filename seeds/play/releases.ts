// A press release from its first draft to where it stands: written by several, opened, discussed, decided.
import * as Y from 'yjs';
import type { Context } from '../../core/context.ts';
import { invite, link } from '../../features/contributions/index.ts';
import { askDecision, decide, type NewDecision } from '../../features/decisions/index.ts';
import {
  addFaqEntry,
  beginRelease,
  changeStage,
  enrich,
  explain,
  keepVersionNow,
  promoteQuestion,
  releaseDocuments,
  settleEnrichment,
  writeText,
} from '../../features/press-releases/index.ts';
import type { ReleaseText } from '../../features/press-releases/release-text.ts';
import { support } from '../../features/support/index.ts';
import type { SeedRelease, SeedStage } from '../demonstration/shapes.ts';
import { idOf, type Stage, type Step } from './step.ts';
import { commentSteps, supportSteps } from './ideas.ts';
import { passageSteps } from './passages.ts';

/** Everything but the last entries of the internal FAQ, which its co-writers add. */
function begin(stage: Stage, release: SeedRelease): Step {
  return {
    daysAgo: release.daysAgo,
    by: release.by,
    run: async (ctx) => {
      const { text } = release;
      const first = text.internalFaq.slice(0, Math.max(0, text.internalFaq.length - release.coWriters.length));
      const begun = await beginRelease(ctx, {
        language: text.language,
        opensTo: release.audience,
        entityId: idOf(stage.entities, release.entity),
        topics: release.topics.map((key) => idOf(stage.topics, key)),
        text: asOf(release, release.daysAgo, { ...text, internalFaq: first, ...release.begins }),
      });
      stage.ids.set(release.key, begun.id);
      for (const key of release.coWriters) await invite(ctx, begun.id, stage.members.get(key)?.memberId ?? '', 'write');
      for (const key of release.from ?? []) await link(ctx, idOf(stage.ids, key), begun.id, 'becomes');
    },
  };
}

/** A co-writer opens the live document and writes, as their browser would; a version is kept. */
function write(stage: Stage, release: SeedRelease, by: string, at: number): Step {
  return {
    daysAgo: release.daysAgo - 0.05 * (at + 1),
    by,
    run: async (ctx) => {
      const { internalFaq } = release.text;
      const entry = internalFaq[internalFaq.length - release.coWriters.length + at];
      const id = idOf(stage.ids, release.key);
      const key = { organisationId: ctx.actor.organisationId, name: id };
      const documents = releaseDocuments(stage.worker, stage.worker, () => 'seed');
      const found = entry && (await documents.load(key));
      if (!found) return;
      const doc = new Y.Doc();
      for (const update of found.updates) Y.applyUpdate(doc, update);
      const update = addFaqEntry(doc, 'internalFaq', entry);
      await documents.store([{ ...key, update, members: [ctx.actor.memberId] }]);
      await documents.settled(key, doc, []);
      await keepVersionNow(ctx, id, null);
      doc.destroy();
    },
  };
}

/** Somebody rewrites parts of it; a version is kept, with a name where it has one. */
const revise = (stage: Stage, release: SeedRelease): Step[] =>
  (release.revisions ?? []).map(({ by, daysAgo, name, text }) => ({
    daysAgo,
    by,
    run: async (ctx) => {
      const id = idOf(stage.ids, release.key);
      await writeText(ctx, id, asOf(release, daysAgo, { ...release.text, ...text }));
      await keepVersionNow(ctx, id, name ?? null, { members: [ctx.actor.memberId] });
    },
  }));

/** A text without the questions that colleagues had not asked yet. */
function asOf({ questions = [] }: SeedRelease, daysAgo: number, text: ReleaseText): ReleaseText {
  const later = new Set(questions.filter((one) => one.daysAgo < daysAgo).map(({ question }) => question));
  const known = (entries: ReleaseText['internalFaq']) => entries.filter(({ question }) => !later.has(question));
  return { ...text, customerFaq: known(text.customerFaq), internalFaq: known(text.internalFaq) };
}

const questionSteps = (stage: Stage, release: SeedRelease): Step[] =>
  (release.questions ?? []).map(({ asked, by, daysAgo, faq, question }) => ({
    daysAgo,
    by,
    run: (ctx) => promoteQuestion(ctx, idOf(stage.ids, `${release.key}//${asked.daysAgo}/${asked.by}`), faq, question),
  }));

/** Colleagues attach ideas to sections; those who write answer. */
const enrichSteps = (stage: Stage, release: SeedRelease): Step[] =>
  (release.enrichments ?? []).flatMap(({ by, daysAgo, idea, section, why, answer }): Step[] => {
    const key = `${release.key}/${idea}`;
    const proposed: Step = {
      daysAgo,
      by,
      run: async (ctx) => {
        const ideaId = idOf(stage.ids, idea);
        stage.ids.set(key, (await enrich(ctx, idOf(stage.ids, release.key), { ideaId, section, why })).id);
      },
    };
    if (!answer) return [proposed];
    const { outcome, reason = '' } = answer;
    const run = (ctx: Context) => settleEnrichment(ctx, idOf(stage.ids, key), outcome, reason);
    return [proposed, { daysAgo: answer.daysAgo, by: answer.by, run }];
  });

/** What the stages before the last one were, with the days on which they were entered. */
function stageSteps(stage: Stage, release: SeedRelease): Step[] {
  const to = (name: 'open' | 'ready' | 'launched' | 'stopped', daysAgo: number, reason = ''): Step => ({
    daysAgo,
    by: release.by,
    run: (ctx) => changeStage(ctx, idOf(stage.ids, release.key), name, reason),
  });
  const ask = (daysAgo: number, deciders: string[]): Step => ({
    daysAgo,
    by: release.by,
    run: async (ctx) => {
      const members = deciders.map((key) => stage.members.get(key)?.memberId ?? '');
      const asked = await askDecision(ctx, idOf(stage.ids, release.key), {
        deciders: members,
        note: '',
      });
      stage.ids.set(`${release.key}/request`, asked.id);
    },
  });
  const answer = (by: string, daysAgo: number, made: NewDecision): Step => ({
    daysAgo,
    by,
    run: async (ctx) => {
      await decide(ctx, idOf(stage.ids, `${release.key}/request`), made);
    },
  });
  const { decision, validation, deciders = [] } = release;
  const opened = release.daysAgo - 1;
  if (release.stage === 'draft') return [];
  if (release.stage === 'open') return [to('open', opened)];
  if (release.stage === 'ready') return [to('open', opened), explainRest(stage, release, 2.1), to('ready', 2)];
  if (release.stage === 'in_review') {
    const asked = release.askedDaysAgo ?? 6;
    return [
      to('open', opened),
      explainRest(stage, release, asked + 0.2),
      to('ready', asked + 0.1),
      ask(asked, deciders),
    ];
  }
  if (!decision) throw new Error(`${release.key} needs a decision to be ${release.stage}.`);
  const last = validation ?? decision;
  const changes = (decision.changes ?? []).map(({ what, by, inDays }) => ({
    what,
    memberId: stage.members.get(by)?.memberId ?? null,
    dueOn: new Date(Date.now() + inDays * 86_400_000).toISOString().slice(0, 10),
  }));
  const outcomes: Partial<Record<SeedStage, NewDecision['outcome']>> = {
    launched: 'deployment',
    stopped: 'validated',
    deployment: 'deployment',
    refused: 'refused',
    changes_requested: 'changes_requested',
    validated: 'validated',
  };
  const outcome = outcomes[release.stage] ?? 'validated';
  const steps = [
    to('open', opened),
    explainRest(stage, release, last.daysAgo + 4.2),
    to('ready', last.daysAgo + 4.1),
    ask(last.daysAgo + 4, deciders),
    answer(last.by, last.daysAgo, { outcome, reason: last.reason, wouldChange: decision.wouldChange ?? '', changes }),
  ];
  if (release.stage === 'launched') steps.push(to('launched', decision.daysAgo - 2));
  if (release.stage === 'stopped') steps.push(to('stopped', decision.daysAgo, decision.reason.slice(0, 2000)));
  return steps;
}

/** Open questions of colleagues stand between a release and *ready* unless somebody says why they may. */
function explainRest(stage: Stage, release: SeedRelease, daysAgo: number): Step {
  const because = {
    fr: 'Les questions encore ouvertes portent sur la suite : nous y répondons ici chaque semaine, elles ne changent pas le texte.',
    en: 'The questions still open are about what comes next: we answer them here every week, and they do not change the text.',
    de: 'Die noch offenen Fragen betreffen das Danach: Wir beantworten sie hier jede Woche, am Text ändern sie nichts.',
    pt: 'As perguntas ainda em aberto são sobre o que vem depois: respondemos aqui todas as semanas, não mudam o texto.',
  };
  return {
    daysAgo,
    by: release.by,
    run: (ctx) => explain(ctx, idOf(stage.ids, release.key), 'questions-answered', because[release.text.language]),
  };
}

export function releaseSteps(stage: Stage, release: SeedRelease): Step[] {
  const { key, stage: reached } = release;
  const opened = release.daysAgo - 1.1;
  const settled =
    reached === 'refused' || reached === 'launched' || reached === 'stopped' ? (release.decision?.daysAgo ?? 0) + 5 : 0;
  const offers = (release.offers ?? []).map(
    ({ by, help, note }): Step => ({
      daysAgo: settled + (opened - settled) * 0.4,
      by,
      run: async (ctx) => {
        await support(ctx, idOf(stage.ids, key), [{ help, note }]);
      },
    }),
  );
  const isOpen = reached !== 'draft';
  return [
    begin(stage, release),
    ...release.coWriters.map((by, at) => write(stage, release, by, at)),
    ...revise(stage, release),
    ...enrichSteps(stage, release),
    ...questionSteps(stage, release),
    ...stageSteps(stage, release),
    ...(release.guests ?? []).map(
      (guest): Step => ({
        daysAgo: opened,
        by: release.by,
        run: (ctx) => invite(ctx, idOf(stage.ids, key), stage.members.get(guest)?.memberId ?? '', 'read'),
      }),
    ),
    ...(isOpen ? supportSteps(stage, key, release.supporters, opened, settled) : []),
    ...(isOpen ? offers : []),
    ...(release.passages ?? []).flatMap((one) => passageSteps(stage, key, one)),
    ...(release.comments ?? []).flatMap((one) =>
      commentSteps(stage, key, one, null, isOpen ? opened : Number.POSITIVE_INFINITY),
    ),
  ];
}
