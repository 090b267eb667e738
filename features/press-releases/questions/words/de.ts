import type { Words } from '../../../../core/web/words.ts';
import type { questions as french } from './fr.ts';

export const questions: Words<typeof french> = {
  title: 'Die Fragen aus dem Kollegium',
  lead: 'Eine Frage aus der Diskussion kann in den Text: Dort bleibt stehen, von wem sie ist, und sie wartet auf ihre Antwort.',
  waiting_one: 'Eine Frage wartet in der Diskussion',
  waiting_other: '{{count, number}} Fragen warten in der Diskussion',
  inText_one: 'Eine Frage steht im Text',
  inText_other: '{{count, number}} Fragen stehen im Text',
  unanswered_one: 'Eine Frage des Textes hat noch keine Antwort',
  unanswered_other: '{{count, number}} Fragen des Textes haben noch keine Antwort',
  askedBy: {
    member: 'Eine Frage von {{name}}',
    you: 'Ihre Frage',
    sealed: 'Eine unter Siegel gestellte Frage',
    sealedMine: 'Ihre Frage, unter Siegel',
    former: 'Eine Frage von jemandem, der nicht mehr da ist',
  },
  promote: 'In den Text aufnehmen',
  form: {
    question: 'Die Frage, wie man sie lesen wird',
    hint: 'Fassen Sie sie neu, wenn sie lang ist. Die Diskussion behält die Worte der Person, die gefragt hat.',
    faq: 'Wohin',
    customer: 'Kundinnen und Kunden könnten sie stellen: Sie geht mit der Pressemitteilung hinaus.',
    internal: 'Sie ist fürs Haus: Belege, Risiken, Kosten.',
    act: 'In den Text aufnehmen',
    cancel: 'Doch nicht',
  },
  waits: 'Wartet auf ihre Antwort',
  answered: 'Beantwortet',
  edited: 'überarbeitet',
  show: 'Im Text zeigen',
  discuss: 'In der Diskussion lesen',
  trouble: {
    question_promoted: 'Eben hat sie jemand in den Text aufgenommen.',
    comment_gone: 'Dieser Kommentar ist nicht mehr da.',
    release_frozen: 'Der Text ist eingefroren: Er wird für eine Entscheidung gelesen, oder sie ist gefallen.',
    document_full: 'Mit dieser Frage würde das Dokument größer, als es sein darf.',
  },
};
