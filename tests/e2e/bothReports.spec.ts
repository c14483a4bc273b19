import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import { paths } from '#src/state/paths.ts';
import { papers } from '#src/text/papers.ts';
import { readZip } from '../support/readZip.ts';
import { addressOf, expectSaved } from './support/assess.ts';
import { exampleEvaluation, haveExample } from './support/examplePages.ts';
import { withoutFileDialogue } from './support/files.ts';
import { expect, test } from './support/test.ts';

const words = papers.forms;

/** How fast people are taken to be: words of five signs typed a minute, seconds to a press, words read a minute. */
const pace = { typed: 40, press: 1.5, read: 200 };

/** What is asked for in both, and written once. */
const transferValue =
  'Notatet om hvem som kan bestemme hva, kan tas i bruk i enhver bydel på en dag. Ordningen med fast ettermiddag hos helsesøster krever at romplanen legges om, og bør derfor prøves i én bydel til før andre tar etter. Vi deler gjerne malene våre, og har lagt dem på fellesområdet.';

/** What the example's project leader says where Rettesnor knows nothing: a text, a day, or the boxes to tick. */
const says: Readonly<Record<string, string | { day: string } | { boxes: readonly string[] }>> = {
  styringsgruppe: 'Direktør for oppvekst',
  kontaktperson: 'Rådgiver i næringsetaten',
  geografi: { boxes: ['Helt lokal effekt'] },
  malsettinger: {
    boxes: [
      'Stabilisere eller øke befolkningen',
      'Økt kompetanse (både realkompetanse og formalkompetanse) for målgruppen',
    ],
  },
  overforingsverdi: transferValue,
  godkjent: { day: '2024-12-18' },
  fase: 'Gjennomføringsfasen',
  informanter:
    'Vi har ikke hatt egne intervjuer i år. Ti familier ble ringt opp i juni og spurt om hva som var vanskeligst de første ukene. Åtte av dem nevnte brev de ikke skjønte.',
};

const both = ['arlig-rapport', 'sluttrapport'] as const;

test('the example’s year becomes a yearly report and a final report, with nothing typed that is known', async ({
  page,
  appUrl,
}) => {
  test.setTimeout(120_000);
  await withoutFileDialogue(page);
  await haveExample(page, appUrl);
  const known = readFileSync(new URL('../../public/example/eksempel.json', import.meta.url), 'utf8');
  const cost = { presses: 1, fields: 0, signs: 0, read: 0 };
  const asked: string[] = [];
  await page.goto(addressOf(appUrl, paths.forms(exampleEvaluation)));
  const documents: string[] = [];
  for (const form of both) {
    await press(page.getByRole('navigation', { name: words.choose }).locator(`a[href$="/${form}"]`), cost);
    await expect(
      page.locator(`a[href$="/${form}"][aria-current], li[data-chosen="true"] a[href$="/${form}"]`),
    ).toBeVisible();
    await answerWhatIsLeft(page, cost, asked, known);
    await expect(page.getByText(words.left(0))).toBeVisible();
    cost.read += await wordsShown(page);
    documents.push(await takeOut(page, cost));
  }
  await expectSaved(page);
  const [yearly = '', last = ''] = documents;
  for (const document of documents) expect(document).not.toContain(words.paper.unanswered);

  // What was written in the yearly report is not asked for again: the final one has it.
  expect(new Set(asked).size).toBe(asked.length);
  expect(asked.toSorted()).toEqual(Object.keys(says).toSorted());
  for (const document of [yearly, last]) expect(document).toContain(transferValue);

  // The final report is of the whole project, which began the year before.
  expect(last).toContain('55\u00a0% i 2024, 67\u00a0% i 2025 og 76\u00a0% i 2026');
  expect(last).toContain(
    'Ressursteamet skal til neste år: Kalle inn alle tjenestene for hele året i januar (2025).',
  );
  expect(yearly).not.toContain('(2025)');

  // A quarter of an hour by these paces. Nobody is timed: a machine counts what a person would have to do.
  const minutes = cost.signs / 5 / pace.typed + (cost.presses * pace.press) / 60 + cost.read / pace.read;
  test.info().annotations.push({ type: 'cost', description: JSON.stringify({ ...cost, minutes }) });
  expect(cost.fields).toBe(6);
  expect(cost.presses).toBeLessThanOrEqual(22);
  expect(minutes).toBeLessThan(15);
});

type Cost = { presses: number; fields: number; signs: number };

async function press(what: Locator, cost: Cost): Promise<void> {
  cost.presses++;
  await what.click();
}

/** From field to field that is left, as the button leads. */
async function answerWhatIsLeft(page: Page, cost: Cost, asked: string[], known: string): Promise<void> {
  const next = page.getByRole('button', { name: words.next });
  while (await next.isVisible()) {
    await press(next, cost);
    const field = await page.evaluate(
      () => document.activeElement?.closest('[data-field]')?.getAttribute('data-field') ?? '',
    );
    asked.push(field);
    const answer = says[field];
    if (answer === undefined) throw new Error(`Nothing is said in ${field}`);
    const place = page.locator(`[data-field="${field}"]`);
    if (typeof answer === 'object' && 'boxes' in answer) {
      for (const box of answer.boxes) await press(place.getByLabel(box, { exact: true }), cost);
    } else {
      const text = typeof answer === 'string' ? answer : answer.day;
      expect(known.includes(text), `${field}: ${text}`).toBe(false);
      cost.fields++;
      cost.signs += text.length;
      await place.locator('input, textarea').first().fill(text);
    }
    await expect(place).toHaveAttribute('data-missing', 'false');
  }
}

/** How many words a person has to read through before the form is taken out. */
async function wordsShown(page: Page): Promise<number> {
  return page.locator('[data-field]').evaluateAll(
    (fields) =>
      fields
        .flatMap((field) => [
          field.querySelector('label, legend')?.textContent ?? '',
          ...[...field.querySelectorAll('table')].map(({ innerText }) => innerText),
          ...[...field.querySelectorAll('textarea, input')].map((each) =>
            each instanceof HTMLTextAreaElement || each instanceof HTMLInputElement ? each.value : '',
          ),
        ])
        .join(' ')
        .split(/\s+/)
        .filter(Boolean).length,
  );
}

/** The text of the Word document that is taken out. */
async function takeOut(page: Page, cost: Cost): Promise<string> {
  const coming: Promise<Download> = page.waitForEvent('download');
  await press(page.getByRole('button', { name: words.takeOut.docx }), cost);
  await press(page.getByRole('button', { name: words.personal.goOn }), cost);
  const document = readZip(readFileSync(await (await coming).path()))('word/document.xml');
  return document.replace(/<[^>]*>/g, '').replaceAll('&apos;', '’');
}
