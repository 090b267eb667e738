// Where the others are: their carets and selections, each in the colour that a person has everywhere.
import type { HocuspocusProvider } from '@hocuspocus/provider';
import { CollaborationCaret } from '@tiptap/extension-collaboration-caret';
import { avatarColour } from '../../../../ui/avatar-colour.ts';
import styles from './editor.module.css';

interface Somebody {
  id?: string;
  name?: string;
}

const firstName = (name: string) => name.split(/\s+/)[0] ?? name;

/** The server says who somebody is; colours are set by script, since the page allows no style in HTML. */
function caret(user: Somebody): HTMLElement {
  const element = document.createElement('span');
  element.className = styles.caret ?? '';
  element.style.setProperty('--who', avatarColour(user.id ?? ''));
  const name = document.createElement('span');
  name.className = styles.name ?? '';
  name.textContent = firstName(user.name ?? '');
  element.append(name);
  return element;
}

export const carets = (provider: HocuspocusProvider, user: { id: string; name: string }) =>
  CollaborationCaret.configure({
    provider,
    user,
    render: caret,
    selectionRender: (them: Somebody) => ({
      class: styles.selected ?? '',
      style: `--who: ${avatarColour(them.id ?? '')}`,
    }),
  });
