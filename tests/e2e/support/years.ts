import type { Page } from '@playwright/test';
import type { Patch } from '#src/domain/changes/Change.ts';
import { uuidv7 } from '#src/domain/changes/uuidv7.ts';
import type { Score } from '#src/domain/evaluation/Answer.ts';
import { answerId, evaluationId } from '#src/domain/evaluation/Evaluation.ts';
import { writeEvaluationsFile, type FiledEvaluation } from '#src/exchange/evaluations/evaluationsFile.ts';
import { text } from '#src/text/catalogue.ts';
import { takeInWithoutName } from './files.ts';
import { expect } from './test.ts';
import { standard } from './standard.ts';
import { beginFrom } from './startingPoints.ts';

const office = 'nav-grorud';

/** The evaluation of NAV Grorud in a year. */
export function evaluationIn(year: number): string {
  return evaluationId({ office, year, standard: standard.id, edition: standard.edition });
}

/** Requirement number → score, year by year. */
export type ScoredYears = Readonly<Record<number, Readonly<Record<number, Exclude<Score, null>>>>>;

/** A file with the years of an office: of each score first one level by a colleague, then the score by the leader. */
function fileOfYears(years: ScoredYears): Buffer {
  const evaluations = Object.entries(years).map(([year, scores]) => evaluationOf(Number(year), scores));
  return Buffer.from(writeEvaluationsFile(evaluations, new Date('2026-11-22T08:00:00.000Z')));
}

function evaluationOf(year: number, scores: ScoredYears[number]): FiledEvaluation {
  const id = evaluationIn(year);
  let clock = Date.parse(`${year}-03-02T08:00:00.000Z`);
  const change = (entityId: string, patch: Patch, name: string, parents: string[] = []) => {
    clock += 60_000;
    const at = new Date(clock).toISOString();
    return {
      id: uuidv7(clock, new Uint8Array(10)),
      evaluation: id,
      entity: entityId === id ? 'evaluation' : 'answer',
      entityId,
      parents,
      patch,
      author: { name, role: '' },
      device: '00000000-0000-4000-8000-00000000000a',
      at,
    };
  };
  const start = { standard: standard.id, edition: standard.edition, office, year };
  const changes = [change(id, { ...start, createdAt: new Date(clock).toISOString() }, 'Leder')];
  for (const [number, score] of Object.entries(scores)) {
    const row = answerId(id, Number(number));
    const first = change(row, { score: 1 }, 'Kollega');
    changes.push(first, change(row, { score }, 'Leder', [first.id]));
    changes.push(change(row, { justification: `Slik var det i ${year}.` }, 'Leder'));
  }
  return { id, changes };
}

/** Has the machine hold the years, as `takeInYears` leaves it. The page lies beside the app. For years that several tests have. */
export async function haveYears(page: Page, appUrl: string, name: string, years: ScoredYears): Promise<void> {
  await beginFrom(page, appUrl, `years-${name}`, async (elsewhere) => takeInYears(elsewhere, appUrl, years));
}

/** Takes in the years on an empty machine, as a person would. */
export async function takeInYears(page: Page, appUrl: string, years: ScoredYears): Promise<void> {
  await page.goto(appUrl);
  await page.locator('input[type="file"]').setInputFiles({
    name: 'egenevalueringer.json',
    mimeType: 'application/json',
    buffer: fileOfYears(years),
  });
  await takeInWithoutName(page);
  await expect(page.getByRole('heading', { level: 1, name: text.overview.title })).toBeVisible();
}
