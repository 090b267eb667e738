// The points of a text's life, oldest first: its versions, and what it is now where that is more than the last of them.
import type { Written } from '../../difference/difference.ts';
import type { Version } from '../../versions/contract.ts';
import type { Section } from '../../release-text.ts';

export interface Point {
  /** How the address names it: the version's number, or `now`. */
  key: string;
  version: Version | null;
}

export const pointsOf = (newestFirst: Version[], hasMoved: boolean): Point[] => [
  ...newestFirst.toReversed().map((version) => ({ key: String(version.number), version })),
  ...(hasMoved || newestFirst.length === 0 ? [{ key: 'now', version: null }] : []),
];

const inOrder = (_: string, value: unknown) =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => one.localeCompare(other)))
    : value;
const whole = ({ text, formatting }: Written) => JSON.stringify([text, formatting], inOrder);

/** Whether two texts say and show the same, however the database orders what is in them. */
export const isSame = (one: Written | undefined, other: Written | undefined): boolean =>
  one !== undefined && other !== undefined && whole(one) === whole(other);

/** Which two points an address compares: the newest one with the one before, unless it says otherwise. */
export function comparisonIn(points: Point[], search: URLSearchParams): { from: number; to: number } {
  const place = (name: string) => points.findIndex(({ key }) => key === search.get(name));
  const asked = place('to');
  const to = asked < 0 ? points.length - 1 : asked;
  const from = place('from');
  return { to, from: from >= 0 && from !== to ? from : to - 1 };
}

/** Who has written since the newest version, and whose words were taken in. */
export type Since = Pick<Version, 'contributors' | 'suggested'>;

/**
 * Who wrote in a section between two points: the contributors of every version after the first one in which it changed, and whoever
 * suggested words there that were taken in.
 */
export function writersOf(points: Point[], from: number, to: number, section: Section, since: Since) {
  const [first, last] = [Math.min(from, to), Math.max(from, to)];
  const found = points.slice(first + 1, last + 1).flatMap(({ version }) => {
    const { contributors, suggested } = version ?? since;
    const theirs = suggested.filter((one) => one.section === section).map(({ member }) => member);
    return !version || version.changed.includes(section) ? [...contributors, ...theirs] : theirs;
  });
  return [...new Map(found.map((one) => [one.id, one.name])).values()];
}
