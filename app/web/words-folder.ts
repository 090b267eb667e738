// Where the words of each namespace are: those of the feature of that name, but for a few.
const elsewhere: Partial<Record<string, string>> = {
  shell: 'app/web/shell',
  ui: 'app/web/shell',
  checks: 'features/press-releases/checks',
  enrichments: 'features/press-releases/enrichments',
  questions: 'features/press-releases/questions',
  versions: 'features/press-releases/versions',
  passages: 'features/press-releases/passages',
};

/** `pressReleases` is in `features/press-releases`. */
export const wordsFolder = (namespace: string): string =>
  elsewhere[namespace] ?? `features/${namespace.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
