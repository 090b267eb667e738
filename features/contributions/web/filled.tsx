import { Fragment, type ReactNode } from 'react';

/** What to fill in for `t`, so that the sentence can be taken apart again: `t('wake.becomes', holes('source', 'target'))`. */
export const holes = <Name extends string>(...names: Name[]) =>
  Object.fromEntries(names.map((name) => [name, `\u0001${name}\u0001`])) as Record<Name, string>;

/** A translated sentence with elements in it. What people wrote is never part of the sentence that is taken apart. */
export function Filled({ text, parts }: { text: string; parts: Record<string, ReactNode> }): ReactNode {
  return (
    text
      .split('\u0001')
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of a sentence have nothing but their place
      .map((part, at) => <Fragment key={`${at}-${part}`}>{at % 2 === 1 ? parts[part] : part}</Fragment>)
  );
}
