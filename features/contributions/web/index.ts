// What other features and pages may take to show a contribution, whatever its kind.
export {
  contributionQuery,
  type ListFilter,
  listQuery,
  similarQuery,
  topicsQuery,
  useChange,
  useMe,
  wakeQuery,
} from './api.ts';
export { AudienceLine } from './audience-line.tsx';
export { AuthorName, type AuthorNameProps, useAuthorCase, useAuthorName, whoOf } from './author-name.tsx';
export { ContributionItem, type ContributionItemProps } from './contribution-item.tsx';
export { ContributionList, type ContributionListProps } from './contribution-list.tsx';
export { ContributionMenu } from './contribution-menu.tsx';
export { entityOptions, leastToHideAmong, type Placed, useEntities, wideEnough } from './entities.ts';
export { Filled, holes } from './filled.tsx';
export { changed, exploreAddress, isNarrowed, readShown, type Shown, type Sort, sortOf } from './filter.ts';
export type { GivingChoice } from './giving-choice.ts';
export { GivingFields, type GivingFieldsProps, type GivingPart } from './giving-fields.tsx';
export { GivingLine } from './giving-line.tsx';
export { Highlighted } from './highlighted.tsx';
export { KindChip, StageWord } from './kind-chip.tsx';
export { addressOf, audiences, kinds, stages } from './kinds.ts';
export { useLanguageName } from './language-name.ts';
export { PlainText, type PlainTextProps } from './plain-text.tsx';
export { Similar } from './similar.tsx';
export { StandingNotice } from './standing-notice.tsx';
export { TopicChips, useTopics } from './topic-chips.tsx';
export { TopicField } from './topic-field.tsx';
export { Wake } from './wake.tsx';
export type { WakeStep } from './wake-step.ts';
