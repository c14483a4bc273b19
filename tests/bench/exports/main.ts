import { Dexie } from 'dexie';
import { exportFormats, type ExportFormat } from '#src/exchange/worker/exportFormats.ts';
import { noCaseFields, sectionsOfForm, type ReportOptions } from '#src/exchange/report/ReportOptions.ts';
import type { ReportSource } from '#src/exchange/report/ReportSource.ts';
import { writeExport } from '#src/exchange/worker/writeExport.ts';
import { RettesnorDatabase } from '#src/persistence/database.ts';
import { listEvaluations } from '#src/persistence/evaluationRepository.ts';
import { importFile } from '#src/state/import/importFile.ts';
import { readReportSource } from '#src/state/report/reportSource.ts';
import { useSession } from '#src/state/session/session.ts';
import { exportRequest } from '../../support/exportRequest.ts';

/**
 * What each kind of file costs, of one evaluation and of a whole city: the code of the app's worker, run where it can be
 * measured. Lies at the app's own address while it is measured, in a database of its own.
 */

/** Milliseconds of script for one evaluation and for all of a city's last year, and the bytes of one file. */
type Measured = { one: number; city: number; bytes: number; requirements: number };

const options: ReportOptions = {
  form: 'report',
  recipient: 'archive',
  sections: sectionsOfForm.report,
  introduction: '',
  proposal: '',
  caseFields: noCaseFields,
  colour: '#1f4e79',
};

async function takeIn(file: Blob): Promise<RettesnorDatabase> {
  await Dexie.delete('exports');
  const database = new RettesnorDatabase('exports');
  await database.open();
  useSession.setState({
    database: { status: 'open', database },
    identity: { name: 'Leder', role: 'leder' },
    device: '00000000-0000-4000-8000-0000000000c2',
  });
  const opened = importFile(file);
  const outcome = await opened.plan();
  if (outcome.kind !== 'planned') throw new Error(JSON.stringify(outcome));
  const done = await opened.commit(outcome.plan, []);
  if (done.kind !== 'committed') throw new Error(JSON.stringify(done));
  opened.end();
  return database;
}

async function sourcesOf(database: RettesnorDatabase, year: number): Promise<ReportSource[]> {
  const evaluations = (await listEvaluations(database)).filter((evaluation) => evaluation.year === year);
  const sources: ReportSource[] = [];
  for (const { id } of evaluations) {
    const state = await readReportSource(database, id, new Date(Date.UTC(year, 10, 2)));
    if (state.status !== 'ready') throw new Error(state.status);
    sources.push(state.source);
  }
  return sources;
}

async function timed(format: ExportFormat, source: ReportSource): Promise<{ time: number; bytes: number }> {
  const start = performance.now();
  const { length } = await writeExport(exportRequest(format, source, options));
  return { time: performance.now() - start, bytes: length };
}

async function measureExports(
  cityUrl: string,
  evaluation: string,
  year: number,
): Promise<Record<string, Measured>> {
  const database = await takeIn(await (await fetch(cityUrl)).blob());
  const sources = await sourcesOf(database, year);
  const own = sources.find((source) => source.evaluation.id === evaluation);
  if (!own) throw new Error(`no ${evaluation}`);
  const results: Record<string, Measured> = {};
  for (const format of exportFormats) {
    // The first fetches the chunk of the format, and warms up what the browser compiles.
    await timed(format, own);
    const single = [];
    for (let round = 0; round < 5; round++) single.push(await timed(format, own));
    const one = single.toSorted((a, b) => a.time - b.time)[2] ?? { time: Infinity, bytes: 0 };
    let city = 0;
    for (const source of sources) city += (await timed(format, source)).time;
    const requirements = own.items.filter(({ applicable }) => applicable).length;
    results[format] = { one: one.time, city, bytes: one.bytes, requirements };
  }
  await database.delete();
  return results;
}

Object.assign(window, { measureExports });
