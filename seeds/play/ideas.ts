// An idea, its supports and its discussion, as steps in time.
import { merge } from '../../features/contributions/index.ts';
import { postComment, react } from '../../features/discussions/index.ts';
import { giveIdea } from '../../features/ideas/index.ts';
import { support } from '../../features/support/index.ts';
import type { SeedComment, SeedIdea } from '../demonstration/shapes.ts';
import { idOf, type Stage, type Step } from './step.ts';

export function ideaSteps(stage: Stage, idea: SeedIdea): Step[] {
  const give: Step = {
    daysAgo: idea.daysAgo,
    by: idea.by,
    run: async (ctx) => {
      const { title, text, language, audience } = idea;
      const topics = idea.topics.map((key) => idOf(stage.topics, key));
      const entityId = idOf(stage.entities, idea.entity);
      const given = await giveIdea(ctx, {
        title,
        text,
        language,
        audience,
        entityId,
        topics,
        sealed: idea.sealed ?? false,
      });
      stage.ids.set(idea.key, given.id);
    },
  };
  const { key, daysAgo } = idea;
  return [
    give,
    ...supportSteps(stage, key, idea.supporters, daysAgo, idea.mergedInto?.daysAgo ?? 0),
    ...(idea.comments ?? []).flatMap((one) => commentSteps(stage, key, one, null)),
    ...(idea.mergedInto ? [mergeStep(stage, key, idea.mergedInto)] : []),
  ];
}

const mergeStep = (stage: Stage, key: string, into: NonNullable<SeedIdea['mergedInto']>): Step => ({
  daysAgo: into.daysAgo,
  by: into.by,
  run: (ctx) => merge(ctx, idOf(stage.ids, key), idOf(stage.ids, into.key), into.reason),
});

/** Supports come soon after something opens, then ever more rarely. */
export function supportSteps(stage: Stage, key: string, supporters: string[], from: number, until: number): Step[] {
  return supporters.map((by, at) => ({
    daysAgo: until + (from - until) * 0.97 * ((supporters.length - at) / (supporters.length + 1)) ** 2,
    by,
    run: async (ctx) => {
      await support(ctx, idOf(stage.ids, key));
    },
  }));
}

export function commentSteps(
  stage: Stage,
  key: string,
  comment: SeedComment,
  parentKey: string | null,
  latest = Number.POSITIVE_INFINITY,
): Step[] {
  const own = `${key}/${parentKey ?? ''}/${comment.daysAgo}/${comment.by}`;
  const daysAgo = Math.min(comment.daysAgo, latest);
  const post: Step = {
    daysAgo,
    by: comment.by,
    run: async (ctx) => {
      const mentions = stage.names.filter(([name]) => comment.text.includes(`@${name}`)).map(([, id]) => id);
      const { question = false, sealed = false, text } = comment;
      const parentId = parentKey ? idOf(stage.ids, parentKey) : undefined;
      const posted = await postComment(ctx, idOf(stage.ids, key), { text, question, sealed, mentions, parentId });
      stage.ids.set(own, posted.id);
    },
  };
  const reactions = (comment.reactions ?? []).map(
    ({ by, reaction }, at): Step => ({
      daysAgo: daysAgo * (0.9 - at * 0.05),
      by,
      run: (ctx) => react(ctx, idOf(stage.ids, own), reaction),
    }),
  );
  const replies = (comment.replies ?? []).flatMap((reply) => commentSteps(stage, key, reply, own, daysAgo - 0.001));
  return [post, ...reactions, ...replies];
}
