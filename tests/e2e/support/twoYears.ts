import type { Page } from '@playwright/test';
import type { Change, Patch } from '#src/domain/changes/Change.ts';
import { uuidv7 } from '#src/domain/changes/uuidv7.ts';
import type { Score } from '#src/domain/evaluation/Answer.ts';
import { answerId, evaluationId } from '#src/domain/evaluation/Evaluation.ts';
import { writeEvaluationsFile } from '#src/exchange/evaluations/evaluationsFile.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { people } from '../../support/buildChange.ts';
import { numberAt, requirements, standard } from './standard.ts';
import { takeInWithoutName } from './files.ts';
import { beginFrom } from './startingPoints.ts';
import { expect } from './test.ts';

/** The first requirements the office sees. */
export const first = numberAt(0);
export const second = numberAt(1);
export const third = numberAt(2);
export const fourth = numberAt(3);
const fifth = numberAt(4);
const sixth = numberAt(5);
const seventh = numberAt(6);

const lastYear: Record<number, Score> = { [first]: 0, [second]: 4, [third]: 1 };

const thisYear: Record<number, Patch> = {
  [first]: { score: 0, improvements: 'Rutinen må tas i bruk av alle team.' },
  [second]: { score: 1, justification: 'To av tre har sluttet.' },
  [third]: { score: 4 },
  [fourth]: { score: 2 },
  [fifth]: { score: 'notRelevant' },
  [sixth]: { score: 'unknown' },
  [seventh]: { score: 4 },
};

/** How many requirements the office sees that nobody has said anything about this year. */
export const unanswered = requirements.length - Object.keys(thisYear).length;

/** Has the machine hold the two years, as `takeInTwoYears` leaves it. The page lies beside the app. */
export async function haveTwoYears(page: Page, appUrl: string): Promise<void> {
  await beginFrom(page, appUrl, 'two-years', takeInTwoYears);
}

/** Takes in a file with the two years, and stands on the overview. */
export async function takeInTwoYears(page: Page, appUrl: string): Promise<void> {
  await page.goto(appUrl);
  await expect(page.getByRole('heading', { level: 1, name: text.overview.welcome.title })).toBeVisible();
  const scored = Object.entries(lastYear).map(([number, score]) => [number, { score }] as const);
  const logs = [logOf(2025, Object.fromEntries(scored)), logOf(2026, thisYear)];
  const buffer = Buffer.from(writeEvaluationsFile(logs, new Date('2026-11-02T12:00:00.000Z')));
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'to-aar.json', mimeType: 'application/json', buffer });
  await takeInWithoutName(page);
  await expect(page.getByText(pageText.exchange.open.taken(2))).toBeVisible();
}

function logOf(year: number, answers: Record<number, Patch>): { id: string; changes: Change[] } {
  const key = { office: 'nav-grorud', year, standard: standard.id, edition: standard.edition };
  const id = evaluationId(key);
  const start = Date.parse(`${year}-03-02T08:00:00.000Z`);
  const change = (minutes: number, entityId: string, patch: Patch): Change => ({
    id: uuidv7(start + minutes * 60_000, new Uint8Array(10).fill(year % 256)),
    evaluation: id,
    entity: entityId === id ? 'evaluation' : 'answer',
    entityId,
    parents: [],
    patch,
    author: people.leder.author,
    device: people.leder.device,
    at: new Date(start + minutes * 60_000).toISOString(),
  });
  const begun = { ...key, ownOffice: null, createdAt: new Date(start).toISOString() };
  const rest = Object.entries(answers).map(([number, patch], index) =>
    change(index + 1, answerId(id, Number(number)), patch),
  );
  return { id, changes: [change(0, id, begun), ...rest] };
}
