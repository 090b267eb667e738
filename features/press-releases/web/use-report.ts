// What the checks say of the text, computed while nobody needs the processor; the checks themselves come after the page.
import { useEffect, useState } from 'react';
import type { CheckId, Report } from '../checks/index.ts';
import type { ReleasePage } from '../contract.ts';
import type { ReleaseText } from '../release-text.ts';

const whenIdle = (act: () => void): (() => void) => {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(act, 50);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(act, { timeout: 800 });
  return () => cancelIdleCallback(handle);
};

/** Today where the reader is, `YYYY-MM-DD`. */
const today = () => new Date().toLocaleDateString('sv-SE');

export function useReport(text: ReleaseText, page: ReleasePage): Report | null {
  const [report, setReport] = useState<Report | null>(null);
  const explained = page.explanations.map((one) => one.checkId).join(' ');
  const unanswered = page.contribution.openQuestions;
  useEffect(() => {
    let left = false;
    const cancel = whenIdle(async () => {
      const { check } = await import('../checks/index.ts');
      if (left) return;
      setReport(
        check(text, { today: today(), unanswered, explained: explained.split(' ').filter(Boolean) as CheckId[] }),
      );
    });
    return () => {
      left = true;
      cancel();
    };
  }, [text, unanswered, explained]);
  return report;
}
