import type { Words } from '../../../core/web/words.ts';
import type * as fr from './fr.ts';

export const ideas: Words<typeof fr.ideas> = {
  edited: 'edited',
  edit: 'Edit',
  save: 'Save',
  cancel: 'Cancel',
  notSaved: 'Not saved yet. Your text is kept here: try again in a moment.',
  title: 'The idea in one sentence',
  titleHint: 'What you would tell somebody in the lift.',
  titlePlaceholder: 'Take the packaging off in front of the customer',
  tooShort: 'Three letters at least.',
  text: 'Why, and how',
  textHint: 'Something you lived through says more than a principle. A few lines are enough.',
  give: 'Give this idea',
  giving: 'On its way…',
  kept: 'Kept on this device until it is sent.',
  notSent:
    'The idea has not left yet: the server does not answer. Everything is kept here, try again whenever you like.',
  refused: 'The server did not accept the idea. Look at what is marked; nothing is lost.',
  become: {
    title: 'What if it existed?',
    why: 'Write the announcement of the finished product: you will be its author, and this idea will be credited in it.',
    begin: 'Make it a press release',
    product: 'The name of the product',
    productHint: 'A name that customers would understand. You can change it at any time.',
    productPlaceholder: 'The Horizon card',
    language: 'You are writing in',
    private: 'Only you see the draft, until you open it.',
    do: 'Begin the press release',
    failed: 'The press release was not begun. Try again in a moment.',
  },
  write: {
    title: 'Write',
    lead: 'Two lines or a page: everything that is given leaves a wake.',
    choose: 'What would you like to write?',
    idea: 'An idea',
    ideaMeans: 'A title and a few lines. Two minutes.',
    release: 'A press release',
    releaseMeans: 'The announcement of the finished product, written backwards, together.',
    guest: 'As a guest you read, question and support what you were invited to.',
  },
};
