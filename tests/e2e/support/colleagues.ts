import type { Page } from '@playwright/test';
import type { Change, Patch } from '#src/domain/changes/Change.ts';
import { recordEdit } from '#src/domain/changes/recordEdit.ts';
import { uuidv7 } from '#src/domain/changes/uuidv7.ts';
import { answerId } from '#src/domain/evaluation/Evaluation.ts';
import { indicatorValueId } from '#src/domain/indicators/indicatorValueId.ts';
import { writeEvaluationsFile } from '#src/exchange/evaluations/evaluationsFile.ts';
import { people, type Person } from '../../support/buildChange.ts';
import { evaluation, year } from './assess.ts';
import { standard } from './standard.ts';

/** What somebody says: about a requirement by its number, or about an indicator by its id. */
export type Saying = { about: number | string; patch: Patch };

/** The log of an evaluation as one person has left it, and what they can be handed on. */
export class Colleague {
  readonly #person: Person;
  #log: Change[];
  #clock: number;

  /** @param begun the log they went on from, as it was handed to them */
  constructor(person: Person, begun: readonly Change[] = [], minutes = 0) {
    this.#person = person;
    this.#log = [...begun];
    this.#clock = Date.parse(`${year}-03-02T08:00:00.000Z`) + minutes * 60_000;
  }

  /** Begins the evaluation. */
  begin(): this {
    const [office] = evaluation.split('_');
    const createdAt = new Date(this.#clock).toISOString();
    const key = { standard: standard.id, edition: standard.edition, office: office ?? '', year };
    return this.#record('evaluation', evaluation, { ...key, createdAt });
  }

  say(...sayings: readonly Saying[]): this {
    for (const { about, patch } of sayings) {
      if (typeof about === 'number') this.#record('answer', answerId(evaluation, about), patch);
      else this.#record('indicatorValue', indicatorValueId(evaluation, about), patch);
    }
    return this;
  }

  get log(): readonly Change[] {
    return this.#log;
  }

  /** All that they have, as a file. */
  get file(): Buffer {
    return Buffer.from(writeEvaluationsFile([{ id: evaluation, changes: this.#log }], new Date(this.#clock)));
  }

  #record(entity: Change['entity'], entityId: string, patch: Patch): this {
    this.#clock += 60_000;
    const known = this.#log.filter((change) => change.entityId === entityId);
    const recorded = recordEdit(
      { evaluation, entity, entityId, patch, knew: 'all' },
      known,
      new Set(known.map(({ id }) => id)),
      {
        author: this.#person.author,
        device: this.#person.device,
        now: new Date(this.#clock),
        newId: uuidv7(this.#clock, new Uint8Array(10).fill(this.#person.device.charCodeAt(35))),
        own: new Set(),
      },
    );
    if (recorded.kind === 'appended') this.#log.push(recorded.change);
    return this;
  }
}

/** Two people who went on from the same evaluation, each on their own machine. */
export function twoColleagues(begun: readonly Saying[], mine: readonly Saying[], theirs: readonly Saying[]) {
  const { log } = new Colleague(people.leder).begin().say(...begun);
  return {
    leader: new Colleague(people.leder, log, 60).say(...mine),
    colleague: new Colleague(people.veileder, log, 120).say(...theirs),
  };
}

/** Gives a file to the page, as the person's choice in the browser's dialogue. */
export async function chooseFile(page: Page, buffer: Buffer, name = 'fra-kollega.json'): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'application/json', buffer });
}
