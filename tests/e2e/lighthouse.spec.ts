import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { chromiumLaunchOptions } from '../../scripts/chromium.mjs';
import { paths } from '#src/state/paths.ts';
import { addressOf } from './support/assess.ts';
import { exampleEvaluation, takeInExample } from './support/examplePages.ts';
import { expect, test } from './support/test.ts';

const port = 9400 + Number(process.env['TEST_PARALLEL_INDEX'] ?? 0);

/** A page of words, a form to fill in, and charts: what Lighthouse looks at beyond axe, which is held up to every page elsewhere. */
const kindsOfPage = [paths.overview, paths.assess(exampleEvaluation), paths.trends(exampleEvaluation)];

test('Lighthouse gives 100 for accessibility and best practices on each kind of page', async ({
  appUrl,
  newFolder,
}) => {
  test.setTimeout(300_000);
  const options = chromiumLaunchOptions();
  const context = await chromium.launchPersistentContext(newFolder(), {
    ...options,
    args: [...options.args, `--remote-debugging-port=${port}`],
  });
  const page = await context.newPage();
  await takeInExample(page, appUrl);
  await page.close();

  const scores: Record<string, unknown> = {};
  for (const path of kindsOfPage) {
    const result = await lighthouse(addressOf(appUrl, path), {
      port,
      onlyCategories: ['accessibility', 'best-practices'],
      disableStorageReset: true,
      throttlingMethod: 'provided',
      logLevel: 'silent',
    });
    const categories = result?.lhr.categories ?? {};
    // An advice without weight, such as a source map for a large script, takes nothing from what a person meets.
    const weighed = new Set(
      Object.values(categories).flatMap(({ auditRefs }) =>
        auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
      ),
    );
    const failed = Object.values(result?.lhr.audits ?? {}).filter(
      ({ id, score, scoreDisplayMode }) => weighed.has(id) && scoreDisplayMode === 'binary' && score === 0,
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
