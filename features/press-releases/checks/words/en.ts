import type { CheckWords } from './fr.ts';

export const en = {
  'sections-filled': {
    holds: 'Everything is written',
    fails_one: 'One section is still empty.',
    fails_other: '{{count}} sections are still empty.',
    reason: 'An empty section is a question nobody has answered yet. Your readers will ask it.',
    example: 'Nothing to say about the price? Write what you assume: “Included with the card, at no charge.”',
  },
  'headline-short': {
    holds: 'The headline fits in one breath',
    fails: 'The headline has {{count}} characters; people remember up to {{limit}}.',
    reason: 'People repeat a short headline to their colleagues, and skip a long one.',
    example: '“Escale turns your points into holidays”',
  },
  'headline-names-product': {
    holds: 'The headline names the product',
    fails: 'The headline does not name “{{product}}”.',
    reason: 'From the headline on, customers should know what to ask for in the shop.',
    example: '“With Escale, your card’s points pay for a night by the sea”',
  },
  'subtitle-one-sentence': {
    holds: 'The subtitle is one sentence',
    fails: 'The subtitle has {{count}} sentences; keep the first.',
    reason: 'One sentence can say who it is for and what it changes. If it takes two, the idea is not ripe yet.',
    example: '“Card holders swap their points for hotel nights, with nothing to pay up front and no fixed dates.”',
  },
  'date-in-future': {
    holds: 'The date lies ahead',
    fails: 'Choose a day still to come for the publication.',
    reason: 'The release tells of a finished product: its date is the appointment you make with your customers.',
    example: '“Leeds, 4 May 2027”',
  },
  'problem-has-figure': {
    holds: 'The problem is measured',
    fails: 'The problem contains no figure.',
    reason:
      'A figure tells whether the problem touches ten people or ten thousand, and whether your answer is the right size.',
    example: '“Seven customers in ten let their points expire: €42 a household, every year.”',
  },
  'problem-without-product': {
    holds: 'The problem stands without the product',
    fails: 'The problem already names “{{product}}”.',
    reason: 'If the problem needs the product in order to exist, it may not be your customers’ problem.',
    example: '“Claire has 3,200 points and no idea what to do with them.”',
  },
  'problem-without-solution': {
    holds: 'The problem comes before the solution',
    fails: 'The problem already announces the solution: “{{phrase}}”.',
    reason: 'As long as you speak of the problem, anyone can think of a better answer than the first one.',
    example:
      'Before: “Our app saves you the queue.” After: “In December, people queue for eleven minutes at the till.”',
  },
  'quotes-attributed': {
    holds: 'We know who is speaking',
    fails: 'Say who is speaking: a name and a role or, for an imagined customer, who they are.',
    reason: 'Words without a face convince nobody; a name and a role make you write the way somebody talks.',
    example: '“Inês Moreira, head of loyalty”, or “a customer, mother of two, Villeurbanne”',
  },
  'customer-quote-concrete': {
    holds: 'The customer tells something concrete',
    fails: 'The customer mentions no number, no place, no before and after.',
    reason: 'We believe people who tell what happened to them, not people who pay compliments.',
    example: '“My points used to expire in March. This year they paid for two nights in Whitby.”',
  },
  'one-page': {
    holds: 'The release fits on one page',
    fails: 'The release has {{count}} words; a page holds {{limit}}.',
    reason: 'In a meeting, people read one page to the end. They leaf through the second.',
    example: 'Keep what the customer lives through; move the rest to the questions and answers.',
  },
  'fits-sheet': {
    holds: 'Printed, the release fits on one sheet',
    fails: 'Printed, the release outgrows its sheet by {{percent}}%: as it is, it cannot be called ready.',
    reason:
      'It is handed out in a meeting, on one sheet in a fixed type size. What does not fit, nobody will have in hand.',
    example: 'Open the PDF: what runs over to the second page belongs in the questions and answers.',
  },
  'length-limit': {
    holds: 'The length is reasonable',
    fails: 'The release has {{count}} words; from {{limit}} on it cannot be called ready.',
    reason: 'Cutting makes you choose what truly matters to the customer, and that is where the idea becomes clear.',
    example: 'Drop every other benefit: the two strongest are enough.',
  },
  'faq-longer-than-release': {
    holds: 'The answers outweigh the announcement',
    fails: 'Questions and answers have {{faq}} words, the announcement {{release}}.',
    reason:
      'The announcement makes people want it; the answers show that you have thought. Doubts need more room than promises.',
    example: 'Add the question you dread: “What if the hotel is full?”',
  },
  'six-pages': {
    holds: 'The whole fits in six pages',
    fails: 'The whole takes {{pages, number}} pages; {{limit}} is the most.',
    reason: 'A room can read six pages in silence before a meeting. Beyond that people skim, and decide badly.',
    example: 'Bring together the questions that have the same answer.',
  },
  'plain-words': {
    holds: 'The words are your customers’ own',
    fails: '“{{word}}” can be said more simply: {{plainer}}.',
    reason: 'Trade words comfort those who use them and keep everybody else away.',
    example: 'Instead of “a seamless omnichannel experience”: “you start in the shop and finish on your phone”.',
  },
  'acronyms-spelled-out': {
    holds: 'Acronyms are spelled out',
    fails: '“{{acronym}}” is not explained before it is used.',
    reason: 'An unknown acronym stops the reader, and few people dare to ask what it means.',
    example: '“the General Data Protection Regulation (GDPR)”',
  },
  'short-sentences': {
    holds: 'Sentences are short',
    fails_one: 'One sentence is over {{limit}} words: it has {{longest}}.',
    fails_other: '{{count}} sentences are over {{limit}} words; the longest has {{longest}}.',
    reason: 'Beyond thirty words, readers forget the beginning before they reach the end.',
    example: 'Cut at “which”, “because” or “and”: one idea, one sentence.',
  },
  'active-voice': {
    holds: 'We see who does what',
    fails_one: 'One sentence is in the passive: say who acts.',
    fails_other: '{{count}} sentences out of {{sentences}} are in the passive: say who acts.',
    reason: 'In the passive nobody acts; in the active you can see someone do something.',
    example: 'Instead of “vouchers are sent by email”: “you receive your voucher by email”.',
  },
  'precise-claims': {
    holds: 'Promises are precise',
    fails_one: '“{{phrase}}”: anybody could write that. Say how much, or since when.',
    fails_other: '{{count}} phrases stay vague, among them “{{phrase}}”: say how much, or since when.',
    reason: 'A vague promise costs nothing and proves nothing; a precise one can be checked.',
    example: 'Instead of “the fastest booking”: “a booking in under two minutes”.',
  },
  readable: {
    holds: 'The text reads easily',
    fails: 'The text is hard to read: {{score}} by {{formula}}, where {{threshold}} or more reads well.',
    reason:
      'Customers read standing up, amid noise, between two tasks. Short words and sentences help them follow you.',
    example: 'Instead of “proceed to the utilisation of your points”: “use your points”.',
  },
  'questions-answered': {
    holds: 'Every question has an answer',
    fails_one: 'One question awaits an answer, in the text or the discussion.',
    fails_other: '{{count}} questions await an answer, in the text or the discussion.',
    reason: 'Somebody took the time to ask you. They deserve an answer, even “we do not know yet”.',
    example: '“We do not know yet; the test in Porto in March will tell us.”',
  },
} satisfies CheckWords;
