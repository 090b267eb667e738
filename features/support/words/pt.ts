import type { Words } from '../../../core/web/words.ts';
import type * as fr from './fr.ts';

export const support: Words<typeof fr.support> = {
  support: 'Eu apoio',
  supportCounted_one: 'Eu apoio · {{count, number}}',
  supportCounted_other: 'Eu apoio · {{count, number}}',
  supported_one: 'Apoia · {{count, number}}',
  supported_other: 'Apoia · {{count, number}}',
  takeBack: 'Deixar de apoiar',
  offer: 'Oferecer ajuda',
  offerWhy:
    'Um apoio que diz como vai ajudar faz avançar muito mais depressa. O seu nome e o que oferece aparecem na lista de apoios.',
  offerSave: 'Oferecer',
  note: 'Mais precisamente: {{help}}',
  help: { time: 'Tempo', skill: 'Um saber', test: 'Um ensaio na nossa loja', budget: 'Um orçamento' },
  example: {
    time: 'Por exemplo: duas horas por semana em março',
    skill: 'Por exemplo: sei escrever para o telemóvel',
    test: 'Por exemplo: a nossa loja, num sábado',
    budget: 'Por exemplo: 2000 € do orçamento da equipa',
  },
  who: 'Quem apoia',
  seeAll_one: 'Ver quem apoia',
  seeAll_other: 'Ver os {{count, number}} apoios',
  count_one: '{{count, number}} apoio',
  count_other: '{{count, number}} apoios',
  more: 'Mostrar mais',
  failed: 'Não foi possível. Tente de novo daqui a pouco.',
  failedList: 'A lista não chegou.',
};
