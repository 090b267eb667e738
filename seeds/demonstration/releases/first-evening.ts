// A newcomer's private draft: the release is written, its FAQs are only begun.
import type { SeedRelease } from '../shapes.ts';

export const firstEvening = {
  key: 'first-evening',
  by: 'priya',
  coWriters: ['owen'],
  daysAgo: 13,
  topics: ['products', 'delivery'],
  audience: 'private',
  entity: 'numerique',
  stage: 'draft',
  from: ['moving-in-box'],
  text: {
    language: 'en',
    product: 'First Evening',
    headline: 'First Evening is the box you open before all the others on the day you move in',
    subtitle: 'People who move home find everything they need for the first night in one box that waits for them.',
    place: 'Lyon',
    date: '2029-01-15',
    summary:
      'Maison Brévent today introduces First Evening, a box of 24 household things for the first night in a new home. It arrives on moving day, in the hour you choose, before the sofa does.',
    problem:
      'You have carried 60 boxes up the stairs and it is eight in the evening. Somewhere in one of them are the toilet paper, a bulb, a knife and a clean sheet. Of the 45 people we asked, 38 had gone out to buy something they already owned. They spent 34 euros on average, and six of them slept in a towel.',
    solution:
      'You tell us the date and how many people are moving. We suggest 24 things, from bulbs to bin bags, and you take out what you do not need.\nThe box is the one thing you do not have to pack. On the day, the driver calls an hour ahead and brings it to the room you name. Everything is in the order in which you will want it: soap and paper on top, sheets in the middle, breakfast bowls below. The box folds into a stool.',
    benefits:
      'You wash your hands, make the bed and sit down. The other 60 boxes can wait until the morning. What you do not open, we take back for a month.',
    spokespersonQuote: {
      text: 'We sell everything for a home except its first evening. That was an odd thing to leave out.',
      attribution: 'Priya Raman, product designer',
    },
    howToStart:
      'Choose a date and an address on the site, at least four days ahead. Friends can give the box together, and each of them can add a note to it.',
    customerQuote: {
      text: 'I moved from Porto with two suitcases and a cat. I had a lamp, a pan and a made bed by half past eight. At my last move I ate crisps in the dark.',
      attribution: 'Mariana T., physiotherapist, Lyon',
    },
    callToAction:
      'First Evening costs 69 euros for one person and 89 for two, delivery included, in Lyon and Nantes from 15 January 2029.',
    customerFaq: [
      {
        question: 'What if my moving day changes?',
        answer: 'Tell us by noon on the day before, and the box moves with you at no cost.',
      },
      {
        question: 'Is it cheaper than buying the same things in the shop?',
        answer: '',
      },
    ],
    internalFaq: [
      {
        question: 'How many of our customers move in a year?',
        answer: 'I asked Louise. About one address in eleven changes, so roughly 70,000 in France. To be checked.',
      },
      {
        question: 'Can the night rounds carry it?',
        answer: '',
      },
    ],
  },
  supporters: [],
  comments: [
    {
      by: 'owen',
      daysAgo: 8.4,
      text: 'The stool! Keep the stool. But 89 euros for two: does that survive a look at the shop prices? I would open this only once that answer is written.',
      replies: [{ by: 'priya', daysAgo: 7.9, text: 'I know. I have been avoiding the spreadsheet. Tomorrow.' }],
    },
  ],
} satisfies SeedRelease;
