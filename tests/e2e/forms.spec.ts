import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { evaluationId } from '#src/domain/evaluation/Evaluation.ts';
import { paths } from '#src/state/paths.ts';
import { papers } from '#src/text/papers.ts';
import { readZip } from '../support/readZip.ts';
import { addressOf, expectSaved } from './support/assess.ts';
import { expectAccessibleOnAllScreens } from './support/axe.ts';
import { exampleEvaluation, haveExample } from './support/examplePages.ts';
import { withoutFileDialogue } from './support/files.ts';
import { standard } from './support/standard.ts';
import { expect, test } from './support/test.ts';

const words = papers.forms;
const final = (appUrl: string) => addressOf(appUrl, paths.form(exampleEvaluation, 'sluttrapport'));

test('a final report of the example is filled, written in, kept, and taken out in the order of the form', async ({
  page,
  appUrl,
}) => {
  await withoutFileDialogue(page);
  await haveExample(page, appUrl);
  await page.goto(final(appUrl));
  const found = page.locator('[data-field="funn"]');
  await expect(found.locator('textarea').first()).not.toHaveValue('');

  // A fact of the project is written once, and stands in the form.
  await page.getByText(words.project.title, { exact: true }).click();
  await page.getByLabel(words.project.lines.title).fill('Veien inn');
  await expect(page.locator('[data-field="prosjekt"] input')).toHaveValue('Veien inn');

  // What is left is counted, and gone to.
  const empty = page.locator('[data-field="overforingsverdi"]');
  await expect(empty.getByText(words.writeHere)).toBeVisible();
  await empty.locator('textarea').fill('Rutinen kan brukes av andre bydeler.');
  await expect(empty.getByText(words.writeHere)).toHaveCount(0);
  await found.locator('textarea').fill('Vi lærte mye.');
  await expect(found.getByText(words.useFilled)).toBeVisible();
  await expectSaved(page);
  await page.reload();
  await expect(found.locator('textarea')).toHaveValue('Vi lærte mye.');
  await found.getByRole('button', { name: words.useFilled }).click();
  await expect(found.locator('textarea')).not.toHaveValue('Vi lærte mye.');

  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: words.takeOut.docx }).click();
  // The example says who leads the project: that is told of before it leaves.
  await page.getByRole('button', { name: words.personal.goOn }).click();
  const document = readZip(readFileSync(await (await coming).path()))('word/document.xml');
  expect(document).toContain('Veien inn');
  expect(document.indexOf('1 Kort oppsummering')).toBeLessThan(document.indexOf('6.2 Usikkerhet'));
});

test('names of those who led it are listed before anything leaves', async ({ page, appUrl }) => {
  await haveExample(page, appUrl);
  await page.goto(final(appUrl));
  await page.getByRole('button', { name: words.project.addLeader }).click();
  await page.getByLabel(words.project.person(2)).fill('Seksjonsleder');
  await page.getByRole('button', { name: words.takeOut.json }).click();
  await expect(page.getByRole('dialog')).toContainText('Seksjonsleder');
});

test('the map of gains is a dark drawing on white in the Word document, also from a dark page', async ({
  page,
  appUrl,
}) => {
  await withoutFileDialogue(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await haveExample(page, appUrl);
  await page.goto(addressOf(appUrl, paths.form(exampleEvaluation, 'oppvekst')));
  await expect(page.getByRole('img', { name: /^Kart/ }).first()).toBeVisible();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: words.takeOut.docx }).click();
  const parts = unzipSync(readFileSync(await (await coming).path()));
  const [, picture] = Object.entries(parts).find(([path]) => path.endsWith('.png')) ?? [];
  if (!picture) throw new Error('no picture');
  const { corner, darkest } = await page.evaluate(
    async (bytes) => {
      const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      if (!context) throw new Error('no canvas');
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
      let least = 255;
      for (let place = 0; place < data.length; place += 4) least = Math.min(least, data[place] ?? 255);
      return { corner: Array.from(data.subarray(0, 4)), darkest: least };
    },
    [...picture],
  );
  expect(corner).toEqual([255, 255, 255, 255]);
  expect(darkest).toBeLessThan(100);
});

test('the form of a signed evaluation says when it was signed; of one that is not, nothing is said of it', async ({
  page,
  appUrl,
}) => {
  await haveExample(page, appUrl);
  const key = { office: 'nav-eksempeldal', year: 2025, standard: standard.id, edition: standard.edition };
  await page.goto(addressOf(appUrl, paths.form(evaluationId(key), 'sluttrapport')));
  await expect(page.getByText(words.signed(new Date('2025-12-04T06:30:00.000Z')))).toBeVisible();
  await page.goto(final(appUrl));
  await expect(page.locator('[data-field="bakgrunn"]')).toBeVisible();
  await expect(page.getByText(/^Egenevalueringen ble signert/)).toHaveCount(0);
});

test('with the keyboard alone one goes from field to field that is left, writes, and ticks', async ({
  page,
  appUrl,
}) => {
  await haveExample(page, appUrl);
  await page.goto(addressOf(appUrl, paths.form(exampleEvaluation, 'arlig-rapport')));
  const next = page.getByRole('button', { name: words.next });
  const leader = page.locator('[data-field="styringsgruppe"]').getByRole('textbox');
  await next.focus();
  await page.keyboard.press('Enter');
  await expect(leader).toBeFocused();
  await page.keyboard.type('Leder i bydelen');
  await expect(leader).toHaveValue('Leder i bydelen');
  const box = page.locator('[data-field="geografi"]').getByRole('checkbox');
  await box.last().focus();
  await page.keyboard.press('Space');
  await expect(box.last()).toBeChecked();
  // One answer: another takes its place.
  await box.first().focus();
  await page.keyboard.press('Space');
  await expect(box.first()).toBeChecked();
  await expect(box.last()).not.toBeChecked();
  // It is a fact of the project, and stands among them.
  await page.locator('summary').filter({ hasText: words.project.title }).press('Enter');
  await expect(page.getByLabel(words.project.lines.steeringLeader, { exact: true }).first()).toHaveValue(
    'Leder i bydelen',
  );
});

test('who leads the project, its days and its posts are written in a form and stand in the others', async ({
  page,
  appUrl,
}) => {
  await haveExample(page, appUrl);
  await page.goto(final(appUrl));
  const leaders = page.locator('[data-field="prosjektleder"]');
  await leaders.getByRole('button', { name: words.project.addLeader }).click();
  await expect(leaders.getByLabel(words.project.person(2))).toBeFocused();
  await page.keyboard.type('Ny koordinator');
  await leaders.getByLabel(words.project.personTo).first().fill('2026-06-30');
  await page.locator('[data-field="godkjent"] input').fill('2024-11-20');
  const posts = page.locator('[data-field="regnskap"]');
  await posts.getByRole('button', { name: words.addRow }).click();
  await posts.getByLabel(words.cell('Post', 4)).fill('Lokaler');
  await posts.getByLabel(words.cell('Budsjett', 4)).fill('10 000');
  await posts.getByLabel(words.cell('Regnskap (ekskl. mva.)', 4)).fill('9 000');
  await expectSaved(page);

  await page.goto(addressOf(appUrl, paths.form(exampleEvaluation, 'arlig-rapport')));
  await expect(page.locator('[data-field="prosjektleder"]').getByLabel(words.project.person(2))).toHaveValue(
    'Ny koordinator',
  );
  await expect(page.locator('[data-field="regnskap"] table')).toContainText('Lokaler');
  // The report of a year names whoever leads it when the year ends.
  await page.getByText(words.paper.preview, { exact: true }).click();
  const paper = page.locator('[data-paper]');
  await expect(paper).toContainText('Ny koordinator');
  await expect(paper.getByText('Koordinator for flyktningarbeidet')).toHaveCount(0);

  await page.goto(addressOf(appUrl, paths.form(exampleEvaluation, 'oppvekst')));
  await expect(page.locator('[data-field="regnskap"] table')).toContainText('Lokaler');
  // Taken back where it was written, the latest first.
  await page.goto(final(appUrl));
  await expect(page.locator('[data-field="godkjent"] input')).toHaveValue('2024-11-20');
});

test('on paper the name of a field is never parted from what stands in it', async ({ page, appUrl }) => {
  await haveExample(page, appUrl);
  for (const form of ['sluttrapport', 'arlig-rapport', 'oppvekst']) {
    await page.goto(addressOf(appUrl, paths.form(exampleEvaluation, form)));
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    const names = page.locator('[data-paper] [data-tone="name"]');
    await expect(names.first()).toBeVisible();
    const broken = await names.evaluateAll(
      (all) => all.filter((each) => getComputedStyle(each).breakAfter !== 'avoid').length,
    );
    expect(broken, form).toBe(0);
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  }
});

test('every form is open to all', async ({ page, appUrl }) => {
  test.setTimeout(120_000);
  await haveExample(page, appUrl);
  for (const form of ['sluttrapport', 'arlig-rapport', 'oppvekst']) {
    await page.goto(addressOf(appUrl, paths.form(exampleEvaluation, form)));
    await expect(page.locator('[data-field]').first()).toBeVisible();
    if (form === 'oppvekst') await expect(page.getByRole('img', { name: /^Kart/ }).first()).toBeVisible();
    await page.getByText(words.paper.preview, { exact: true }).click();
    await expect(page.locator('[data-paper]')).toBeVisible();
    await expectAccessibleOnAllScreens(page, form);
  }
});

test('each field that is left says what is to be done in it, and an empty table what it is for', async ({
  page,
  appUrl,
}) => {
  await haveExample(page, appUrl);
  const field = (name: string) => page.locator(`[data-field="${name}"]`);
  await page.goto(addressOf(appUrl, paths.form(exampleEvaluation, 'arlig-rapport')));
  await expect(field('geografi').getByText(words.tickHere, { exact: true })).toBeVisible();
  await expect(field('geografi').getByText(words.writeHere, { exact: true })).toHaveCount(0);
  await page.goto(addressOf(appUrl, paths.form(exampleEvaluation, 'sluttrapport')));
  await expect(field('fase').getByText(words.inPhases)).toBeVisible();
  await expect(field('informantsvar').getByText('Hvem som er spurt, og hva de sa')).toBeVisible();
  await expect(field('informantsvar').getByText(words.optional)).toBeVisible();
  // What may stand empty says so while it does.
  await expect(field('vedlegg').getByText(words.optional)).toHaveCount(0);
  await expect(page.getByText(words.span.of([2025, 2026]))).toBeVisible();
});
