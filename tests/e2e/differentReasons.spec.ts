import type { Change, Patch } from '#src/domain/changes/Change.ts';
import { signatureId } from '#src/domain/changes/entities/signatureId.ts';
import { uuidv7 } from '#src/domain/changes/uuidv7.ts';
import { evaluationId } from '#src/domain/evaluation/Evaluation.ts';
import { writeEvaluationsFile } from '#src/exchange/evaluations/evaluationsFile.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { people, type Person } from '../support/buildChange.ts';
import { addressOf, expectSaved, year } from './support/assess.ts';
import { expectAccessible } from './support/axe.ts';
import { chooseFile } from './support/colleagues.ts';
import { takeInWithoutName, withoutFileDialogue } from './support/files.ts';
import { standard } from './support/standard.ts';
import { expect, test } from './support/test.ts';

const key = { standard: standard.id, edition: standard.edition, office: 'nav-nordby', year };
const evaluation = evaluationId(key);
const start = Date.parse(`${year}-03-02T08:00:00.000Z`);
const idAfter = (minutes: number) => uuidv7(start + minutes * 60_000, new Uint8Array(10).fill(9));
const signature = signatureId.make(evaluation, idAfter(1));

/** What one of two has in a file that both began, one signed, and each has opened again for a reason of their own. */
function fileOf(person: Person, minutes: number, name: string, reason: string): Buffer {
  const change = (after: number, by: Person, entity: Change['entity'], entityId: string, patch: Patch) => {
    const at = new Date(start + after * 60_000).toISOString();
    const parents = 'reopened' in patch ? [idAfter(1)] : [];
    const { author, device } = by;
    return { id: idAfter(after), evaluation, entity, entityId, parents, patch, author, device, at };
  };
  const at = new Date(start + 60_000).toISOString();
  const signed = {
    name: 'Kari',
    role: 'leder',
    signedAt: at,
    hash: '0'.repeat(64),
    form: 1,
    content: '{}',
    covers: { newest: [], absent: [] },
  };
  const { author } = person;
  const changes = [
    change(0, people.leder, 'evaluation', evaluation, { ...key, createdAt: new Date(start).toISOString() }),
    change(minutes, person, 'evaluation', evaluation, { ownOffice: { name, kind: 'nav-kontor' } }),
    change(1, people.leder, 'signature', signature, signed),
    change(minutes + 1, person, 'signature', signature, { reopened: { at, ...author, reason } }),
  ];
  return Buffer.from(writeEvaluationsFile([{ id: evaluation, changes }], new Date(start)));
}

test('what an office is called and why it was opened again is agreed on too, and then it can be signed', async ({
  page,
  appUrl,
}) => {
  const { agree, signing, merge } = pageText;
  await withoutFileDialogue(page);
  await page.goto(appUrl);
  await chooseFile(page, fileOf(people.leder, 60, 'NAV Nordby', 'Et tall var feil.'));
  await takeInWithoutName(page);
  await expect(page.getByText(pageText.exchange.open.taken(1))).toBeVisible();
  await chooseFile(page, fileOf(people.veileder, 120, 'Nav nordby', 'Et svar manglet.'));
  await page.getByRole('button', { name: pageText.exchange.open.plan.takeInUndecided }).click();
  await expect(page.getByText(pageText.exchange.open.plan.takeInUndecided)).toHaveCount(0);

  await page.goto(addressOf(appUrl, paths.sign(evaluation)));
  await expect(page.getByText(signing.disputed.title(2))).toBeVisible();
  await page.getByRole('link', { name: signing.disputed.toAgree }).click();
  // Neither is a figure, and neither leads anywhere else.
  await expect(page.locator('[data-conflicts]')).toHaveCount(2);
  await expect(page.getByText(agree.figures(1)).or(page.getByText(agree.figures(2)))).toHaveCount(0);
  await expectAccessible(page, 'Bli enige om navn og grunn');
  for (const [chosen, left] of [
    [/^NAV Nordby – NAV-kontor/, 1],
    ['Et svar manglet.', 0],
  ] as const) {
    await page.getByRole('radio', { name: chosen }).check();
    await page.getByRole('button', { name: merge.decide }).first().click();
    await expect(page.locator('[data-conflicts]')).toHaveCount(left);
    await expect(page.locator(':focus')).toHaveCount(1);
  }
  await expect(page.getByText(agree.count(0))).toBeVisible();
  await expectSaved(page);

  await page.goto(addressOf(appUrl, paths.sign(evaluation)));
  await expect(page.getByText(signing.reopen.why('Et svar manglet.'))).toBeVisible();
  for (const finding of await page.locator('[data-finding]').all())
    await finding.getByRole('textbox').fill('Tas opp i ressursteamet.');
  await page.getByLabel(text.identity.name).fill('Leder');
  await page.getByLabel(text.identity.role).fill('NAV-leder');
  await page.getByRole('button', { name: signing.sign.button }).click();
  await expect(page.getByRole('heading', { level: 2, name: signing.signed.title })).toBeVisible();
});
