// The letters of notifications, in the reader's language: what is addressed to them, and the digest of the rest.
import type { Language } from '../../../core/languages.ts';

interface MailWords {
  hello: (name: string) => string;
  untitled: string;
  quoted: (title: string) => string;
  more: (count: number) => string;
  digest: {
    subject: (wake: number, rest: number) => string;
    lead: string;
    wake: string;
    rest: string;
    action: string;
    footer: Record<'daily' | 'weekly', string>;
    stop: string;
  };
  direct: {
    subject: (count: number) => string;
    lead: string;
    action: string;
    footer: string;
    stop: string;
  };
}

export const mailWords: Record<Language, MailWords> = {
  fr: {
    hello: (name) => `Bonjour ${name},`,
    untitled: 'Sans titre encore',
    quoted: (title) => `« ${title} »`,
    more: (count) => (count === 1 ? 'et une autre nouvelle' : `et ${count} autres nouvelles`),
    digest: {
      subject: (wake, rest) =>
        wake > 0
          ? 'Ce que devient ce que vous avez donné et soutenu'
          : rest === 1
            ? 'Une nouvelle de ce que vous suivez'
            : `${rest} nouvelles de ce que vous suivez`,
      lead: 'Voici ce qui a bougé depuis votre dernier résumé.',
      wake: 'Ce que devient ce que vous avez donné et soutenu',
      rest: 'Ce que vous suivez, et ce qui vous est adressé',
      action: 'Tout lire dans Sillage',
      footer: {
        daily: 'Ce résumé part le matin, s’il y a du nouveau. Son rythme se choisit dans votre profil.',
        weekly: 'Ce résumé part le lundi, s’il y a du nouveau. Son rythme se choisit dans votre profil.',
      },
      stop: 'Ne plus recevoir ce résumé',
    },
    direct: {
      subject: (count) => `${count} messages vous sont adressés`,
      lead: 'Voici ce qui vous est adressé dans Sillage.',
      action: 'Lire et répondre',
      footer: 'Ce message part quand quelque chose vous est adressé. Cela se choisit dans votre profil.',
      stop: 'Ne plus recevoir ces messages',
    },
  },
  en: {
    hello: (name) => `Hello ${name},`,
    untitled: 'No title yet',
    quoted: (title) => `“${title}”`,
    more: (count) => (count === 1 ? 'and one more piece of news' : `and ${count} more pieces of news`),
    digest: {
      subject: (wake, rest) =>
        wake > 0
          ? 'What became of what you gave and supported'
          : rest === 1
            ? 'News of something you follow'
            : `${rest} pieces of news from what you follow`,
      lead: 'Here is what moved since your last digest.',
      wake: 'What became of what you gave and supported',
      rest: 'What you follow, and what is addressed to you',
      action: 'Read it all in Sillage',
      footer: {
        daily: 'This digest leaves in the morning when there is news. You choose its rhythm in your profile.',
        weekly: 'This digest leaves on Mondays when there is news. You choose its rhythm in your profile.',
      },
      stop: 'Stop this digest',
    },
    direct: {
      subject: (count) => `${count} messages are addressed to you`,
      lead: 'Here is what is addressed to you in Sillage.',
      action: 'Read and answer',
      footer: 'This mail leaves when something is addressed to you. You choose that in your profile.',
      stop: 'Stop these mails',
    },
  },
  de: {
    hello: (name) => `Guten Tag ${name},`,
    untitled: 'Noch ohne Titel',
    quoted: (title) => `„${title}“`,
    more: (count) => (count === 1 ? 'und eine weitere Neuigkeit' : `und ${count} weitere Neuigkeiten`),
    digest: {
      subject: (wake, rest) =>
        wake > 0
          ? 'Was aus Ihren Beiträgen und Unterstützungen wurde'
          : rest === 1
            ? 'Neues zu etwas, dem Sie folgen'
            : `${rest} Neuigkeiten zu dem, was Sie verfolgen`,
      lead: 'Das hat sich seit Ihrer letzten Übersicht bewegt.',
      wake: 'Was aus Ihren Beiträgen und Unterstützungen wurde',
      rest: 'Was Sie verfolgen und was sich an Sie richtet',
      action: 'Alles in Sillage lesen',
      footer: {
        daily: 'Diese Übersicht kommt morgens, wenn es Neues gibt. Den Rhythmus wählen Sie in Ihrem Profil.',
        weekly: 'Diese Übersicht kommt montags, wenn es Neues gibt. Den Rhythmus wählen Sie in Ihrem Profil.',
      },
      stop: 'Diese Übersicht abbestellen',
    },
    direct: {
      subject: (count) => `${count} Nachrichten richten sich an Sie`,
      lead: 'Das richtet sich in Sillage an Sie.',
      action: 'Lesen und antworten',
      footer: 'Diese Nachricht kommt, wenn sich etwas an Sie richtet. Das wählen Sie in Ihrem Profil.',
      stop: 'Diese Nachrichten abbestellen',
    },
  },
  pt: {
    hello: (name) => `Olá, ${name},`,
    untitled: 'Ainda sem título',
    quoted: (title) => `«${title}»`,
    more: (count) => (count === 1 ? 'e mais uma novidade' : `e mais ${count} novidades`),
    digest: {
      subject: (wake, rest) =>
        wake > 0
          ? 'O que é feito daquilo que deu e apoiou'
          : rest === 1
            ? 'Uma novidade sobre o que segue'
            : `${rest} novidades sobre o que segue`,
      lead: 'Eis o que se moveu desde o seu último resumo.',
      wake: 'O que é feito daquilo que deu e apoiou',
      rest: 'O que segue, e o que lhe é dirigido',
      action: 'Ler tudo no Sillage',
      footer: {
        daily: 'Este resumo parte de manhã, se houver novidades. O ritmo escolhe-se no seu perfil.',
        weekly: 'Este resumo parte à segunda-feira, se houver novidades. O ritmo escolhe-se no seu perfil.',
      },
      stop: 'Deixar de receber este resumo',
    },
    direct: {
      subject: (count) => `${count} mensagens são-lhe dirigidas`,
      lead: 'Eis o que lhe é dirigido no Sillage.',
      action: 'Ler e responder',
      footer: 'Esta mensagem parte quando alguma coisa lhe é dirigida. Isso escolhe-se no seu perfil.',
      stop: 'Deixar de receber estas mensagens',
    },
  },
};
