import { actionId } from '#src/domain/changes/entities/actionId.ts';
import { barrierId } from '#src/domain/changes/entities/barrierId.ts';
import type { Change, Patch } from '#src/domain/changes/Change.ts';
import { uuidv7 } from '#src/domain/changes/uuidv7.ts';
import { writeEvaluationsFile } from '#src/exchange/evaluations/evaluationsFile.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { people, type Person } from '../support/buildChange.ts';
import { addressOf, evaluation, year } from './support/assess.ts';
import { expectAccessible } from './support/axe.ts';
import { chooseFile } from './support/colleagues.ts';
import { takeInWithoutName, withoutFileDialogue } from './support/files.ts';
import { standard } from './support/standard.ts';
import { expect, test } from './support/test.ts';

const words = pageText.agree;
const start = Date.parse(`${year}-03-02T08:00:00.000Z`);
const idAfter = (minutes: number) => uuidv7(start + minutes * 60_000, new Uint8Array(10).fill(9));

/** So many minutes after the start; `after`: the change it was made knowing of. */
function change(
  minutes: number,
  { author, device }: Person,
  entity: Change['entity'],
  entityId: string,
  patch: Patch,
  after?: number,
): Change {
  const at = new Date(start + minutes * 60_000).toISOString();
  const parents = after === undefined ? [] : [idAfter(after)];
  return { id: idAfter(minutes), evaluation, entity, entityId, parents, patch, author, device, at };
}

/** What one of two has said of the same action and the same barrier, as a file. */
function fileOf(person: Person, minutes: number, title: string, liftedTo: string): Buffer {
  const [office = ''] = evaluation.split('_');
  const key = { standard: standard.id, edition: standard.edition, office, year };
  const [action, barrier] = [actionId.make(evaluation, idAfter(1)), barrierId.make(evaluation, idAfter(2))];
  const changes = [
    change(0, people.leder, 'evaluation', evaluation, { ...key, createdAt: new Date(start).toISOString() }),
    change(1, people.leder, 'action', action, { title: 'Rutine' }),
    change(2, people.leder, 'barrier', barrier, { description: 'Ingen avtale om tolk' }),
    change(minutes, person, 'action', action, { title }, 1),
    change(minutes + 1, person, 'barrier', barrier, { liftedTo }, 2),
  ];
  return Buffer.from(writeEvaluationsFile([{ id: evaluation, changes }], new Date(start)));
}

test('where only a plan and a barrier are told of differently, nobody is told that all is agreed', async ({
  page,
  appUrl,
}) => {
  await withoutFileDialogue(page);
  await page.goto(appUrl);
  await chooseFile(page, fileOf(people.leder, 60, 'Rutine for tolk', 'bydelen'));
  await takeInWithoutName(page);
  await expect(page.getByText(pageText.exchange.open.taken(1))).toBeVisible();
  await chooseFile(page, fileOf(people.veileder, 120, 'Rutine på kveldstid', 'staten'));
  await page.getByRole('button', { name: pageText.exchange.open.plan.takeInUndecided }).click();
  await expect(page.getByText(text.overview.row.conflicts(2))).toBeVisible();

  await page.goto(addressOf(appUrl, paths.agree(evaluation)));
  await expect(page.getByText(words.elsewhere)).toBeVisible();
  await expect(page.getByText(words.count(0))).toHaveCount(0);
  await expectAccessible(page, 'what is told of differently');
  for (const [link, value] of [
    ['Rutine på kveldstid', 'Rutine for tolk'],
    ['Ingen avtale om tolk', 'bydelen'],
  ] as const) {
    await page.getByRole('link', { name: link }).click();
    await page.getByRole('radio', { name: value }).check();
    await page.getByRole('button', { name: pageText.merge.decide }).click();
    await expect(page.getByRole('radio', { name: value })).toHaveCount(0);
    await page.goto(addressOf(appUrl, paths.agree(evaluation)));
  }
  await expect(page.getByText(words.count(0))).toBeVisible();
  await expect(page.getByRole('link', { name: words.toRequirements })).toBeVisible();
});
