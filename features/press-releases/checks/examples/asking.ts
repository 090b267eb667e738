// What the tests ask of the checks: the findings of one check on a release of which only a few sections are written.
import type { Language } from '../../../../core/languages.ts';
import type { ReleaseText } from '../../release-text.ts';
import { emptyRelease } from '../../release-text.ts';
import { check } from '../check.ts';
import type { CheckId, CheckResult, Context } from '../report.ts';

export const context: Context = { today: '2026-11-22', unanswered: 0, explained: [] };

export function ask(id: CheckId, language: Language, written: Partial<ReleaseText>, asked = context): CheckResult {
  const report = check({ ...emptyRelease(language), ...written }, asked);
  return report.checks.find((result) => result.id === id) as CheckResult;
}

/** The texts of all passages found. */
export const found = (id: CheckId, language: Language, written: Partial<ReleaseText>): string[] =>
  ask(id, language, written).findings.flatMap(({ passages }) => passages.map(({ text }) => text));

export const words = (count: number): string => Array.from({ length: count }, (_, at) => `mot${at}`).join(' ');
