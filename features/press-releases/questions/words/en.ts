import type { Words } from '../../../../core/web/words.ts';
import type { questions as french } from './fr.ts';

export const questions: Words<typeof french> = {
  title: 'Your colleagues’ questions',
  lead: 'A question asked in the discussion can go into the text: it keeps who asked it, and waits for its answer there.',
  waiting_one: 'One question waits in the discussion',
  waiting_other: '{{count, number}} questions wait in the discussion',
  inText_one: 'One question is in the text',
  inText_other: '{{count, number}} questions are in the text',
  unanswered_one: 'One question of the text has no answer yet',
  unanswered_other: '{{count, number}} questions of the text have no answer yet',
  askedBy: {
    member: 'A question of {{name}}',
    you: 'Your question',
    sealed: 'A question asked under seal',
    sealedMine: 'Your question, under seal',
    former: 'A question of somebody who has left',
  },
  promote: 'Put into the text',
  form: {
    question: 'The question, as it will be read',
    hint: 'Say it anew if it is long. The discussion keeps the words of whoever asked.',
    faq: 'Where',
    customer: 'Customers could ask it: it goes out with the press release.',
    internal: 'It is for the house: evidence, risks, costs.',
    act: 'Put it into the text',
    cancel: 'Never mind',
  },
  waits: 'Awaits its answer',
  answered: 'Answered',
  edited: 'changed',
  show: 'Show in the text',
  discuss: 'Read in the discussion',
  trouble: {
    question_promoted: 'Somebody has just put it into the text.',
    comment_gone: 'This comment is no longer there.',
    release_frozen: 'The text is frozen: it is read for a decision, or was decided.',
    document_full: 'With this question the document would be larger than it may be.',
  },
};
