import type { Words } from '../../../core/web/words.ts';
import type * as fr from './fr.ts';

export const support: Words<typeof fr.support> = {
  support: 'Unterstützen',
  supportCounted_one: 'Unterstützen · {{count, number}}',
  supportCounted_other: 'Unterstützen · {{count, number}}',
  supported_one: 'Unterstützt · {{count, number}}',
  supported_other: 'Unterstützt · {{count, number}}',
  takeBack: 'Nicht mehr unterstützen',
  offer: 'Hilfe anbieten',
  offerWhy:
    'Unterstützung, die sagt, wie sie hilft, bringt die Sache viel schneller voran. Ihr Name und Ihr Angebot erscheinen in der Liste der Unterstützenden.',
  offerSave: 'Anbieten',
  note: 'Genauer: {{help}}',
  help: { time: 'Zeit', skill: 'Ein Können', test: 'Ein Versuch bei uns', budget: 'Ein Budget' },
  example: {
    time: 'Zum Beispiel: zwei Stunden pro Woche im März',
    skill: 'Zum Beispiel: Ich kann fürs Telefon schreiben',
    test: 'Zum Beispiel: unsere Filiale, an einem Samstag',
    budget: 'Zum Beispiel: 2.000 € aus dem Teambudget',
  },
  who: 'Wer das unterstützt',
  seeAll_one: 'Sehen, wer unterstützt',
  seeAll_other: 'Alle {{count, number}} Unterstützenden sehen',
  count_one: '{{count, number}} Unterstützung',
  count_other: '{{count, number}} Unterstützungen',
  more: 'Mehr anzeigen',
  failed: 'Das hat nicht geklappt. Versuchen Sie es gleich noch einmal.',
  failedList: 'Die Liste ist nicht angekommen.',
};
