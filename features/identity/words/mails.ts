// The letters of identity, in the reader's language.
import type { Language } from '../../../core/languages.ts';
import type { Letter } from '../../../core/mail/letter.ts';

type Words = Omit<Letter, 'language' | 'action'> & { label: string };

const link: Record<Language, Words> = {
  fr: {
    subject: 'Votre lien pour entrer dans Sillage',
    paragraphs: ['Bonjour,', 'Voici votre lien pour vous connecter. Il sert une seule fois, pendant un quart d’heure.'],
    label: 'Me connecter',
    footer: 'Vous n’avez rien demandé ? Ne faites rien : sans ce lien, personne n’entre.',
  },
  en: {
    subject: 'Your link to sign in to Sillage',
    paragraphs: ['Hello,', 'Here is your link to sign in. It works once, for fifteen minutes.'],
    label: 'Sign in',
    footer: 'You did not ask for this? Do nothing: without the link, nobody gets in.',
  },
  de: {
    subject: 'Ihr Link zur Anmeldung bei Sillage',
    paragraphs: ['Guten Tag,', 'hier ist Ihr Link zur Anmeldung. Er gilt einmal und eine Viertelstunde lang.'],
    label: 'Anmelden',
    footer: 'Sie haben nichts angefordert? Dann müssen Sie nichts tun: Ohne diesen Link kommt niemand hinein.',
  },
  pt: {
    subject: 'A sua ligação para entrar no Sillage',
    paragraphs: ['Olá,', 'Aqui está a sua ligação para entrar. Serve uma única vez, durante quinze minutos.'],
    label: 'Entrar',
    footer: 'Não pediu nada? Não precisa de fazer nada: sem esta ligação, ninguém entra.',
  },
};

const invitation: Record<Language, (by: string, organisation: string) => Words> = {
  fr: (by, organisation) => ({
    subject: `${by} vous invite dans Sillage (${organisation})`,
    paragraphs: [
      'Bonjour,',
      `${by} vous invite à rejoindre ${organisation} dans Sillage. On y écrit ses idées, on lit celles des collègues, et chacun voit ce que devient ce qu’il a donné.`,
    ],
    label: 'Rejoindre',
    footer: 'L’invitation est à votre nom et reste ouverte quatorze jours.',
  }),
  en: (by, organisation) => ({
    subject: `${by} invites you to Sillage (${organisation})`,
    paragraphs: [
      'Hello,',
      `${by} invites you to join ${organisation} on Sillage: write down ideas, read those of colleagues, and see what becomes of what you give.`,
    ],
    label: 'Join',
    footer: 'The invitation is in your name and stays open for fourteen days.',
  }),
  de: (by, organisation) => ({
    subject: `${by} lädt Sie zu Sillage ein (${organisation})`,
    paragraphs: [
      'Guten Tag,',
      `${by} lädt Sie zu ${organisation} auf Sillage ein: Ideen aufschreiben, die der Kolleginnen und Kollegen lesen und sehen, was aus dem eigenen Beitrag wird.`,
    ],
    label: 'Beitreten',
    footer: 'Die Einladung gilt für Sie persönlich und vierzehn Tage lang.',
  }),
  pt: (by, organisation) => ({
    subject: `${by} convida-o para o Sillage (${organisation})`,
    paragraphs: [
      'Olá,',
      `${by} faz-lhe o convite para entrar em ${organisation} no Sillage: escreva as suas ideias, leia as dos colegas e veja o que acontece ao que cada um deu.`,
    ],
    label: 'Entrar',
    footer: 'O convite é pessoal e fica aberto durante catorze dias.',
  }),
};

const letter = (language: Language, { label, ...words }: Words, url: string): Letter => ({
  language,
  ...words,
  action: { label, url },
});

export const linkLetter = (language: Language, url: string) => letter(language, link[language], url);
export const invitationLetter = (language: Language, by: string, organisation: string, url: string) =>
  letter(language, invitation[language](by, organisation), url);
