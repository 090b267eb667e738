export { changeTopics, excerptOf, type Giving, give, invite, link, retell, setAudience } from './commands.ts';
export type {
  Abilities,
  Audience,
  Author,
  Contribution,
  ContributionKind,
  ContributionPage,
  Stage,
  Standing,
} from './contract.ts';
export { merge } from './merging.ts';
export { momentOf } from './moments.ts';
export { abilitiesOf, mayComment, mayCommentSealed, mayEdit, maySupport, type Subject } from './policy.ts';
export {
  type AuthorRow,
  type ContributionRow,
  dayOf,
  presentAuthor,
  presentContribution,
  presentMoment,
} from './present.ts';
export { findCards, namesVersion, type SubjectRow } from './cards.ts';
export {
  type Found,
  findCard,
  findContribution,
  findPage,
  asFound,
  findSubject,
  listContributions,
} from './queries.ts';
export { contributionsRoutes } from './routes.ts';
