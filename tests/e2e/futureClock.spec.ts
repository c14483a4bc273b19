import { readFileSync } from 'node:fs';
import { answerId } from '#src/domain/evaluation/Evaluation.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { papers } from '#src/text/papers.ts';
import { addressOf } from './support/assess.ts';
import { exampleEvaluation, examplePages } from './support/examplePages.ts';
import { openFile } from './support/files.ts';
import { expect, test } from './support/test.ts';

type File = { evaluations: { changes: { entityId: string; at: string }[] }[] };

/** A day of that future, as the app writes days. */
const dated = /\d\. \p{L}+ 209\d/u;

/** The example, with one of its answers written on a machine whose clock was seventy years ahead. */
function exampleFromAhead(): Buffer {
  const path = new URL('../../public/example/eksempel.json', import.meta.url);
  const file = JSON.parse(readFileSync(path, 'utf8')) as File;
  for (const change of file.evaluations.flatMap(({ changes }) => changes)) {
    if (change.entityId === answerId(exampleEvaluation, 7)) change.at = change.at.replace(/^202/, '209');
  }
  return Buffer.from(JSON.stringify(file));
}

test('what a clock that was ahead has dated is nowhere shown with that date', async ({ page, appUrl }) => {
  test.setTimeout(120_000);
  await page.goto(appUrl);
  await openFile(page, 'foran.json', exampleFromAhead());
  await page.getByRole('button', { name: pageText.exchange.open.plan.takeIn }).click();
  await expect(page.getByRole('heading', { level: 1, name: text.overview.title })).toBeVisible();
  const main = page.locator('body');
  await expect(main).toContainText(text.overview.row.savedAt(null));
  await expect(main).not.toContainText(dated);

  const pages: readonly [string, string, string][] = [
    ...examplePages,
    ['the result', paths.results(exampleEvaluation), 'main table'],
    ['the cards', paths.assess(exampleEvaluation), '[data-requirement]'],
  ];
  for (const [name, path, drawn] of pages) {
    await page.goto(addressOf(appUrl, path));
    await expect(page.locator(drawn).first()).toBeVisible();
    await expect(main, name).not.toContainText(dated);
  }

  await page.goto(addressOf(appUrl, paths.results(exampleEvaluation)));
  await expect(main).toContainText(pageText.results.changed(null));
  await page.goto(addressOf(appUrl, paths.requirementHistory(exampleEvaluation, 7)));
  await expect(main).toContainText(pageText.requirement.log.whenUnknown);
  await page.goto(addressOf(appUrl, paths.restore(exampleEvaluation)));
  await expect(page.getByText(papers.backup.restore.points)).toBeVisible();
  await expect(main).not.toContainText(dated);
});
