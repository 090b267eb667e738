// What colleagues say of the flagship: of some words of its text, and of the whole.
import type { SeedRelease } from '../shapes.ts';

export const saidOfCarteHorizon = {
  passages: [
    {
      by: 'jonas',
      daysAgo: 6.4,
      section: 'summary',
      quote: 'via un formulaire dédié',
      replacement: 'en trois gestes depuis le téléphone',
      text: 'À Berlin, personne ne remplit plus de formulaire à la caisse.',
      replies: [
        { by: 'ines', daysAgo: 5.9, text: 'D’accord, si la caisse peut le faire aussi pour qui n’a pas de téléphone.' },
      ],
    },
    {
      by: 'diogo',
      daysAgo: 9.2,
      section: 'problem',
      quote: 'sept cartes de fidélité',
      text: 'À Lisbonne j’en vois plutôt quatre. D’où vient ce chiffre ?',
      replies: [
        { by: 'claire', daysAgo: 8.8, text: 'De l’enquête de mars, en France. Je demande la même pour le Portugal.' },
      ],
    },
    {
      by: 'catarina',
      daysAgo: 12.5,
      section: 'solution',
      quote: 'repasser, nettoyer ou jardiner',
      replacement: 'repasser, nettoyer, jardiner ou garder les enfants',
      text: 'C’est ce que l’on me demande le plus en magasin.',
      settled: {
        by: 'claire',
        daysAgo: 11.6,
        declined: 'La garde d’enfants demande un autre agrément : nous y reviendrons dans la FAQ.',
      },
    },
    {
      by: 'diogo',
      daysAgo: 15.1,
      section: 'callToAction',
      quote: 'comptent déjà.',
      replacement: 'comptent déjà, sans rien demander.',
      settled: { by: 'ines', daysAgo: 14.3 },
    },
    {
      by: 'leonor',
      daysAgo: 3.7,
      section: 'subtitle',
      quote: 'une partie de leurs congés',
      text: 'Quelle partie ? Si l’on ne le dit pas, c’est nous qui l’expliquons en caisse.',
      sealed: true,
    },
  ],
  comments: [
    {
      by: 'jonas',
      daysAgo: 38.4,
      text: '„Via un formulaire dédié“ klingt nach Behörde. Bei uns bricht jede dritte Person ein Formular ab. Können wir schreiben, dass es mit drei Handgriffen am Telefon geht, und es dann auch so bauen?',
      reactions: [
        { by: 'ines', reaction: 'agree' },
        { by: 'karim', reaction: 'agree' },
      ],
      replies: [
        {
          by: 'claire',
          daysAgo: 38.1,
          text: 'Tu as raison, j’ai écrit comme un imprimé. Propose la phrase dans le texte, @Jonas Keller, je l’accepte dès que Karim me dit que trois gestes suffisent vraiment.',
          replies: [
            {
              by: 'karim',
              daysAgo: 37.6,
              text: 'Ouvrir, choisir, confirmer : trois. Mais il faut que l’adresse soit déjà connue, sinon c’est cinq et on ment.',
              reactions: [{ by: 'claire', reaction: 'thanks' }],
            },
          ],
        },
      ],
    },
    {
      by: 'sandrine',
      daysAgo: 36.2,
      text: 'J’ai lu le communiqué à une cliente en rayon mardi. Elle m’a répondu : « Ma mère, elle veut pas la mer, elle veut quelqu’un pour les vitres. » L’aide à domicile devrait venir avant les vacances dans le texte, non ?',
      reactions: [
        { by: 'nadege', reaction: 'curious' },
        { by: 'ines', reaction: 'agree' },
        { by: 'amandine', reaction: 'thanks' },
      ],
      replies: [
        {
          by: 'thibault',
          daysAgo: 35.8,
          text: 'Les chiffres de mai vont dans ton sens pour les plus de 65 ans (deux sur trois). Avant 45 ans c’est l’inverse, et de loin.',
        },
        {
          by: 'ines',
          daysAgo: 35.3,
          text: 'No Porto é igual: as avós querem ajuda, as filhas querem praia. Talvez o título fale de férias e a segunda frase fale da casa.',
          reactions: [{ by: 'claire', reaction: 'agree' }],
        },
      ],
    },
    {
      by: 'gaspard',
      daysAgo: 30.5,
      question: true,
      text: 'Passer de 0,8 % à 2,2 % des ventes, c’est presque trois fois plus. Qu’est-ce qui prouve que les clients viendront plus souvent, et combien de fois faut-il qu’ils viennent pour que ce soit neutre ?',
      replies: [
        {
          by: 'thibault',
          daysAgo: 29.9,
          text: 'Il faut 1,3 passage de plus par an et par foyer actif. Lors de l’offre « linge » de 2025, on en a gagné 0,9. Donc pas prouvé, et c’est pour cela que je tiens à l’essai avec de vrais points.',
          replies: [
            {
              by: 'gaspard',
              daysAgo: 29.6,
              text: 'Réponse honnête, merci. Alors je soutiendrai l’essai, pas encore le lancement.',
              reactions: [{ by: 'claire', reaction: 'thanks' }],
            },
          ],
        },
      ],
    },
    {
      by: 'louise',
      daysAgo: 22.7,
      sealed: true,
      question: true,
      text: 'Que deviennent les points déjà gagnés si le partenaire se retire ? On l’a vécu avec les entrées de piscine, et ce sont les caisses qui se sont fait crier dessus.',
      reactions: [
        { by: 'moussa', reaction: 'agree' },
        { by: 'edson', reaction: 'agree' },
      ],
      replies: [
        {
          by: 'claire',
          daysAgo: 21.9,
          text: 'Question ajoutée telle quelle à la FAQ interne. Je n’ai pas encore la réponse : je la demande par écrit aux deux partenaires de l’essai.',
        },
      ],
    },
    {
      by: 'pawel',
      daysAgo: 15.4,
      text: 'An der Kasse habe ich elf Sekunden pro Person, ich habe gestoppt. „Ihre Punkte sind heute eine Stunde Putzhilfe wert“ dauert drei. Das geht. Alles, was länger ist, geht nicht.',
      reactions: [
        { by: 'moussa', reaction: 'agree' },
        { by: 'claire', reaction: 'thanks' },
        { by: 'jonas', reaction: 'celebrate' },
      ],
    },
    {
      by: 'farida',
      daysAgo: 9.3,
      text: 'Point d’attention : réunir les points de deux foyers, c’est relier deux personnes dans nos fichiers. Je veux un accord de chaque côté et un bouton pour défaire le lien, le jour même. Si c’est écrit dans la FAQ clients, cela me va.',
      replies: [
        {
          by: 'claire',
          daysAgo: 8.9,
          text: 'C’est écrit, à l’instant, dans la dernière réponse aux clients. Merci @Farida Benali.',
        },
      ],
    },
  ],
} satisfies Partial<SeedRelease>;
