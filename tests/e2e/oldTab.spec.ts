import { cpSync } from 'node:fs';
import { text } from '#src/text/catalogue.ts';
import { justification, openEvaluation } from './support/assess.ts';
import { goToMore } from './support/navigation.ts';
import { releaseNewBuild } from './support/releaseNewBuild.ts';
import { builtApp } from './support/serveBuild.ts';
import { numberAt } from './support/standard.ts';
import { expect, test } from './support/test.ts';

const { partMissing, reload } = text.shell.update;
const first = numberAt(0);

test('a tab that asks for what a new version has removed says so, and is loaded anew with every letter kept', async ({
  page,
  serveOwn,
  newFolder,
  allow,
}) => {
  allow(/404|Refused to apply style|dynamically imported module|Unable to preload/);
  const folder = newFolder();
  cpSync(builtApp, folder, { recursive: true });
  const { url } = await serveOwn({ root: folder });
  await openEvaluation(page, url);
  const address = page.url();
  await justification(page, first).click();
  await page.keyboard.type('Skrevet i en gammel fane.');

  releaseNewBuild(folder, 'ny');
  await goToMore(page, 'backup');
  await expect(page.getByText(partMissing)).toBeVisible();
  await page.getByRole('status').getByRole('button', { name: reload }).click();
  await expect(page.locator('meta[name="build"][content="ny"]')).toHaveCount(1);
  await page.goto(address);
  await expect(justification(page, first)).toHaveValue('Skrevet i en gammel fane.');
});
