import type { Company } from './browser.ts';

/** The id of the press release of the demonstration whose title says so. */
export async function findRelease(company: Company, title: RegExp): Promise<string> {
  const { context } = await company.as('Claire');
  const { items } = await (await context.request.get('/api/contributions?kind=press-release&limit=100')).json();
  await context.close();
  const found = items.find((item: { title: string }) => title.test(item.title));
  if (!found) throw new Error(`No release says ${title}`);
  return found.id;
}
