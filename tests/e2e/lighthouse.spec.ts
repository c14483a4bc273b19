import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { chromiumLaunchOptions } from '../../scripts/chromium.mjs';
import { paths } from '#src/state/paths.ts';
import { addressOf } from './support/assess.ts';
import { exampleEvaluation, examplePages, takeInExample } from './support/examplePages.ts';
import { expect, test } from './support/test.ts';

const port = 9400 + Number(process.env['TEST_PARALLEL_INDEX'] ?? 0);

test('Lighthouse gives 100 for accessibility and best practices on every page', async ({
  appUrl,
  newFolder,
}) => {
  test.setTimeout(600_000);
  const options = chromiumLaunchOptions();
  const context = await chromium.launchPersistentContext(newFolder(), {
    ...options,
    args: [...options.args, `--remote-debugging-port=${port}`],
  });
  const page = await context.newPage();
  await takeInExample(page, appUrl);
  await page.close();

  const scores: Record<string, unknown> = {};
  for (const path of [
    paths.overview,
    paths.standards,
    paths.assess(exampleEvaluation),
    paths.results(exampleEvaluation),
    ...examplePages.map(([, path]) => path),
    paths.settings,
  ]) {
    const result = await lighthouse(addressOf(appUrl, path), {
      port,
      onlyCategories: ['accessibility', 'best-practices'],
      disableStorageReset: true,
      throttlingMethod: 'provided',
      logLevel: 'silent',
    });
    const categories = result?.lhr.categories ?? {};
    const failed = Object.values(result?.lhr.audits ?? {}).filter(
      ({ score, scoreDisplayMode }) => scoreDisplayMode === 'binary' && score === 0,
    );
    scores[path] = {
      ...Object.fromEntries(Object.entries(categories).map(([name, { score }]) => [name, score])),
      failed: failed.map(({ id }) => id),
    };
  }
  await context.close();
  const perfect = { accessibility: 1, 'best-practices': 1, failed: [] };
  expect(scores).toEqual(Object.fromEntries(Object.keys(scores).map((path) => [path, perfect])));
});
