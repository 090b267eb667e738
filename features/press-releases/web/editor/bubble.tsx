import type { Editor } from '@tiptap/core';
import { useEffect, useReducer, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Choose } from '../passages/choose.ts';
import { chosenBetween } from '../passages/places.ts';
import { isSafeLink } from '../../document/schema.ts';
import styles from './editor.module.css';
import { spansFields } from './fields.ts';

const height = 44;

export interface BubbleProps {
  editor: Editor;
  writes: boolean;
  choose: Choose;
}

/** Marks for who writes, and for everybody what they would say of what is selected; it floats, so the text never moves. */
export function Bubble({ editor, writes, choose }: BubbleProps) {
  const { t } = useTranslation(['pressReleases', 'passages']);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const [linking, setLinking] = useState(false);
  useEffect(() => {
    const again = () => redraw();
    const events = ['selectionUpdate', 'update', 'focus', 'blur'] as const;
    for (const event of events) editor.on(event, again);
    window.addEventListener('scroll', again, { passive: true });
    // Whoever only reads has no focus in the text, but a selection.
    document.addEventListener('selectionchange', again);
    return () => {
      for (const event of events) editor.off(event, again);
      window.removeEventListener('scroll', again);
      document.removeEventListener('selectionchange', again);
    };
  }, [editor]);
  // Before it is mounted, and once it is gone, there is no view to ask.
  const mounted = !editor.isDestroyed;
  useEffect(() => {
    if (!mounted) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k' || !marksFit(editor)) return;
      event.preventDefault();
      event.stopPropagation();
      setLinking(true);
    };
    const { dom } = editor.view;
    dom.addEventListener('keydown', onKeyDown);
    return () => dom.removeEventListener('keydown', onKeyDown);
  }, [editor, mounted]);
  const marks = writes && marksFit(editor);
  const speaks = mayChoose(editor);
  const shown =
    (marks || speaks) && (editor.isFocused || linking || (!writes && mounted && isSelectedIn(editor.view.dom)));
  if (!shown) return null;
  const toggle = (mark: string) => editor.chain().focus().toggleMark(mark).run();
  return (
    <div className={styles.bubble} style={placeOf(editor)} role="toolbar" aria-label={t('editor.formatting')}>
      {linking && <LinkField editor={editor} onDone={() => setLinking(false)} />}
      {marks && !linking && (
        <>
          <MarkButton pressed={editor.isActive('strong')} label={t('editor.strong')} onPress={() => toggle('strong')}>
            <b>{t('editor.strongSign')}</b>
          </MarkButton>
          <MarkButton
            pressed={editor.isActive('emphasis')}
            label={t('editor.emphasis')}
            onPress={() => toggle('emphasis')}
          >
            <i>{t('editor.emphasisSign')}</i>
          </MarkButton>
          <MarkButton pressed={editor.isActive('link')} label={t('editor.link')} onPress={() => setLinking(true)}>
            {t('editor.linkSign')}
          </MarkButton>
        </>
      )}
      {speaks && !linking && (
        <>
          <SayButton label={t('passages:suggestKeys')} onPress={() => choose(editor.view, 'suggest')}>
            {t('passages:suggest')}
          </SayButton>
          <SayButton label={t('passages:commentKeys')} onPress={() => choose(editor.view, 'comment')}>
            {t('passages:comment')}
          </SayButton>
        </>
      )}
    </div>
  );
}

function SayButton({ label, onPress, children }: { label: string; onPress: () => void; children: React.ReactNode }) {
  return (
    <button
      type="button"
      className={styles.say}
      title={label}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

function mayChoose(editor: Editor): boolean {
  const { doc, selection } = editor.state;
  return !selection.empty && (chosenBetween(doc, selection.from, selection.to)?.quote ?? '') !== '';
}

function isSelectedIn(dom: HTMLElement): boolean {
  const selection = getSelection();
  return selection !== null && !selection.isCollapsed && dom.contains(selection.anchorNode);
}

function MarkButton({
  pressed,
  label,
  onPress,
  children,
}: {
  pressed: boolean;
  label: string;
  onPress: () => void;
  children: React.ReactNode;
}) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      aria-label={label}
      title={label}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

function LinkField({ editor, onDone }: { editor: Editor; onDone: () => void }) {
  const { t } = useTranslation('pressReleases');
  const known = editor.getAttributes('link').href;
  const [href, setHref] = useState(typeof known === 'string' ? known : 'https://');
  const [wrong, setWrong] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), []);
  const done = () => {
    onDone();
    editor.commands.focus();
  };
  const put = () => {
    const address = href.trim();
    if (address === '' || address === 'https://')
      editor.chain().focus().unsetMark('link', { extendEmptyMarkRange: true }).run();
    else if (isSafeLink(address)) editor.chain().focus().setMark('link', { href: address }).run();
    else return setWrong(true);
    done();
  };
  return (
    <>
      <input
        ref={input}
        type="url"
        aria-label={t('editor.address')}
        aria-invalid={wrong || undefined}
        className={wrong ? styles.wrong : undefined}
        title={wrong ? t('editor.wrongAddress') : undefined}
        value={href}
        onChange={(event) => {
          setHref(event.currentTarget.value);
          setWrong(false);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault();
            put();
          } else if (event.key === 'Escape') done();
        }}
      />
      <button type="button" onMouseDown={(event) => event.preventDefault()} onClick={put}>
        {t('editor.putLink')}
      </button>
    </>
  );
}

/** Marks stand in paragraphs only, as the schema has it. */
function marksFit(editor: Editor): boolean {
  const { selection } = editor.state;
  return !selection.empty && selection.$from.parent.type.name === 'paragraph' && !spansFields(editor.state);
}

function placeOf(editor: Editor): { left: number; top: number } {
  const { from, to } = editor.state.selection;
  const start = editor.view.coordsAtPos(from);
  const end = editor.view.coordsAtPos(to);
  // Under a finger the system's own menu stands above.
  const below = start.top < height + 64 || matchMedia('(pointer: coarse)').matches;
  return {
    left: Math.max(8, Math.min(start.left, window.innerWidth - 340)),
    top: below ? end.bottom + 8 : start.top - height - 4,
  };
}
