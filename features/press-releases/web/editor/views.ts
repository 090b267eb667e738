// The three elements that hold controls beside text: the dateline with its day, the FAQs, and each of their entries.
import type { NodeViewRenderer } from '@tiptap/core';
import type { EditorView, NodeView } from '@tiptap/pm/view';
import type { Language } from '../../../../core/languages.ts';
import type { ElementName } from '../../document/schema.ts';
import { dayInWords, headingOf } from '../../words/page.ts';
import styles from './editor.module.css';
import { addEntry, moveEntry, removeEntry } from './entries.ts';
import { tab } from './keys.ts';

/** In the reader's language: what the controls say. */
export interface ViewWords {
  language: Language;
  day: string;
  addQuestion: string;
  moveUp: string;
  moveDown: string;
  remove: string;
}

function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

function button(label: string, sign: string, className: string | undefined, press: () => void): HTMLButtonElement {
  const made = make(
    'button',
    { type: 'button', title: label, 'aria-label': label, tabindex: '-1', class: className ?? '' },
    sign,
  );
  // The selection stays where it is: the press is on the control, not in the text.
  made.addEventListener('mousedown', (event) => event.preventDefault());
  made.addEventListener('click', press);
  return made;
}

/** Controls keep their own keys; only Tab goes on from them as from any other place of the page. */
function tabsOn(element: HTMLElement, view: () => EditorView): void {
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Tab' && tab(view(), event.shiftKey ? -1 : 1)) event.preventDefault();
  });
}

export const isControl = (event: Event) =>
  event.target instanceof Element && event.target.closest('button, input') !== null;

const dateline =
  (words: ViewWords): NodeViewRenderer =>
  ({ node, getPos, editor }): NodeView => {
    const place = make('span', { 'data-place': '', 'data-stop': '' });
    const input = make('input', {
      type: 'date',
      'data-stop': '',
      tabindex: '-1',
      'aria-label': words.day,
      max: '2099-12-31',
    });
    const said = make('time', { 'data-day': '' });
    const around = make('span', { contenteditable: 'false', class: styles.day ?? '' }, input, said);
    const dom = make('div', { 'data-part': 'dateline' }, place, around);
    let current = node;
    const show = () => {
      const day = String(current.attrs.date ?? '');
      // While somebody types a day in parts, the field holds none: what they typed stays.
      const typing = input === document.activeElement && day === '';
      if (!typing && input.value !== day) input.value = day;
      said.textContent = dayInWords(day, words.language);
    };
    input.addEventListener('change', () => {
      const at = getPos();
      if (at !== undefined) editor.view.dispatch(editor.state.tr.setNodeAttribute(at, 'date', input.value));
    });
    tabsOn(input, () => editor.view);
    show();
    return {
      dom,
      contentDOM: place,
      update(next) {
        if (next.type !== current.type) return false;
        current = next;
        show();
        return true;
      },
      stopEvent: isControl,
      ignoreMutation: (mutation) => !place.contains(mutation.target),
    };
  };

const faq =
  (name: 'customerFaq' | 'internalFaq', words: ViewWords): NodeViewRenderer =>
  ({ getPos, editor }): NodeView => {
    const contentDOM = make('div', { 'data-body': '' });
    const heading = make('h2', { contenteditable: 'false' }, headingOf(name, words.language));
    const add = make(
      'button',
      { type: 'button', tabindex: '-1', 'data-stop': '', class: styles.add ?? '' },
      words.addQuestion,
    );
    add.addEventListener('click', () => {
      const at = getPos();
      if (at !== undefined) addEntry(editor.view, at);
    });
    tabsOn(add, () => editor.view);
    const dom = make(
      'section',
      { 'data-part': name },
      heading,
      contentDOM,
      make('div', { 'data-adds': '', contenteditable: 'false' }, add),
    );
    return {
      dom,
      contentDOM,
      stopEvent: isControl,
      ignoreMutation: (mutation) => !contentDOM.contains(mutation.target),
    };
  };

const entry =
  (words: ViewWords): NodeViewRenderer =>
  ({ getPos, editor }): NodeView => {
    const contentDOM = make('div', {});
    const act = (does: (view: typeof editor.view, at: number) => void) => () => {
      const at = getPos();
      if (at !== undefined) does(editor.view, at);
    };
    const tools = make(
      'div',
      { contenteditable: 'false', class: styles.tools ?? '' },
      button(
        words.moveUp,
        '↑',
        styles.tool,
        act((view, at) => moveEntry(view, at, -1)),
      ),
      button(
        words.moveDown,
        '↓',
        styles.tool,
        act((view, at) => moveEntry(view, at, 1)),
      ),
      button(words.remove, '×', styles.tool, act(removeEntry)),
    );
    const dom = make('div', { 'data-part': 'faqEntry' }, contentDOM, tools);
    return {
      dom,
      contentDOM,
      stopEvent: isControl,
      ignoreMutation: (mutation) => !contentDOM.contains(mutation.target),
    };
  };

export const nodeViews = (words: ViewWords): Partial<Record<ElementName, NodeViewRenderer>> => ({
  dateline: dateline(words),
  customerFaq: faq('customerFaq', words),
  internalFaq: faq('internalFaq', words),
  faqEntry: entry(words),
});
