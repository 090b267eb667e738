import type { Words } from '../../../core/web/words.ts';
import type * as fr from './fr.ts';

export const ideas: Words<typeof fr.ideas> = {
  edited: 'bearbeitet',
  edit: 'Bearbeiten',
  save: 'Speichern',
  cancel: 'Abbrechen',
  notSaved: 'Noch nicht gespeichert. Ihr Text bleibt hier: Versuchen Sie es gleich noch einmal.',
  title: 'Die Idee in einem Satz',
  titleHint: 'Was Sie jemandem im Aufzug sagen würden.',
  titlePlaceholder: 'Die Verpackung vor den Augen der Kundschaft abnehmen',
  tooShort: 'Mindestens drei Buchstaben.',
  text: 'Warum, und wie',
  textHint: 'Etwas Erlebtes sagt mehr als ein Grundsatz. Ein paar Zeilen genügen.',
  give: 'Diese Idee geben',
  giving: 'Unterwegs …',
  kept: 'Bleibt auf diesem Gerät, bis es abgeschickt ist.',
  notSent:
    'Die Idee ist noch nicht abgeschickt: Der Server antwortet nicht. Alles bleibt hier, versuchen Sie es, wann Sie möchten.',
  refused: 'Der Server hat die Idee nicht angenommen. Sehen Sie nach, was markiert ist; nichts ist verloren.',
  become: {
    title: 'Und wenn es das gäbe?',
    why: 'Schreiben Sie die Ankündigung des fertigen Produkts: Sie zeichnen dafür, und diese Idee wird darin genannt.',
    begin: 'Eine Pressemitteilung daraus machen',
    product: 'Der Name des Produkts',
    productHint: 'Ein Name, den die Kundschaft verstünde. Er lässt sich jederzeit ändern.',
    productPlaceholder: 'Die Horizont-Karte',
    language: 'Sie schreiben auf',
    private: 'Den Entwurf sehen nur Sie, bis Sie ihn öffnen.',
    do: 'Pressemitteilung beginnen',
    failed: 'Die Pressemitteilung wurde nicht begonnen. Versuchen Sie es gleich noch einmal.',
  },
  write: {
    title: 'Schreiben',
    lead: 'Zwei Zeilen oder eine Seite: Alles, was gegeben wird, hinterlässt ein Kielwasser.',
    choose: 'Was möchten Sie schreiben?',
    idea: 'Eine Idee',
    ideaMeans: 'Ein Titel und ein paar Zeilen. Zwei Minuten.',
    release: 'Eine Pressemitteilung',
    releaseMeans: 'Die Ankündigung des fertigen Produkts, rückwärts und gemeinsam geschrieben.',
    guest: 'Als Gast lesen, fragen und unterstützen Sie, wozu Sie eingeladen sind.',
  },
};
