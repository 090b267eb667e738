import type { Words } from '../../../../core/web/words.ts';
import type * as fr from './fr.ts';

export const shell: Words<typeof fr.shell> = {
  skip: 'Skip to content',
  demonstration: 'Demonstration: the company, its people and its figures are invented.',
  demonstrationEnd: 'Found your organisation',
  places: 'Places in Sillage',
  place: {
    home: 'Home',
    write: 'Write',
    explore: 'Explore',
    takePart: 'Take part',
    try: 'Try',
    decide: 'Decide',
    map: 'Map',
    news: 'News',
    notifications: 'Notifications',
    search: 'Search',
    manage: 'Manage',
  },
  waiting_one: 'one thing waits for you',
  waiting_other: '{{count, number}} things wait for you',
  slowDown_one:
    'You write faster than Sillage accepts: try again in {{count, number}} minute. Nothing that you typed is lost.',
  slowDown_other:
    'You write faster than Sillage accepts: try again in {{count, number}} minutes. Nothing that you typed is lost.',
  more: 'More',
  you: 'You',
  profile: 'My profile',
  settings: 'Language and appearance',
  organisation: 'Organisation',
  organisationFailed:
    'You could not change organisation: the server does not answer. You are still in {{organisation}}.',
  language: 'Language',
  theme: 'Appearance',
  themes: { system: 'As the device', light: 'Light', dark: 'Dark' },
  signIn: 'Sign in',
  signOut: 'Sign out',
  signOutFailed: 'You could not be signed out: the server does not answer. Your session is still open here.',
  problem: {
    home: 'Back to Home',
    again: 'Try again',
    notFound: {
      title: 'Nothing at this address',
      text: 'The page may have moved, or may not be open to you. If somebody gave you this link, ask them to invite you.',
    },
    forbidden: {
      title: 'This page is not open to you',
      text: 'You can ask the person who gave you the link for access, or the central team.',
    },
    offline: {
      title: 'The server does not answer',
      text: 'You may be offline. What you have written stays on this device and leaves as soon as the connection is back.',
    },
    broken: {
      title: 'Something broke',
      text: 'The fault is ours, not yours. Try again; if it lasts, tell the team that runs Sillage what you were doing.',
    },
    wait: {
      title: 'One moment, please',
      text: 'There were many requests in a short time. Wait a minute, then try again.',
    },
  },
};

export const ui: Words<typeof fr.ui> = {
  close: 'Close',
  undo: 'Undo',
  optional: '(optional)',
  loading: 'Loading',
  sealedAuthor: 'Under seal',
  formerColleague: 'Former colleague',
  today: 'today',
  yesterday: 'yesterday',
  justNow: 'just now',
  others_one: 'and {{count, number}} other',
  others_other: 'and {{count, number}} others',
  wake: {
    picture: 'The wake: where it comes from and what became of it',
    here: 'you are here',
    expected: 'expected',
    ledTo: '{{from}} led to {{to}}',
  },
};
