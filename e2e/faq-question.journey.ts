// A question asked from a phone goes into the FAQ while both look, is answered in the text, and its asker is told.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Company, expectAccessible, openCompany } from './browser.ts';
import { findRelease } from './find.ts';

let company: Company;
let id: string;
beforeAll(async () => {
  company = await openCompany();
  id = await findRelease(company, /carte Horizon/);
});
afterAll(() => company?.close());

const asked = 'Est-ce que mes points marchent aussi à Porto, quand je pars voir ma fille là-bas ?';
const put = 'Mes points valent-ils aussi à l’étranger ?';
const answer = 'Oui, dans les trois pays.';

describe('a question from a colleague', () => {
  it('is put into the text by whoever writes, answered there, and its asker is told', async () => {
    const [sandrine, claire] = [await company.as('Sandrine', { phone: true }), await company.as('Claire')];
    await claire.page.goto(`/press-releases/${id}`);
    await claire.page.getByRole('heading', { name: 'Les questions de vos collègues' }).waitFor();
    await sandrine.page.goto(`/press-releases/${id}`);
    await sandrine.page.locator('[data-part=customerFaq]').first().waitFor();
    await sandrine.context.request.post(`/api/contributions/${id}/comments`, { data: { text: asked, question: true } });

    // The writer's page hears of it by itself.
    const waiting = claire.page
      .getByRole('listitem')
      .filter({ hasText: asked })
      .filter({ hasText: 'Question de Sandrine' });
    await waiting.getByRole('button', { name: 'Mettre dans le texte' }).click();
    await claire.page.getByLabel('La question, telle qu’on la lira').fill(put);
    await claire.page.getByText('Les clients pourraient la poser').click();
    await expectAccessible(claire.page);
    await claire.page.getByRole('button', { name: 'La mettre dans le texte' }).click();
    const row = claire.page.getByRole('listitem').filter({ hasText: put }).filter({ hasText: 'Attend sa réponse' });
    await row.waitFor();

    // It stands in the text of both, and the writer answers it there.
    await sandrine.page.locator('[data-part=customerFaq]').filter({ hasText: put }).waitFor();
    const entry = claire.page.locator('[contenteditable=true] [data-part=faqEntry]').filter({ hasText: put });
    await entry.locator('[data-part=answer] p').first().click();
    await claire.page.keyboard.type(answer);
    await sandrine.page.locator('[data-part=customerFaq]').filter({ hasText: answer }).waitFor();
    await expect
      .poll(
        async () => {
          const { items } = await (await sandrine.context.request.get(`/api/press-releases/${id}/questions`)).json();
          return items.find((one: { text: string }) => one.text === asked)?.inText?.answeredAt;
        },
        { timeout: 20_000 },
      )
      .toBeTruthy();
    await sandrine.page.reload();
    await sandrine.page.getByRole('listitem').filter({ hasText: put }).filter({ hasText: 'Répondue' }).waitFor();
    await sandrine.page.getByText('Question posée sous scellé').first().waitFor();
    await expectAccessible(sandrine.page);

    // A version stands once everybody has left: then the answer is told.
    await claire.context.close();
    await sandrine.page.goto('/notifications');
    await expect
      .poll(
        async () => {
          await company.application.reactions.settle();
          const { items } = await (await sandrine.context.request.get('/api/notifications')).json();
          return items.map(({ name }: { name: string }) => name);
        },
        { timeout: 20_000 },
      )
      .toEqual(expect.arrayContaining(['question.promoted', 'question.answered']));
    await sandrine.page.reload();
    await sandrine.page
      .getByText(/a répondu à votre question/)
      .first()
      .waitFor();
    await sandrine.context.close();
  });
});
