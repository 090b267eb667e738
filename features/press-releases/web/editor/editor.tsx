// The editor of a release: fetched after the page, and shown in the place of the static text once the document is here.
import { Editor } from '@tiptap/core';
import { Collaboration } from '@tiptap/extension-collaboration';
import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../../core/languages.ts';
import { classNames } from '../../../../ui/index.ts';
import { fragmentName } from '../../document/schema.ts';
import type { Jump, LiveNews, PersonPresent } from '../live.ts';
import type { Board } from '../passages/board.ts';
import { passageMarks } from '../passages/marks.ts';
import { chooseIn } from '../passages/choose.ts';
import paper from '../paper/paper.module.css';
import { Bubble } from './bubble.tsx';
import { carets } from './carets.ts';
import styles from './editor.module.css';
import { Guard } from './guard.ts';
import { hints } from './hints.ts';
import { jumpIn } from './jump.ts';
import { Keys } from './keys.ts';
import { type LiveDocument, openLiveDocument } from './live-document.ts';
import { releaseSchema } from './release-schema.ts';

export interface ReleaseEditorProps {
  releaseId: string;
  language: Language;
  member: PersonPresent;
  /** What the page's data says; the document itself has the last word. */
  writes: boolean;
  /** Stands here until the document is. */
  fallback: ReactNode;
  news: LiveNews;
  jump: RefObject<Jump | null>;
  board: Board;
}

export default function ReleaseEditor({
  releaseId,
  language,
  member,
  writes,
  fallback,
  news,
  jump,
  board,
}: ReleaseEditorProps) {
  const [live, setLive] = useState<LiveDocument | null>(null);
  const [mayWrite, setMayWrite] = useState(writes);
  const told = useRef(news);
  told.current = news;
  const opened = useRef({ releaseId, member, language, writes });
  useEffect(() => {
    let open: LiveDocument | null = null;
    open = openLiveDocument(opened.current, {
      onState: (state) => told.current.onState(state),
      onPeople: (people) => told.current.onPeople(people),
      onText: (text) => told.current.onText(text),
      onChanged: () => told.current.onChanged(),
      onUnsent: (unsent) => told.current.onUnsent(unsent),
      onReady: () => setLive(open),
      onWrites: setMayWrite,
    });
    return () => {
      open?.close();
      setLive(null);
    };
  }, []);
  return live ? (
    <Surface live={live} language={language} member={member} writes={mayWrite} jump={jump} board={board} />
  ) : (
    fallback
  );
}

interface SurfaceProps {
  live: LiveDocument;
  language: Language;
  member: PersonPresent;
  writes: boolean;
  jump: RefObject<Jump | null>;
  board: Board;
}

function Surface({ live, language, member, writes, jump, board }: SurfaceProps) {
  const { t, i18n } = useTranslation('pressReleases');
  const place = useRef<HTMLDivElement>(null);
  const first = useRef(writes);
  const [editor, setEditor] = useState<Editor | null>(null);
  const caret = useRef<{ from: number; to: number } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words of the controls are those of the interface's language
  useLayoutEffect(() => {
    const words = {
      language,
      day: t('editor.day'),
      addQuestion: t('editor.addQuestion'),
      moveUp: t('editor.moveUp'),
      moveDown: t('editor.moveDown'),
      remove: t('editor.remove'),
    };
    const made = new Editor({
      element: place.current,
      injectCSS: false,
      editable: first.current,
      extensions: [
        ...releaseSchema(language, words),
        Collaboration.configure({ fragment: live.doc.getXmlFragment(fragmentName) }),
        carets(live.link, member),
        Guard,
        Keys,
        hints(language),
        passageMarks({
          board,
          live: live.doc,
          onPress: (id) => board.put('active', id),
          onChoose: chooseIn(board),
        }),
      ],
      editorProps: { attributes: surfaceAttributes(first.current, language, t('editor.label')) },
    });
    setEditor(made);
    jump.current = jumpIn(made);
    if (caret.current) made.chain().setTextSelection(caret.current).focus().run();
    return () => {
      // The words of the controls may change language while somebody writes: they go on where they were.
      caret.current = made.isFocused ? made.state.selection : null;
      jump.current = null;
      made.destroy();
    };
  }, [live, language, member.id, i18n.language, board]);
  useEffect(() => {
    first.current = writes;
    if (!editor || editor.isEditable === writes) return;
    editor.setOptions({
      editable: writes,
      editorProps: { attributes: surfaceAttributes(writes, language, t('editor.label')) },
    });
  }, [editor, writes, language, t]);
  return (
    <div className={classNames(styles.editor, writes ? styles.writing : styles.reading)}>
      <div ref={place} />
      {editor && <Bubble editor={editor} writes={writes} choose={chooseIn(board)} />}
    </div>
  );
}

const surfaceAttributes = (writes: boolean, language: Language, label: string): Record<string, string> => ({
  class: classNames(paper.text, writes && paper.writing, styles.surface),
  lang: language,
  spellcheck: String(writes),
  role: writes ? 'textbox' : 'group',
  ...(writes && { 'aria-multiline': 'true' }),
  'aria-label': label,
});
