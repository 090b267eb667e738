// Where no editor is: to the section, as near as the static text can tell.
import type { Jump } from '../live.ts';

export const jumpToSection: Jump = ({ section, entry }) => {
  const name = section === 'place' || section === 'date' ? 'dateline' : section;
  const part = document.querySelector(`[data-part="${name}"]`);
  const inside = entry === undefined ? null : (part?.querySelectorAll('[data-part="faqEntry"]')[entry] ?? null);
  (inside ?? part)?.scrollIntoView({ block: 'center' });
};
