import { formTextId } from '#src/domain/changes/entities/formTextId.ts';
import { projectId } from '#src/domain/changes/entities/projectId.ts';
import type { Change, Patch } from '#src/domain/changes/Change.ts';
import { uuidv7 } from '#src/domain/changes/uuidv7.ts';
import { writeEvaluationsFile } from '#src/exchange/evaluations/evaluationsFile.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { papers } from '#src/text/papers.ts';
import { people, type Person } from '../support/buildChange.ts';
import { addressOf, evaluation, expectSaved, year } from './support/assess.ts';
import { expectAccessible } from './support/axe.ts';
import { chooseFile } from './support/colleagues.ts';
import { takeInWithoutName, withoutFileDialogue } from './support/files.ts';
import { standard } from './support/standard.ts';
import { expect, test } from './support/test.ts';

const words = papers.forms;
const start = Date.parse(`${year}-03-02T08:00:00.000Z`);

/** What one of two has written in the same field of a form, and called the same project, as a file. */
function fileOf(person: Person, minutes: number, background: string, title: string): Buffer {
  const [office = ''] = evaluation.split('_');
  const key = { standard: standard.id, edition: standard.edition, office, year };
  const change = (
    after: number,
    { author, device }: Person,
    entity: Change['entity'],
    entityId: string,
    patch: Patch,
  ): Change => ({
    id: uuidv7(start + after * 60_000, new Uint8Array(10).fill(9)),
    evaluation,
    entity,
    entityId,
    parents: [],
    patch,
    author,
    device,
    at: new Date(start + after * 60_000).toISOString(),
  });
  const createdAt = new Date(start).toISOString();
  const field = formTextId.make(evaluation, 'sluttrapport', 'bakgrunn');
  const changes = [
    change(0, people.leder, 'evaluation', evaluation, { ...key, createdAt }),
    change(minutes, person, 'formText', field, { 'cell:text': { text: background, source: null } }),
    change(minutes + 1, person, 'project', projectId.make(evaluation), { title }),
  ];
  return Buffer.from(writeEvaluationsFile([{ id: evaluation, changes }], new Date(start)));
}

test('what two have written differently in a form and of its project is settled on the page of the form', async ({
  page,
  appUrl,
}) => {
  await withoutFileDialogue(page);
  await page.goto(appUrl);
  await chooseFile(page, fileOf(people.leder, 60, 'Det begynte i 2021.', 'Veien inn'));
  await takeInWithoutName(page);
  await expect(page.getByText(pageText.exchange.open.taken(1))).toBeVisible();
  await chooseFile(page, fileOf(people.veileder, 120, 'Vi begynte i fjor.', 'Veien videre'));
  await page.getByRole('button', { name: pageText.exchange.open.plan.takeInUndecided }).click();
  await expect(page.getByText(text.overview.row.conflicts(2))).toBeVisible();

  // «Bli enige» names the field and the form, and leads to it.
  await page.goto(addressOf(appUrl, paths.agree(evaluation)));
  await expect(page.getByRole('link', { name: 'Veien videre' })).toBeVisible();
  await page.getByRole('link', { name: '«Bakgrunn» i «Sluttrapport»' }).click();

  // Both are said to be there, each with who wrote it, at the field and with the facts of the project.
  await expect(page.getByText(words.different(1))).toBeVisible();
  const field = page.locator('[data-field="bakgrunn"]');
  await expect(field.getByRole('group', { name: pageText.merge.title(1) })).toContainText(
    people.leder.author.name,
  );
  await expect(field.getByRole('radio')).toHaveCount(2);
  await expectAccessible(page, 'a field that two have written in');
  await field.getByRole('radio', { name: 'Det begynte i 2021.' }).check();
  await field.getByRole('button', { name: pageText.merge.decide }).click();
  await expect(field.getByRole('radio')).toHaveCount(0);
  await expect(field.getByRole('textbox')).toHaveValue('Det begynte i 2021.');

  await page.getByRole('radio', { name: 'Veien inn' }).check();
  await page.getByRole('button', { name: pageText.merge.decide }).click();
  await expect(page.getByRole('radio', { name: 'Veien inn' })).toHaveCount(0);
  await expect(page.locator('[data-field="prosjekt"]').getByRole('textbox')).toHaveValue('Veien inn');
  await expectSaved(page);

  // The ordinary way back reaches both, the latest first.
  await page.getByRole('button', { name: pageText.rowHistory.undo }).click();
  await expect(page.locator('[data-field="prosjekt"]').getByRole('textbox')).toHaveValue('Veien videre');
  await page.getByRole('button', { name: pageText.rowHistory.undo }).click();
  await expect(field.getByRole('textbox')).toHaveValue('Vi begynte i fjor.');
});
