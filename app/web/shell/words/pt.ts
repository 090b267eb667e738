import type { Words } from '../../../../core/web/words.ts';
import type * as fr from './fr.ts';

export const shell: Words<typeof fr.shell> = {
  skip: 'Ir para o conteúdo',
  demonstration: 'Demonstração: a empresa, as pessoas e os números são inventados.',
  demonstrationEnd: 'Fundar a sua organização',
  places: 'Os lugares do Sillage',
  place: {
    home: 'Início',
    write: 'Escrever',
    explore: 'Explorar',
    takePart: 'Participar',
    try: 'Experimentar',
    decide: 'Decidir',
    map: 'Mapa',
    news: 'Notícias',
    notifications: 'Notificações',
    search: 'Procurar',
    manage: 'Gerir',
  },
  waiting_one: 'uma coisa espera por si',
  waiting_other: '{{count, number}} coisas esperam por si',
  slowDown_one:
    'Está a escrever mais depressa do que o Sillage aceita: tente de novo dentro de {{count, number}} minuto. Nada do que escreveu se perde.',
  slowDown_other:
    'Está a escrever mais depressa do que o Sillage aceita: tente de novo dentro de {{count, number}} minutos. Nada do que escreveu se perde.',
  more: 'Mais',
  you: 'Eu',
  profile: 'O meu perfil',
  settings: 'Língua e aspeto',
  organisation: 'Organização',
  organisationFailed:
    'A mudança de organização não foi possível: o servidor não responde. Continua em {{organisation}}.',
  language: 'Língua',
  theme: 'Aspeto',
  themes: { system: 'Como o dispositivo', light: 'Claro', dark: 'Escuro' },
  signIn: 'Entrar',
  signOut: 'Sair',
  signOutFailed: 'Não foi possível sair: o servidor não responde. A sua sessão continua aberta aqui.',
  problem: {
    home: 'Voltar ao início',
    again: 'Tentar de novo',
    notFound: {
      title: 'Não há nada neste endereço',
      text: 'A página pode ter mudado de lugar ou não estar aberta para si. Se alguém lhe deu esta ligação, peça-lhe um convite.',
    },
    forbidden: {
      title: 'Esta página não está aberta para si',
      text: 'Pode pedir acesso à pessoa que lhe deu a ligação, ou à equipa central.',
    },
    offline: {
      title: 'O servidor não responde',
      text: 'Talvez não tenha ligação. O que escreveu fica neste dispositivo e segue assim que a ligação voltar.',
    },
    broken: {
      title: 'Alguma coisa se partiu',
      text: 'A culpa é nossa, não sua. Tente de novo; se continuar, diga à equipa que gere o Sillage o que estava a fazer.',
    },
    wait: {
      title: 'Um momento, por favor',
      text: 'Houve muitos pedidos em pouco tempo. Espere um minuto e tente de novo.',
    },
  },
};

export const ui: Words<typeof fr.ui> = {
  close: 'Fechar',
  undo: 'Desfazer',
  optional: '(facultativo)',
  loading: 'A carregar',
  sealedAuthor: 'Sob selo',
  formerColleague: 'Antigo membro da equipa',
  today: 'hoje',
  yesterday: 'ontem',
  justNow: 'agora mesmo',
  others_one: 'e mais {{count, number}}',
  others_other: 'e mais {{count, number}}',
  wake: {
    picture: 'A esteira: de onde vem e no que se tornou',
    here: 'está aqui',
    expected: 'esperado',
    ledTo: '{{from}} levou a {{to}}',
  },
};
