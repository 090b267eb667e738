// In the place of the editor when it could not be fetched: the text stays, and the page says that the server is out of reach.
import { useEffect } from 'react';
import type { ReleaseEditorProps } from './editor/editor.tsx';

export default function EditorMissing({ fallback, news }: ReleaseEditorProps) {
  useEffect(() => news.onState('offline'), [news]);
  return fallback;
}
