import { ownPart } from '#src/domain/changes/entities/entity.ts';
import { describe, expect, test } from 'vitest';
import { mergeLogs } from '#src/domain/changes/mergeLogs.ts';
import type { Patch } from '#src/domain/changes/Change.ts';
import type { EvaluationLog } from '#src/domain/changes/readEvaluation.ts';
import { exampleActionId } from '../../tests/support/buildAction.ts';
import { exampleBarrierId } from '../../tests/support/buildBarrier.ts';
import { buildChange } from '../../tests/support/buildChange.ts';
import { buildStandard } from '../../tests/support/buildStandard.ts';
import { logOf, sourceOf } from '../../tests/support/logSource.ts';
import { reportedBarriers, type ReportedRow } from '../../tests/support/reportedBarriers.ts';
import { sheetFileOf } from '../../tests/support/sheetFile.ts';
import { writeEvaluationsFile } from './evaluations/evaluationsFile.ts';
import { readEvaluationsFile } from './evaluations/readEvaluationsFile.ts';
import { writeShareFile } from './evaluations/shareFile.ts';
import { writeJson } from './json/writeJson.ts';
import type { Result } from './json/resultSchema.ts';
import { reportFacts } from './report/reportFacts.ts';
import { readWorkbook } from './xlsx/readWorkbook.ts';
import { papers } from '#src/text/papers.ts';

const rows = reportedBarriers();
const standard = buildStandard();
const at = new Date('2026-11-22T08:00:00.000Z');

const takenIn = ({ project, barrier, followUp }: ReportedRow): Patch => ({
  description: barrier,
  metIn: project,
  ...(followUp === '' ? {} : { followUp }),
});

const log = logOf(
  ...rows.map((row, index) =>
    buildChange(takenIn(row), {
      entity: 'barrier',
      entityId: exampleBarrierId(index + 1),
      minutes: index,
      salt: index,
    }),
  ),
);

const told = ({ barriers }: Pick<EvaluationLog, 'barriers'>): ReportedRow[] =>
  barriers
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ metIn, description, followUp }) => ({ project: metIn, barrier: description, followUp }));

function readBack(bytes: Uint8Array): EvaluationLog {
  const read = readEvaluationsFile(bytes);
  const [planned] = read.ok ? read.content.evaluations : [];
  if (!planned) throw new Error('nothing was read');
  expect(planned).toMatchObject({ repaired: [], refused: [] });
  return planned.log;
}

describe('the twenty barriers of a report are taken in and lose no word', () => {
  test('in the log', () => {
    expect(rows).toHaveLength(20);
    expect(told(log)).toEqual(rows);
  });

  test('in a copy of everything, and where it is taken in again', () => {
    const copy = readBack(writeEvaluationsFile([log], at));
    expect(told(copy)).toEqual(rows);
    expect(mergeLogs(copy.changes, log.changes)).toEqual(mergeLogs(log.changes, []));
  });

  test('in a part that is handed on', () => {
    const share = writeShareFile(
      log,
      standard,
      {
        themes: standard.themes.map(({ id }) => id),
        indicators: true,
        actions: false,
        barriers: true,
        texts: true,
        names: false,
        alias: null,
      },
      at,
    );
    expect(share && told(readBack(share.bytes))).toEqual(rows);
  });

  test('in the data', () => {
    const source = sourceOf(log, standard);
    const { barriers } = JSON.parse(
      new TextDecoder().decode(writeJson(source, reportFacts(source))),
    ) as Result;
    expect(
      barriers
        .toSorted((a, b) => (a.id < b.id ? -1 : 1))
        .map(({ metIn, description, followUp }) => ({ project: metIn, barrier: description, followUp })),
    ).toEqual(rows);
  });

  test('in the spreadsheet', async () => {
    const sheet = await sheetRows(log);
    const { columns } = papers.document.barriers.sheet;
    expect(
      sheet.map((row) => ({
        project: row.get(columns.metIn),
        barrier: row.get(columns.what),
        followUp: row.get(columns.followUp) ?? '',
      })),
    ).toEqual(rows);
  });
});

test('every column of the spreadsheet has something where everything is said, and every text is there', async () => {
  const text = (name: string) => `Ordene om ${name}`;
  const whole = logOf(
    buildChange({ title: text('tiltaket') }, { entity: 'action', entityId: exampleActionId(1), salt: 1 }),
    buildChange(
      {
        description: text('hindringen'),
        consequence: text('følgen'),
        cause: 'other',
        otherCause: text('årsaken'),
        metIn: text('prosjektet'),
        'responsible:a': { name: text('den ene') },
        'responsible:b': { name: text('den andre') },
        level: 'state',
        'requirement:1': true,
        [`action:${ownPart(exampleActionId(1))}`]: true,
        followUp: text('oppfølgingen'),
        liftedTo: text('mottakeren'),
        liftedDay: '2026-01-02',
        answerDue: '2026-02-03',
        answer: text('svaret'),
        answeredDay: '2026-03-04',
        ended: 'solved',
        endReason: text('slutten'),
      },
      { entity: 'barrier', entityId: exampleBarrierId(1), salt: 2 },
    ),
    buildChange(
      { liftedDay: '2026-01-02', answerDue: '2026-01-03' },
      { entity: 'barrier', entityId: exampleBarrierId(2), salt: 3 },
    ),
  );
  const sheet = await sheetRows(whole);
  const { columns } = papers.document.barriers.sheet;
  const empty = Object.values(columns).filter((name) => sheet.every((row) => !row.has(name)));
  expect(empty).toEqual([]);
  const said = sheet.flatMap((row) => [...row.values()]).join('\n');
  for (const name of [
    'tiltaket',
    'hindringen',
    'følgen',
    'årsaken',
    'prosjektet',
    'den ene',
    'den andre',
    'oppfølgingen',
    'mottakeren',
    'svaret',
    'slutten',
  ])
    expect(said).toContain(text(name));
});

/** The barriers in the spreadsheet: name of the column → what is shown there. */
async function sheetRows(of: EvaluationLog): Promise<ReadonlyMap<string, string>[]> {
  const name = papers.document.barriers.title;
  const read = readWorkbook(await sheetFileOf(of, standard), (found) => found === name);
  const sheet = read.ok ? read.sheets.get(name) : undefined;
  if (!sheet) throw new Error('no sheet of barriers');
  const [, , header, ...found] = [...sheet.rows.entries()]
    .toSorted(([a], [b]) => a - b)
    .map(([, row]) => row);
  const names = new Map([...(header ?? [])].map(([column, cell]) => [column, shown(cell.content)]));
  return found.map(
    (row) => new Map([...row].map(([column, { content }]) => [names.get(column) ?? '', shown(content)])),
  );
}

function shown(content: { kind: string; text?: string; shown?: string }): string {
  return content.text ?? content.shown ?? '';
}
