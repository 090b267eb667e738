import { type RefObject, useEffect, useState } from 'react';
import type { NotePlace } from '../contract.ts';
import { places } from './lists.ts';

export interface Passage {
  section: NotePlace;
  quote: string;
}

const longest = 280;

/** What is selected in the paper, with the section that it stands in. */
export function usePassage(paper: RefObject<HTMLElement | null>): Passage | null {
  const [passage, setPassage] = useState<Passage | null>(null);
  useEffect(() => {
    const look = () => {
      const selection = document.getSelection();
      const within = selection?.anchorNode && paper.current?.contains(selection.anchorNode);
      const quote = within ? selection.toString().replace(/\s+/g, ' ').trim() : '';
      // A selection elsewhere (in the note that one writes) leaves what was chosen.
      if (!within) return;
      setPassage(quote === '' ? null : { section: sectionOf(selection.anchorNode), quote: quote.slice(0, longest) });
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [paper]);
  return passage;
}

function sectionOf(node: Node | null): NotePlace {
  for (let at = node instanceof Element ? node : node?.parentElement; at; at = at.parentElement) {
    const part = at.getAttribute('data-part');
    const place = part === 'dateline' ? 'place' : places.find((one) => one === part);
    if (place) return place;
  }
  return 'whole';
}
