import type { Words } from '../../../core/web/words.ts';
import type * as fr from './fr.ts';

export const support: Words<typeof fr.support> = {
  support: 'I support this',
  supportCounted_one: 'I support this · {{count, number}}',
  supportCounted_other: 'I support this · {{count, number}}',
  supported_one: 'You support this · {{count, number}}',
  supported_other: 'You support this · {{count, number}}',
  takeBack: 'No longer support it',
  offer: 'Offer help',
  offerWhy:
    'Support that says how it will help moves things much faster. Your name and what you offer will show in the list of supporters.',
  offerSave: 'Offer',
  note: 'More precisely: {{help}}',
  help: { time: 'Time', skill: 'A skill', test: 'A trial at our place', budget: 'A budget' },
  example: {
    time: 'For example: two hours a week in March',
    skill: 'For example: I know how to write for a phone',
    test: 'For example: our store, one Saturday',
    budget: 'For example: €2,000 of the team’s budget',
  },
  who: 'Who supports it',
  seeAll_one: 'See who supports it',
  seeAll_other: 'See all {{count, number}} supporters',
  count_one: '{{count, number}} supporter',
  count_other: '{{count, number}} supporters',
  more: 'Show more',
  failed: 'That did not work. Try again in a moment.',
  failedList: 'The list did not arrive.',
};
