// In French: data and trust, the catalogue, the lights.
import { keys } from '../keys.ts';
import type { SeedIdea } from '../shapes.ts';

export const frTrust = [
  {
    key: 'mur-des-suites',
    by: 'amandine',
    language: 'fr',
    daysAgo: 56,
    title: 'Un mur des suites dans chaque salle de pause',
    text: 'On demande des idées partout et on affiche les réponses nulle part. Un panneau par salle de pause, trois colonnes : donné, essayé, arrêté. On y écrit aussi ce qui n’a pas marché, avec un merci. Je remplis le premier à Lyon ; il me faut une personne par magasin, cinq minutes le lundi.',
    topics: ['work', 'stores'],
    audience: 'organisation',
    entity: 'group',
    supporters: keys('philippine ravi beatriz lena moussa solenn diogo fernanda mehmet frauke'),
    comments: [
      {
        by: 'beatriz',
        daysAgo: 54.3,
        text: 'Em Lisboa o painel já está de pé, ao lado do micro-ondas. A coluna «parado» foi a primeira a encher, e ninguém morreu.',
        reactions: [
          { by: 'amandine', reaction: 'celebrate' },
          { by: 'philippine', reaction: 'thanks' },
        ],
      },
      {
        by: 'philippine',
        daysAgo: 52.1,
        question: true,
        text: 'Et pour les idées données sous scellé, on remercie qui ?',
        replies: [
          {
            by: 'amandine',
            daysAgo: 51.7,
            text: 'On remercie l’idée. La personne saura.',
            reactions: [{ by: 'philippine', reaction: 'agree' }],
          },
        ],
      },
    ],
  },
  {
    key: 'oubliez-moi',
    by: 'louise',
    language: 'fr',
    daysAgo: 73,
    title: 'Un bouton « oubliez-moi » qui marche vraiment, et le même jour',
    text: 'Aujourd’hui, effacer un client demande un formulaire, une pièce d’identité et jusqu’à trente jours. Nous le faisons à la main dans quatre bases ; la dernière fois, nous en avons oublié une. Je voudrais un seul bouton, une confirmation claire, et la preuve envoyée le soir même. Ceux qui partent bien reviennent parfois.',
    topics: ['privacy', 'app'],
    audience: 'organisation',
    entity: 'group',
    supporters: keys('farida sylvain karim joao youssef'),
    comments: [
      {
        by: 'sylvain',
        daysAgo: 71.8,
        text: 'Quatre bases et un tableur. Le tableur aussi, Louise. Surtout le tableur.',
        replies: [
          {
            by: 'louise',
            daysAgo: 71.3,
            question: true,
            text: 'Quel tableur ?',
            replies: [
              {
                by: 'sylvain',
                daysAgo: 71.1,
                text: 'Voilà. C’est exactement le problème.',
                reactions: [
                  { by: 'louise', reaction: 'curious' },
                  { by: 'farida', reaction: 'agree' },
                ],
              },
            ],
          },
        ],
      },
    ],
  },
  {
    key: 'ce-que-nous-savons',
    by: 'farida',
    language: 'fr',
    daysAgo: 35,
    title: 'Une page qui montre à chaque client ce que nous savons de lui',
    text: 'Pas des conditions générales : une page, avec des phrases. « Vous achetez de la lessive toutes les cinq semaines. Nous le savons depuis 2021. Trois personnes peuvent le lire. » Avec un bouton à côté de chaque phrase pour l’effacer. Si nous avons honte d’une phrase, c’est qu’il ne fallait pas garder la donnée.',
    topics: ['privacy'],
    audience: 'organisation',
    entity: 'group',
    supporters: keys('louise owen jonas ines nadege thibault amelia'),
    comments: [
      {
        by: 'thibault',
        daysAgo: 32.7,
        text: 'La dernière phrase est redoutable. J’ai fait l’exercice sur mes propres tableaux : j’ai effacé deux colonnes avant midi.',
        reactions: [
          { by: 'farida', reaction: 'celebrate' },
          { by: 'louise', reaction: 'agree' },
        ],
      },
    ],
  },
  {
    key: 'gros-caracteres',
    by: 'ghislain',
    language: 'fr',
    daysAgo: 61,
    title: 'Un catalogue en gros caractères, plus mince',
    text: 'Nos lecteurs ont 63 ans en moyenne et le texte est imprimé en corps 7. Je reçois des lettres, charmantes, écrites en très gros. En gardant 900 produits au lieu de 1 600, on peut passer au corps 12 pour le même papier. Les 700 autres font 4 % des ventes du catalogue, j’ai vérifié deux fois.',
    topics: ['products'],
    audience: 'organisation',
    entity: 'france',
    supporters: keys('elodie maud claire stefan rui'),
    comments: [
      {
        by: 'elodie',
        daysAgo: 58.6,
        text: 'Et qui annonce à mes 31 fournisseurs qu’ils sortent du catalogue ? (C’est une vraie question, pas un refus.)',
        question: true,
        replies: [
          {
            by: 'ghislain',
            daysAgo: 58.1,
            text: 'Nous deux, en gros caractères.',
            reactions: [{ by: 'elodie', reaction: 'celebrate' }],
          },
        ],
      },
    ],
  },
  {
    key: 'vitrines-eteintes',
    by: 'sylvain',
    language: 'fr',
    daysAgo: 29,
    title: 'Éteindre les écrans de vitrine à 21 h',
    text: 'Les écrans des magasins passent la même bouteille de liquide vaisselle toute la nuit, pour les pigeons. Je peux les éteindre d’ici entre 21 h et 7 h, sans rien acheter. Économie estimée : 2 900 euros par an pour la France, et une plainte de voisin en moins à la Part-Dieu.',
    topics: ['stores'],
    audience: 'organisation',
    entity: 'france',
    supporters: keys('mireille yann gaspard'),
    comments: [
      {
        by: 'mireille',
        daysAgo: 28.2,
        text: 'Le voisin, c’est monsieur Aubert, deuxième étage. Il m’a promis une tarte.',
        reactions: [{ by: 'sylvain', reaction: 'celebrate' }],
      },
    ],
  },
] satisfies SeedIdea[];
