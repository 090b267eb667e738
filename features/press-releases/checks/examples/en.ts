// Releases as people write them, with their small faults. For the tests of false alarms.
import type { ReleaseText } from '../../release-text.ts';

export const tally: ReleaseText = {
  language: 'en',
  product: 'Stopover',
  headline: 'Stopover turns loyalty points into a night by the sea',
  subtitle: "Card holders pay for hotel nights with the points they already have, and don't pay anything up front.",
  place: 'Leeds',
  date: '2027-05-04',
  summary:
    'From today, the 1.2 million people who carry the Lily card can spend their points on a night away. They pick from 320 hotels and B&Bs in the U.K., book in about two minutes, and leave when they like.\nNo blackout dates, no forms.',
  problem:
    'Seven in ten customers let their points expire. The points add up slowly (3.5 points per pound), and the gifts in the catalogue, e.g. toasters and towels, tempt nobody. "I gave up in 2019," Mrs. Hargreaves told us. Those who did order a gift waited six weeks on average; 4 in 100 never got it.',
  solution:
    "Claire pays at the till. Her receipt says: “You have enough for a night in Whitby.” That evening she opens the app, sees three hotels that take her points, and picks one. The voucher lands in her inbox at once. She shows it at reception and that's it. If she falls ill the day before, she gets her points back.",
  benefits:
    "• A night from 2,400 points, which an average family earns in eight months\n• Points don't expire any more\n• Short of a few points? Pay the rest in pounds\n• Our own staff have slept in every one of the 320 hotels",
  spokespersonQuote: {
    text: '“Customers told us our gifts ended up at the back of a cupboard. They were right. So we asked what they talk about at the till on a Monday morning, and it was holidays.”',
    attribution: 'Inês Moreira, head of loyalty',
  },
  howToStart:
    'Open the Lily app or go to www.lily.example/stopover. Your points are already there. No smartphone? Ask at the customer desk, Monday to Saturday, 9 a.m. to 6 p.m.',
  customerQuote: {
    text: "I used to let them all expire, honestly. In April we took the kids to Whitby for two nights and it was all on points. My husband didn't believe me!",
    attribution: 'a customer, mother of two, Bradford',
  },
  callToAction: 'Stopover opens on 4 May 2027 in all 86 shops and online. It comes with the card, which stays free.',
  customerFaq: [
    {
      question: 'Do I lose the points I have now?',
      answer:
        'No. Every point on your card on 3 May 2027 stays there, including those that were about to expire in June.',
    },
    {
      question: 'What if the hotel is full?',
      answer:
        'The app only shows rooms that are free. If a hotel gets it wrong, we find you another room the same day, within five miles, and you keep half of your points.',
    },
    {
      question: 'Can I bring my dog?',
      answer: 'Yes, at 140 of the hotels. Look for the paw. Some ask for £8 a night.',
    },
  ],
  internalFaq: [
    {
      question: 'What does it cost us?',
      answer:
        '£52 a night on average, against £33 for a gift from the catalogue. But a gift also costs £8 to post and £3 to store, so the real gap is £8. If 30% of customers use it, the budget goes from £1.8m to £2.5m a year. Finance has checked this (see the sheet of 3 March).',
    },
    {
      question: 'What could go wrong?',
      answer:
        'Everybody might book in August. We cap the first year at 6,000 nights. In the March trial in Sheffield (412 customers), 58% chose a date outside the school holidays. We have not tried small towns yet.',
    },
    {
      question: 'Why would hotels agree?',
      answer:
        'They have empty rooms midweek: 37% of them out of season. We pay within 15 days. Forty-two hotels came to our meeting in York and thirty have signed.',
    },
    {
      question: 'What will we not build?',
      answer:
        'No flights, no trains, nothing abroad in 2027. We will not sell points, and we will not open this to companies.',
    },
  ],
};

export const ask: ReleaseText = {
  language: 'en',
  product: 'Ask Nadia',
  headline: 'Ask Nadia: a real shop assistant answers from her phone, in three minutes',
  subtitle: 'People who hesitate between two vacuum cleaners at 10 p.m. get an answer from someone who has held both.',
  place: 'Manchester',
  date: '2027-09-15',
  summary:
    'Starting this September, customers can write to a person in their own shop, evenings and weekends included.  That person answers from a phone, with a photo or a short video if it helps.',
  problem:
    'Between 7 and 10 p.m., one visitor in three leaves the website without buying. They have a simple question: will it fit under my stairs? is it loud? The help line closes at six. Reviews contradict each other and most product pages have not changed since 2019. So people wait until Saturday, forget, or go elsewhere.',
  solution:
    "Kofi is looking for a vacuum cleaner for his dad, who has a bad back. He writes: 'Which one is lighter?' Two minutes later Nadia, from the Arndale shop, sends him a video of herself lifting both. He picks the lighter one (4.2 kg) and collects it the next morning. Nadia recognises him when he walks in.",
  benefits:
    'You get an answer in three minutes from somebody who knows the product.\nYou can keep talking to the same person.\nFor staff: £35 more a month on average during the trial, and nobody has to answer in the evening.',
  spokespersonQuote: {
    text: 'Our people know these products better than any web page does. They were often the last to be asked. We gave them a voice and they ran with it.',
    attribution: 'Tom Aubrey (Director of Stores, Lily)',
  },
  howToStart: 'On any product page, tap “Ask someone in the shop”. You need a phone, not an account.',
  customerQuote: {
    text: 'I wrote at 9.40 p.m. in my pyjamas, in my kitchen. Nadia replied before the kettle boiled.',
    attribution: 'Kofi B., 34, nurse in Salford',
  },
  callToAction:
    "In 12 shops from 15 September 2027, in all of them by Christmas. It's free. Call 0161 000 0000 to find yours.",
  customerFaq: [
    {
      question: 'Who sees my number?',
      answer:
        'Nobody. The assistant sees your first name and your question. We delete the conversation after 30 days, as the General Data Protection Regulation (GDPR) asks.',
    },
    {
      question: 'And if nobody answers?',
      answer:
        'After ten minutes somebody from another shop takes over. At worst you have your answer at 9.30 the next morning.',
    },
  ],
  internalFaq: [
    {
      question: 'Do staff get paid for evenings?',
      answer:
        'Yes: £1 per answer, plus commission. The works council agreed on 12 March. Those who would rather not simply do not, and their manager does not see who signed up. The GDPR made us redo the first screen.',
    },
    {
      question: 'What did the trial teach us?',
      answer:
        'At the Arndale, 214 conversations in six weeks; 61 ended in a sale. Questions are mostly about size and noise, then spare parts. Two of the nine assistants stopped because of the messages on Sundays, so we now close at 8 p.m. on Sundays.',
    },
    {
      question: 'How long does it take to learn?',
      answer:
        'An hour, in the shop, with a colleague who does it already. We set aside a day per shop for questions and keep a direct line open during the first month.',
    },
  ],
};
