// Which sentence a notification is: one for each event, reason and detail.
import type { Notification } from './contract.ts';

export const people = ['author', 'credited', 'supporter', 'follower'] as const;
type Why = (typeof people)[number];

const oneOf = <Value extends string>(list: readonly Value[], value: unknown): Value | undefined =>
  list.find((one) => one === value);

export const toldStages = ['open', 'ready', 'launched', 'stopped'] as const;
export const toldOutcomes = ['validated', 'deployment', 'changes_requested', 'refused'] as const;
export const toldPhases = ['reading', 'revealed', 'closed'] as const;
export const toldRelations = ['becomes', 'merged_into', 'inspires', 'answers'] as const;

const comment = (why: Notification['why'], question: unknown) => {
  const as = oneOf(['mention', 'reply', 'author', 'follower'] as const, why) ?? 'follower';
  return question === true ? (`comment.${as}Question` as const) : (`comment.${as}` as const);
};

/** A mention, an answer and a question are told as in any discussion. */
function ofPassage(
  name: 'passage_comment.made' | 'suggestion.made',
  why: Notification['why'],
  detail: Notification['detail'],
) {
  if (why === 'mention' || why === 'reply' || detail.question === true) return comment(why, detail.question);
  const as = oneOf(['author', 'follower'] as const, why) ?? 'follower';
  if (name === 'passage_comment.made') return `passage.${as}` as const;
  return (detail.count as number) > 1 ? (`suggestion.${as}Many` as const) : (`suggestion.${as}` as const);
}

/** The key of its words in the namespace `notifications`; what is not known yet is told as "something new". */
export function sentenceOf({ name, why, detail }: Pick<Notification, 'name' | 'why' | 'detail'>) {
  const as: Why = oneOf(people, why) ?? 'follower';
  switch (name) {
    case 'comment.posted':
      return comment(why, detail.question);
    case 'passage_comment.made':
    case 'suggestion.made':
      return ofPassage(name, why, detail);
    case 'suggestion.accepted':
      return (detail.count as number) > 1 ? ('suggestion.acceptedMany' as const) : ('suggestion.accepted' as const);
    case 'suggestion.declined':
      return (detail.count as number) > 1 ? ('suggestion.declinedMany' as const) : ('suggestion.declined' as const);
    case 'question.answered':
      return 'answered' as const;
    case 'question.promoted':
      return 'promoted' as const;
    case 'comment.hidden':
      return 'commentHidden' as const;
    case 'contribution.hidden':
      return 'hidden' as const;
    case 'contribution.linked': {
      // A target that the reader may not see is not in the answer.
      const relation =
        detail.targetTitle === undefined ? 'taken' : (oneOf(toldRelations, detail.relation) ?? 'becomes');
      return `linked.${as === 'supporter' ? 'supporter' : 'author'}.${relation}` as const;
    }
    case 'contribution.invited':
      return detail.level === 'write' ? ('invited.write' as const) : ('invited.read' as const);
    case 'press_release.staged': {
      const stage = oneOf(toldStages, detail.stage);
      if (stage === 'open' && detail.planned === true && as === 'author') return 'opened' as const;
      return stage ? (`staged.${as}.${stage}` as const) : ('other' as const);
    }
    case 'enrichment.proposed':
      return 'enriched.proposed' as const;
    case 'enrichment.taken':
      return 'enriched.taken' as const;
    case 'enrichment.declined':
      return as === 'author' ? ('enriched.ideaDeclined' as const) : ('enriched.declined' as const);
    case 'decision.asked':
    case 'decision.decider_named':
      return 'asked' as const;
    case 'decision.proposed':
      return 'decisionProposed' as const;
    case 'decision.reminded':
      return detail.reminder === 'today' ? ('reminded.today' as const) : ('reminded.soon' as const);
    case 'decision.overdue':
      return `overdue.${oneOf(['author', 'decider', 'sponsor'] as const, why) ?? 'author'}` as const;
    case 'consent.opened':
      return why === 'author' ? ('consent.opened.author' as const) : ('consent.opened.invited' as const);
    case 'consent.reached':
      return 'consent.reached' as const;
    case 'consent.returned':
      return 'consent.returned' as const;
    case 'review.prepared':
      return why === 'author' ? ('reviewPrepared.author' as const) : ('reviewPrepared.invited' as const);
    case 'review.entered': {
      const phase = oneOf(toldPhases, detail.phase);
      if (!phase) return 'other' as const;
      return why === 'invited' && phase === 'reading'
        ? ('reviewEntered.invited' as const)
        : (`reviewEntered.author.${phase}` as const);
    }
    case 'decision.made': {
      const outcome = oneOf(toldOutcomes, detail.outcome);
      return outcome ? (`decided.${as}.${outcome}` as const) : ('other' as const);
    }
    default:
      return 'other' as const;
  }
}
