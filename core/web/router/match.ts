// Which page an address is of: `/ideas/$id` fits `/ideas/4f…`, and gives `{ id: '4f…' }`.

export type Params = Record<string, string>;

export interface Found<Page> {
  page: Page;
  params: Params;
}

/** The first page whose path fits; a slash at the end changes nothing. */
export function match<Page extends { path: string }>(
  pages: readonly Page[],
  pathname: string,
): Found<Page> | undefined {
  const parts = partsOf(pathname);
  for (const page of pages) {
    const params = fits(partsOf(page.path), parts);
    if (params) return { page, params };
  }
  return undefined;
}

const partsOf = (path: string) => path.split('/').filter((part) => part !== '');

function fits(wanted: readonly string[], parts: readonly string[]): Params | undefined {
  if (wanted.length !== parts.length) return undefined;
  const params: Params = {};
  for (const [at, name] of wanted.entries()) {
    const part = parts[at] as string;
    if (name.startsWith('$')) params[name.slice(1)] = readable(part);
    else if (name !== part) return undefined;
  }
  return params;
}

function readable(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
