// Made by scripts/tables.ts from the migrated database: change a migration, then run `node scripts/run.mjs scripts/tables.ts`.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

/** A jsonb column: written as text, read as whatever it holds. */
// biome-ignore lint/suspicious/noExplicitAny: the column says nothing more
type Json = ColumnType<any, string, string>;
// biome-ignore lint/suspicious/noExplicitAny: the column says nothing more
type OptionalJson = ColumnType<any, string | undefined, string>;

export interface AnswerDaysTable {
  organisation_id: string;
  first: number;
  again: number;
  changed_by: string | null;
  changed_at: Generated<Date>;
}

export interface AnswerReminderTable {
  organisation_id: string;
  request_id: string;
  contribution_id: string;
  reminder: 'soon' | 'today' | 'late';
  reminded_at: Generated<Date>;
}

export interface AppendixImageTable {
  organisation_id: string;
  id: Generated<string>;
  contribution_id: string;
  alternative: string;
  width: number;
  height: number;
  bytes: Buffer;
  added_by: string | null;
  added_at: Generated<Date>;
}

export interface AuditEntryTable {
  organisation_id: string;
  id: GeneratedAlways<number>;
  member_id: string | null;
  act: string;
  subject_id: string | null;
  data: OptionalJson;
  at: Generated<Date>;
}

export interface CheckExplanationTable {
  organisation_id: string;
  contribution_id: string;
  check_id: string;
  reason: string;
  explained_by: string | null;
  explained_at: Generated<Date>;
}

export interface CommentTable {
  organisation_id: string;
  id: Generated<string>;
  contribution_id: string;
  parent_id: string | null;
  thread_id: string;
  author_id: string | null;
  sealed: Generated<boolean>;
  text: string;
  question: Generated<boolean>;
  answered_by: string | null;
  audience: 'private' | 'entity' | 'organisation' | 'guests';
  entity_id: string;
  reply_count: Generated<number>;
  commented_at: Generated<Date>;
  edited_at: Date | null;
  removed_at: Date | null;
  hidden_at: Date | null;
  reaction_counts: OptionalJson;
  in_text_since: Date | null;
}

export interface CommentEditTable {
  organisation_id: string;
  id: Generated<string>;
  comment_id: string;
  text: string;
  written_at: Date;
}

export interface CommentSealTable {
  organisation_id: string;
  comment_id: string;
  member_id: string;
}

export interface ConceptWordTable {
  language: string;
  stem: string;
  concept: string;
}

export interface ConsentTable {
  organisation_id: string;
  id: Generated<string>;
  contribution_id: string;
  request_id: string;
  aim: string;
  step: Generated<'proposal' | 'questions' | 'reactions' | 'amendment' | 'objections' | 'integration' | 'record' | 'closed'>;
  lap: Generated<number>;
  led_by: string;
  opened_at: Generated<Date>;
  reached_at: Date | null;
  return_on: string | null;
  returned_at: Date | null;
}

export interface ConsentObjectionTable {
  organisation_id: string;
  id: Generated<string>;
  consent_id: string;
  contribution_id: string;
  member_id: string;
  text: string;
  raised_at: Generated<Date>;
  reasoned: boolean | null;
  no_preference: boolean | null;
  risk: boolean | null;
  proposal_id: string | null;
  lifted_at: Date | null;
  withdrawn_at: Date | null;
}

export interface ConsentParticipantTable {
  organisation_id: string;
  consent_id: string;
  contribution_id: string;
  member_id: string;
  position: number;
}

export interface ConsentProposalTable {
  organisation_id: string;
  id: Generated<string>;
  consent_id: string;
  contribution_id: string;
  number: number;
  text: string;
  proposed_by: string;
  proposed_at: Generated<Date>;
}

export interface ConsentTurnTable {
  organisation_id: string;
  id: Generated<string>;
  consent_id: string;
  contribution_id: string;
  lap: number;
  step: 'questions' | 'reactions' | 'objections';
  position: number;
  member_id: string;
  state: Generated<'waiting' | 'spoke' | 'passed' | 'absent'>;
  text: Generated<string>;
  answer: Generated<string>;
  ended_at: Date | null;
}

export interface ContributionTable {
  organisation_id: string;
  id: Generated<string>;
  kind: 'idea' | 'press-release';
  title: string;
  excerpt: Generated<string>;
  language: 'fr' | 'en' | 'de' | 'pt';
  author_id: string | null;
  sealed: Generated<boolean>;
  entity_id: string;
  audience: 'private' | 'entity' | 'organisation' | 'guests';
  standing: Generated<'published' | 'withdrawn' | 'archived' | 'merged' | 'hidden'>;
  stage: 'draft' | 'open' | 'ready' | 'in_review' | 'validated' | 'changes_requested' | 'refused' | 'deployment' | 'launched' | 'stopped' | null;
  search_text: Generated<string>;
  contributed_at: Generated<Date>;
  moved_at: Generated<Date>;
  support_count: Generated<number>;
  comment_count: Generated<number>;
  open_question_count: Generated<number>;
  counted_by_reader: Generated<boolean>;
}

export interface ContributionGrantTable {
  organisation_id: string;
  contribution_id: string;
  member_id: string;
  level: 'read' | 'write';
  granted_by: string | null;
  granted_at: Generated<Date>;
}

export interface ContributionTopicTable {
  organisation_id: string;
  contribution_id: string;
  topic_id: string;
}

export interface ContributionWordsTable {
  organisation_id: string;
  contribution_id: string;
  kind: string;
  stage: string | null;
  language: string;
  author_id: string | null;
  entity_id: string;
  audience: string;
  title: string;
  words: string;
  era: number;
}

export interface CriterionTable {
  organisation_id: string;
  id: Generated<string>;
  scorecard_id: string;
  position: number;
  names: Json;
  weight: number;
}

export interface DecisionTable {
  organisation_id: string;
  id: Generated<string>;
  contribution_id: string;
  request_id: string;
  version_id: string;
  outcome: 'validated' | 'deployment' | 'changes_requested' | 'refused';
  reason: string;
  would_change: Generated<string>;
  replaces_id: string | null;
  decided_by: string | null;
  decided_at: Generated<Date>;
}

export interface DecisionAgreementTable {
  organisation_id: string;
  proposal_id: string;
  member_id: string;
  agreed_at: Generated<Date>;
}

export interface DecisionChangeTable {
  organisation_id: string;
  id: Generated<string>;
  decision_id: string;
  contribution_id: string;
  what: string;
  member_id: string | null;
  due_on: string | null;
}

export interface DecisionDeciderTable {
  organisation_id: string;
  request_id: string;
  contribution_id: string;
  member_id: string;
}

export interface DecisionDelegationTable {
  organisation_id: string;
  member_id: string;
  to_id: string;
  until: string;
  delegated_at: Generated<Date>;
}

export interface DecisionProposalTable {
  organisation_id: string;
  id: Generated<string>;
  request_id: string;
  contribution_id: string;
  outcome: 'validated' | 'deployment' | 'changes_requested' | 'refused';
  reason: string;
  would_change: Generated<string>;
  changes: OptionalJson;
  proposed_by: string;
  proposed_at: Generated<Date>;
}

export interface DecisionQuorumTable {
  organisation_id: string;
  quorum: number;
  changed_by: string | null;
  changed_at: Generated<Date>;
}

export interface DecisionRequestTable {
  organisation_id: string;
  id: Generated<string>;
  contribution_id: string;
  version_id: string;
  note: Generated<string>;
  due_on: string;
  asked_by: string | null;
  asked_at: Generated<Date>;
  closed_at: Date | null;
  quorum: Generated<number>;
}

export interface DemonstrationErasureTable {
  single: Generated<boolean>;
  erased_at: Generated<Date>;
}

export interface EnrichmentTable {
  organisation_id: string;
  id: Generated<string>;
  contribution_id: string;
  idea_id: string;
  section: 'product' | 'headline' | 'subtitle' | 'place' | 'date' | 'summary' | 'problem' | 'solution' | 'benefits' | 'spokespersonQuote' | 'howToStart' | 'customerQuote' | 'callToAction' | 'customerFaq' | 'internalFaq';
  why: string;
  proposed_by: string | null;
  proposed_at: Generated<Date>;
  outcome: 'taken' | 'declined' | 'withdrawn' | null;
  reason: Generated<string>;
  settled_by: string | null;
  settled_at: Date | null;
}

export interface EntityTable {
  organisation_id: string;
  id: Generated<string>;
  parent_id: string | null;
  path: string[];
  name: string;
  country: string;
  language: 'fr' | 'en' | 'de' | 'pt';
  created_at: Generated<Date>;
}

export interface EventTable {
  organisation_id: string;
  id: GeneratedAlways<number>;
  name: string;
  contribution_id: string | null;
  comment_id: string | null;
  member_id: string | null;
  sealed: Generated<boolean>;
  data: OptionalJson;
  occurred_at: Generated<Date>;
  handled_at: Date | null;
  attempts: Generated<number>;
}

export interface FaqQuestionTable {
  organisation_id: string;
  comment_id: string;
  contribution_id: string;
  faq: 'customerFaq' | 'internalFaq';
  client: number;
  clock: number;
  question: string;
  answer: Generated<string>;
  promoted_by: string | null;
  promoted_at: Generated<Date>;
  answered_at: Date | null;
  edited_at: Date | null;
  told_at: Date | null;
  gone_at: Date | null;
}

export interface FollowTable {
  organisation_id: string;
  contribution_id: string;
  member_id: string;
  followed_at: Generated<Date>;
}

export interface HelpOfferTable {
  organisation_id: string;
  contribution_id: string;
  member_id: string;
  help: 'time' | 'skill' | 'test' | 'budget';
  note: Generated<string>;
  offered_at: Generated<Date>;
}

export interface IdeaTable {
  organisation_id: string;
  contribution_id: string;
  text: string;
  edited_at: Date | null;
}

export interface IdempotencyKeyTable {
  organisation_id: string;
  member_id: string;
  key: string;
  request: string;
  status: number | null;
  answer: OptionalJson;
  created_at: Generated<Date>;
}

export interface InvitationTable {
  organisation_id: string;
  id: Generated<string>;
  token_hash: string;
  email: string | null;
  name: Generated<string>;
  position: Generated<string>;
  entity_id: string;
  language: 'fr' | 'en' | 'de' | 'pt';
  guest: Generated<boolean>;
  contribution_id: string | null;
  uses_left: number;
  expires_at: Date;
  withdrawn_at: Date | null;
  created_by: string | null;
  created_at: Generated<Date>;
}

export interface LineageTable {
  organisation_id: string;
  source_id: string;
  target_id: string;
  relation: 'becomes' | 'merged_into' | 'inspires' | 'answers';
  linked_by: string | null;
  linked_at: Generated<Date>;
}

export interface LiveDocumentTable {
  organisation_id: string;
  contribution_id: string;
  state: Buffer;
  frozen: Generated<boolean>;
  changed_at: Generated<Date>;
}

export interface LiveUpdateTable {
  organisation_id: string;
  id: GeneratedAlways<number>;
  contribution_id: string;
  updates: Buffer;
  members: string[];
  stored_at: Generated<Date>;
}

export interface MailTable {
  id: Generated<string>;
  organisation_id: string | null;
  kind: string;
  recipient: string;
  subject: string;
  text: string;
  html: string;
  state: Generated<'waiting' | 'sent' | 'kept' | 'failed'>;
  error: string | null;
  attempts: Generated<number>;
  next_attempt_at: Generated<Date>;
  written_at: Generated<Date>;
  unsubscribe: string | null;
}

export interface MailKeyTable {
  organisation_id: string;
  member_id: string;
  kind: 'digest' | 'notification';
  token: Generated<string>;
}

export interface MemberTable {
  organisation_id: string;
  id: Generated<string>;
  user_id: string | null;
  name: string;
  position: Generated<string>;
  entity_id: string;
  language: 'fr' | 'en' | 'de' | 'pt';
  guest: Generated<boolean>;
  standing: Generated<'active' | 'suspended' | 'former'>;
  digest: Generated<'daily' | 'weekly' | 'never'>;
  digested_at: Generated<Date>;
  visited_at: Date | null;
  created_at: Generated<Date>;
  direct: Generated<'at_once' | 'digest' | 'never'>;
}

export interface MemberRoleTable {
  organisation_id: string;
  member_id: string;
  role: 'ambassador' | 'community-manager' | 'sponsor' | 'decider' | 'facilitator' | 'central-team' | 'administrator';
  entity_id: string | null;
  granted_by: string | null;
  granted_at: Generated<Date>;
}

export interface MemberSightTable {
  organisation_id: string;
  member_id: string;
  colleague: boolean;
  sight: string[];
}

export interface MentionTable {
  organisation_id: string;
  comment_id: string;
  member_id: string;
}

export interface MergeTable {
  organisation_id: string;
  source_id: string;
  target_id: string;
  reason: string;
  merged_by: string | null;
  merged_at: Date;
}

export interface MergeAdditionTable {
  organisation_id: string;
  source_id: string;
  addition: 'comment' | 'support' | 'follow' | 'grant' | 'raised_grant';
  id: string;
}

export interface MigrationTable {
  name: string;
  checksum: string;
  applied_at: Generated<Date>;
}

export interface ModerationTable {
  organisation_id: string;
  id: Generated<string>;
  comment_id: string;
  hidden: boolean;
  reason: string;
  moderated_by: string;
  moderated_at: Generated<Date>;
}

export interface NotificationTable {
  organisation_id: string;
  id: Generated<string>;
  member_id: string;
  event_id: number | null;
  name: string;
  contribution_id: string;
  comment_id: string | null;
  by_id: string | null;
  direct: Generated<boolean>;
  sealed: Generated<boolean>;
  data: OptionalJson;
  notified_at: Generated<Date>;
  read_at: Date | null;
  mail_id: string | null;
}

export interface OpeningTable {
  organisation_id: string;
  contribution_id: string;
  asked_by: string;
  asked_at: Generated<Date>;
}

export interface OrganisationTable {
  id: Generated<string>;
  name: string;
  demonstration: Generated<boolean>;
  language: Generated<'fr' | 'en' | 'de' | 'pt'>;
  languages: Generated<string[]>;
  created_at: Generated<Date>;
}

export interface PassageTable {
  organisation_id: string;
  comment_id: string;
  contribution_id: string;
  section: 'product' | 'headline' | 'subtitle' | 'dateline' | 'summary' | 'problem' | 'solution' | 'benefits' | 'spokespersonQuote' | 'howToStart' | 'customerQuote' | 'callToAction' | 'customerFaq' | 'internalFaq';
  quote: string;
  anchor_from: Buffer;
  anchor_to: Buffer;
}

export interface PressReleaseTable {
  organisation_id: string;
  contribution_id: string;
  opens_to: 'private' | 'entity' | 'organisation' | 'guests';
  embargo_until: Date | null;
  translation_of: string | null;
  translated_version_id: string | null;
  translations: Generated<number>;
  unanswered: Generated<number>;
}

export interface ReactionTable {
  organisation_id: string;
  comment_id: string;
  member_id: string;
  reaction: 'thanks' | 'agree' | 'curious' | 'celebrate';
  reacted_at: Generated<Date>;
}

export interface ReleaseVersionTable {
  organisation_id: string;
  id: Generated<string>;
  contribution_id: string;
  number: number;
  name: string | null;
  content: Json;
  text: Json;
  members: Generated<string[]>;
  made_at: Generated<Date>;
  restored_from: string | null;
}

export interface ResolutionTable {
  organisation_id: string;
  comment_id: string;
  resolved_by: string | null;
  resolved_at: Generated<Date>;
}

export interface ReviewTable {
  organisation_id: string;
  id: Generated<string>;
  contribution_id: string;
  request_id: string;
  scorecard_id: string | null;
  phase: Generated<'preparing' | 'reading' | 'revealed' | 'discussion' | 'decision' | 'closed'>;
  note: Generated<string>;
  starts_at: Date | null;
  reading_minutes: number;
  reading_ends_at: Date | null;
  revealed_at: Date | null;
  led_by: string | null;
  prepared_by: string | null;
  prepared_at: Generated<Date>;
  agenda_id: string | null;
  place: number | null;
}

export interface ReviewNoteTable {
  organisation_id: string;
  id: string;
  review_id: string;
  contribution_id: string;
  member_id: string;
  section: string;
  quote: Generated<string>;
  text: string;
  comment_id: string | null;
  written_at: Generated<Date>;
  edited_at: Date | null;
}

export interface ReviewNoteDiscussedTable {
  organisation_id: string;
  note_id: string;
  discussed_by: string;
  discussed_at: Generated<Date>;
}

export interface ReviewParticipantTable {
  organisation_id: string;
  review_id: string;
  contribution_id: string;
  member_id: string;
  part: 'decider' | 'reader';
  joined_at: Date | null;
  finished_at: Date | null;
  read_percent: Generated<number>;
}

export interface ReviewPhaseTable {
  organisation_id: string;
  review_id: string;
  contribution_id: string;
  phase: string;
  entered_by: string | null;
  entered_at: Generated<Date>;
}

export interface ReviewReplyTable {
  organisation_id: string;
  id: Generated<string>;
  note_id: string;
  member_id: string;
  text: string;
  replied_at: Generated<Date>;
}

export interface ScoreTable {
  organisation_id: string;
  sheet_id: string;
  criterion_id: string;
  value: number;
  sentence: Generated<string>;
}

export interface ScoreSheetTable {
  organisation_id: string;
  id: Generated<string>;
  review_id: string;
  contribution_id: string;
  member_id: string;
  scored_at: Generated<Date>;
}

export interface ScorecardTable {
  organisation_id: string;
  id: Generated<string>;
  number: number;
  lowest: number;
  highest: number;
  lowest_names: Json;
  highest_names: Json;
  made_by: string | null;
  made_at: Generated<Date>;
}

export interface SealTable {
  organisation_id: string;
  contribution_id: string;
  member_id: string;
}

export interface StageEntryTable {
  organisation_id: string;
  id: Generated<string>;
  contribution_id: string;
  stage: string;
  reason: Generated<string>;
  entered_by: string | null;
  entered_at: Generated<Date>;
}

export interface StandingChangeTable {
  organisation_id: string;
  id: Generated<string>;
  contribution_id: string;
  standing: 'published' | 'withdrawn' | 'archived' | 'merged' | 'hidden';
  reason: Generated<string>;
  changed_by: string | null;
  changed_at: Generated<Date>;
}

export interface SuggestionTable {
  organisation_id: string;
  comment_id: string;
  contribution_id: string;
  replacement: string;
  outcome: 'accepted' | 'declined' | 'withdrawn' | null;
  reason: Generated<string>;
  settled_by: string | null;
  settled_at: Date | null;
}

export interface SupportTable {
  organisation_id: string;
  contribution_id: string;
  member_id: string;
  supported_at: Generated<Date>;
}

export interface TopicTable {
  organisation_id: string;
  id: Generated<string>;
  names: Json;
  archived_at: Date | null;
}

export interface Tables {
  answer_days: AnswerDaysTable;
  answer_reminder: AnswerReminderTable;
  appendix_image: AppendixImageTable;
  audit_entry: AuditEntryTable;
  check_explanation: CheckExplanationTable;
  comment: CommentTable;
  comment_edit: CommentEditTable;
  comment_seal: CommentSealTable;
  concept_word: ConceptWordTable;
  consent: ConsentTable;
  consent_objection: ConsentObjectionTable;
  consent_participant: ConsentParticipantTable;
  consent_proposal: ConsentProposalTable;
  consent_turn: ConsentTurnTable;
  contribution: ContributionTable;
  contribution_grant: ContributionGrantTable;
  contribution_topic: ContributionTopicTable;
  contribution_words: ContributionWordsTable;
  criterion: CriterionTable;
  decision: DecisionTable;
  decision_agreement: DecisionAgreementTable;
  decision_change: DecisionChangeTable;
  decision_decider: DecisionDeciderTable;
  decision_delegation: DecisionDelegationTable;
  decision_proposal: DecisionProposalTable;
  decision_quorum: DecisionQuorumTable;
  decision_request: DecisionRequestTable;
  demonstration_erasure: DemonstrationErasureTable;
  enrichment: EnrichmentTable;
  entity: EntityTable;
  event: EventTable;
  faq_question: FaqQuestionTable;
  follow: FollowTable;
  help_offer: HelpOfferTable;
  idea: IdeaTable;
  idempotency_key: IdempotencyKeyTable;
  invitation: InvitationTable;
  lineage: LineageTable;
  live_document: LiveDocumentTable;
  live_update: LiveUpdateTable;
  mail: MailTable;
  mail_key: MailKeyTable;
  member: MemberTable;
  member_role: MemberRoleTable;
  member_sight: MemberSightTable;
  mention: MentionTable;
  merge: MergeTable;
  merge_addition: MergeAdditionTable;
  migration: MigrationTable;
  moderation: ModerationTable;
  notification: NotificationTable;
  opening: OpeningTable;
  organisation: OrganisationTable;
  passage: PassageTable;
  press_release: PressReleaseTable;
  reaction: ReactionTable;
  release_version: ReleaseVersionTable;
  resolution: ResolutionTable;
  review: ReviewTable;
  review_note: ReviewNoteTable;
  review_note_discussed: ReviewNoteDiscussedTable;
  review_participant: ReviewParticipantTable;
  review_phase: ReviewPhaseTable;
  review_reply: ReviewReplyTable;
  score: ScoreTable;
  score_sheet: ScoreSheetTable;
  scorecard: ScorecardTable;
  seal: SealTable;
  stage_entry: StageEntryTable;
  standing_change: StandingChangeTable;
  suggestion: SuggestionTable;
  support: SupportTable;
  topic: TopicTable;
}
