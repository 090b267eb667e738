// The app that volunteers tested in Portugal and Germany; two deciders are reading it now.
import { keys } from '../keys.ts';
import type { SeedRelease } from '../shapes.ts';

export const homeShelf = {
  key: 'home-shelf',
  by: 'owen',
  coWriters: ['amelia', 'diogo'],
  daysAgo: 72,
  topics: ['app', 'products', 'privacy'],
  audience: 'organisation',
  entity: 'group',
  stage: 'in_review',
  from: ['photo-cupboard', 'lista-sem-rede'],
  deciders: ['bruno', 'helene'],
  text: {
    language: 'en',
    product: 'Home Shelf',
    headline: 'Home Shelf tells you what is about to run out, so Sunday evening holds no surprises',
    subtitle: 'Busy households photograph their cupboard once and stop buying the wrong refill twice.',
    place: 'Lisbon and Berlin',
    date: '2027-10-05',
    summary:
      'Maison Brévent today adds Home Shelf to its app in Portugal and Germany. Customers take one photo of a cupboard, and the app keeps a list of what is there and what runs out next. France follows in the spring.',
    problem:
      'It is nine on Sunday evening and the dishwasher tablets are finished. The shop is shut, and the child’s lunch box is dirty. In our survey of 340 households, six out of ten had run out of something that week. Four out of ten owned a refill that did not fit what they had. Paper lists stay on the fridge, and list apps ask people to type forty names.',
    solution:
      'You open the cupboard and take a photo. Home Shelf recognises our products and asks about the others in one question each. It learns how long a bottle lasts in your home from the days on which you buy one.\nTwo weeks before something runs out, it appears at the top of the list, with the refill that fits. In the shop, the list follows the order of the aisles and works without a signal. The photo never leaves your phone: only the names of the products do, and only if you agree.',
    benefits:
      'You buy what you need on the day you are in the shop anyway. You stop carrying home the wrong refill. Two people in one home share the list, so nobody buys a third bottle of bleach.',
    spokespersonQuote: {
      text: 'We have always known what people buy. We had never helped them remember what they own.',
      attribution: 'Amelia Hart, online shop manager',
    },
    howToStart:
      'Update the Maison Brévent app, tap the shelf and take one photo. No account is needed for the list. Sharing it with someone at home takes a code of six letters.',
    customerQuote: {
      text: 'I had four bottles of glass cleaner and no washing powder. My boyfriend and I now both see the list, and we have had one bottle of each since June.',
      attribution: 'Svenja H., nurse, Berlin-Wedding',
    },
    callToAction:
      'Home Shelf is free in the Maison Brévent app, in Portuguese, German and English, from 5 October 2027. A sheet by the door of each shop shows how to start.',
    customerFaq: [
      {
        question: 'Do you look at the photo of my cupboard?',
        answer:
          'No. Your phone reads it and throws it away. If you agree, we receive the names of the products so that the list survives a lost phone. If you do not agree, everything still works on that phone.',
      },
      {
        question: 'Does it know products that you do not sell?',
        answer:
          'It knows about 2,300 of them by name. For the rest it asks you once what the thing is, and remembers. It will not push you to replace them with ours.',
      },
      {
        question: 'Will it send me messages all day?',
        answer:
          'It sends one message a week, on the day you choose, and only if something is about to run out. You can switch that off and simply open the list when you shop.',
      },
      {
        question: 'What if I do not have a recent phone?',
        answer:
          'Any phone from the last seven years will do. On an older one you can still tick products by hand, and the shop will print your list at the till.',
      },
      {
        question: 'Can I order from the list?',
        answer:
          'Yes, for delivery or collection, with the same prices as in the shop. Nothing is ordered by itself: you always confirm.',
      },
    ],
    internalFaq: [
      {
        question: 'What did the volunteers tell us?',
        answer:
          'Over six weeks, 84 colleagues and customers tried it: 47 in Portugal and 37 in Germany. 61 still opened it in week six. The photo found the right product 83 times in 100 in Portugal and 76 in Germany, where cupboards are deeper and darker. The delight most often named was the list in the order of the aisles.',
      },
      {
        question: 'What annoyed them?',
        answer:
          'Round bottles that face the wall, a first photo that took eleven seconds on older phones, and a weekly message that arrived on Monday after the shopping. We fixed the last two. Round bottles remain hard.',
      },
      {
        question: 'Will it sell more, or just help people buy less?',
        answer:
          'Both. Testers bought 12% fewer duplicates and made 0.4 more visits a month. For the 61 active testers the basket grew by 3.10 euros a month. The group is small and keen, so we plan with a third of that.',
      },
      {
        question: 'What does it cost?',
        answer:
          'Two developers and a designer for five months, 148,000 euros in all, then 1,900 euros a month. Recognition runs on the phone, so more customers cost almost nothing more.',
      },
      {
        question: 'Who else does this?',
        answer:
          'Three list apps recognise barcodes, which means forty scans. One supermarket predicts purchases but hides how. We found nobody who starts from one photo and follows the aisles.',
      },
      {
        question: 'What is the biggest risk?',
        answer:
          'Trust. A photo of the inside of a home is intimate, even when it never leaves the phone. Farida reviewed the design twice, and we publish a page that shows what is sent, byte for byte.',
      },
      {
        question: 'What will we not build?',
        answer:
          'No automatic orders, no scores for being tidy, no advertising in the list, and no shelf for medicines or food. We know soap; we do not know medicines.',
      },
      {
        question: 'What happens if you say yes?',
        answer:
          'We open it to 2,000 customers in each country in March, with the shops of Lisbon and Berlin as hosts. We stop if fewer than 30 in 100 still open it after eight weeks.',
      },
    ],
  },
  supporters: keys(
    'karim louise farida ines joao beatriz catarina edson leonor oksana fernanda tomas jonas mehmet dorothea pawel lena frauke zeynep stefan claire ravi philippine amandine sandrine hugo minh thibault ludovic rui goncalo',
  ),
  offers: [
    {
      by: 'mehmet',
      help: 'test',
      note: 'Ich finde in Steglitz noch einmal zwölf Leute mit dunklen Schränken.',
    },
    {
      by: 'oksana',
      help: 'time',
      note: 'Posso fotografar as prateleiras de trás, onde as garrafas ficam viradas para a parede.',
    },
    { by: 'louise', help: 'skill', note: 'Je rédige avec Farida la page qui montre ce qui est envoyé.' },
  ],
  comments: [
    {
      by: 'farida',
      daysAgo: 66.4,
      question: true,
      text: 'Où la reconnaissance se fait-elle exactement ? « Sur le téléphone » est vrai aujourd’hui ; qu’est-ce qui empêche quelqu’un de changer cela dans deux ans sans le dire ?',
      replies: [
        {
          by: 'owen',
          daysAgo: 65.9,
          text: 'Fair. The photo is never written to disk and the app has no upload path for images: a test fails if anyone adds one. And the public page would have to change, which is the point of having it.',
          reactions: [
            { by: 'farida', reaction: 'thanks' },
            { by: 'louise', reaction: 'agree' },
          ],
        },
      ],
    },
    {
      by: 'diogo',
      daysAgo: 58.2,
      text: 'Resultado da semana três em Lisboa: 19 de 24 voluntários ainda usam. O Edson fotografou o armário da sogra e descobriu sete frascos de lixívia. A sogra quer saber quem é que lhe deu autorização.',
      reactions: [
        { by: 'edson', reaction: 'agree' },
        { by: 'amelia', reaction: 'celebrate' },
        { by: 'beatriz', reaction: 'celebrate' },
      ],
    },
    {
      by: 'pawel',
      daysAgo: 51.7,
      text: 'Bei mir erkennt sie seit zwei Wochen den Allzweckreiniger als Weichspüler. Die Wäsche riecht jetzt nach Badezimmer. Sonst gut.',
      reactions: [{ by: 'mehmet', reaction: 'celebrate' }],
      replies: [
        {
          by: 'owen',
          daysAgo: 51.3,
          text: 'Sorry about the laundry, @Paweł Nowicki. Same blue cap, same shape. We now ask when two products are that close.',
          replies: [{ by: 'pawel', daysAgo: 50.8, text: 'Geht. Frage kam heute, Antwort gegeben, Wäsche gerettet.' }],
        },
      ],
    },
    {
      by: 'ludovic',
      daysAgo: 40.6,
      question: true,
      text: 'Si tout le monde commande trois flacons en même temps parce que l’application le dit, qui prépare les colis ? Le dimanche soir, je n’ai personne.',
      replies: [
        {
          by: 'amelia',
          daysAgo: 40.1,
          text: 'The reminder day is chosen by each customer, and in the test they spread over the week, with Thursday first at 22%. Only 14% of the lists became orders; the rest were bought in shops.',
        },
      ],
    },
    {
      by: 'priya',
      daysAgo: 17.5,
      text: 'New here, so forgive the naive remark: the release says what the app sees, and the first screen never does. I would put “your photo stays on this phone” above the button, not three taps deeper.',
      reactions: [
        { by: 'owen', reaction: 'agree' },
        { by: 'farida', reaction: 'celebrate' },
        { by: 'karim', reaction: 'agree' },
      ],
      replies: [{ by: 'karim', daysAgo: 17.1, text: 'C’est fait ce matin. Bienvenue, @Priya Raman !' }],
    },
    {
      by: 'stefan',
      daysAgo: 10.2,
      text: 'Ich lese „0,4 Besuche mehr im Monat“ und glaube es bei 61 Begeisterten sofort. Gut, dass ihr mit einem Drittel plant. Genau so möchte ich Zahlen sehen.',
      reactions: [{ by: 'amelia', reaction: 'thanks' }],
    },
  ],
} satisfies SeedRelease;
