import { ownPart } from '#src/domain/changes/entities/entity.ts';
import { actionId } from '#src/domain/changes/entities/actionId.ts';
import { barrierId } from '#src/domain/changes/entities/barrierId.ts';
import { feedbackId } from '#src/domain/changes/entities/feedbackId.ts';
import type { Patch } from '#src/domain/changes/Change.ts';
import { schemaVersion } from '#src/domain/changes/migrations.ts';
import type { Author } from '#src/domain/evaluation/RowFrame.ts';
import type { Answer, EvidenceKind, Score } from '#src/domain/evaluation/Answer.ts';
import { answerId, evaluationId } from '#src/domain/evaluation/Evaluation.ts';
import type { AssessedYear } from '#src/domain/gaps/yearsOpen.ts';
import { indicatorValueId } from '#src/domain/indicators/indicatorValueId.ts';
import { assessRequirement, assessRequirements } from '#src/domain/scoring/assessedRequirements.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import { carryOver } from '#src/domain/year/carryOver.ts';
import type { EvaluationsFile, FiledEvaluation } from '#src/exchange/evaluations/evaluationsFile.ts';
import { ExampleLog } from './ExampleLog.ts';
import { foundIn, sign, type SignedBefore } from './signExample.ts';
import { actionSteps, type ExampleAction } from './actionSteps.ts';
import { barrierSteps, type ExampleBarrier } from './barrierSteps.ts';
import { feedbackSteps, type ExampleFeedback } from './feedbackSteps.ts';
import { meetingSteps, type ExampleMeeting } from './meetingSteps.ts';
import { rowOf, type ExampleYearRow } from './yearSteps.ts';

/** What an office said of one requirement in one year, as it is written by hand in the files beside this one. */
export type ExampleAnswer = {
  /** «Uendret siden i fjor» was pressed: nothing else is written here. */
  unchanged?: true;
  included?: true;
  /** A score that stood until the team went through the answers together. */
  before?: Score;
  score?: Score;
  /** Letters of the checkpoints: `ab` are 7a and 7b. */
  met?: string;
  notMet?: string;
  why?: string;
  good?: string;
  better?: string;
  target?: { level: number; reason: string };
  /** Case numbers (2025/123) and names of documents. */
  proof?: string[];
};

/** What an office reported on one indicator in one year: so many of so many. */
export type ExampleFigure = {
  did: number;
  of: number;
  goal?: number;
  comparison?: { percent: number; source: string };
  comment?: string;
};

/** One fictional office. Dates are days, ISO. */
export type ExampleOffice = {
  office: { id: string; name: string; kind: string };
  /** `leder` begins the evaluations and has the last word when the answers are gone through. */
  people: Record<string, Author> & { leder: Author };
  /** Year → the day the work began. */
  begun: Record<string, string>;
  /** Year → the day the team went through the answers. */
  reviewed: Record<string, string>;
  answers: Record<string, { by: string } & Record<string, ExampleAnswer>>;
  indicators: Record<string, Record<string, ExampleFigure>>;
  /** Year → what the office planned to do. */
  actions: Record<string, readonly ExampleAction[]>;
  /** Year → what stood in the way. */
  barriers: Record<string, readonly ExampleBarrier[]>;
  /** Year → number of a requirement → what was said of how it is written. */
  feedback: Record<string, Record<string, ExampleFeedback>>;
  /** Year → the meetings about it. */
  meetings?: Record<string, readonly ExampleMeeting[]>;
  /** Year → who signed it, on which day, and why what was found could stand as it was. */
  signed?: Record<string, ExampleSignature>;
  /** Year → what was said of what comes round, of what participants say, and of the ressursteam's own work. */
  year: Record<string, readonly ExampleYearRow[]>;
};

/** `accepted`: kind of finding → the reason. */
type ExampleSignature = { by: string; day: string; accepted: Record<string, string> };

const standard = 'oslostandard-integrering-flyktninger';
const edition = '1';
const writtenAt = '2026-11-02T09:00:00.000Z';

const minute = 60_000;
const day = 24 * 60 * minute;
/** Half past eight in the morning, Oslo, in October. */
const morning = 6.5 * 60 * minute;
const answersADay = 9;
const minutesEach = 45;

/** The example file, built through the same functions that record what people do. The same source gives the same bytes. */
async function buildExample(offices: readonly ExampleOffice[], norm: Standard): Promise<EvaluationsFile> {
  const built = await Promise.all(offices.map(async (office) => evaluationsOf(office, norm)));
  return {
    app: 'rettesnor',
    content: 'evaluations',
    schemaVersion,
    writtenAt,
    example: true,
    evaluations: built.flat().toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/** The file as text, one change to a line, so that a change of the example can be read in a comparison. */
export async function exampleText(offices: readonly ExampleOffice[], norm: Standard): Promise<string> {
  const { evaluations, ...head } = await buildExample(offices, norm);
  const filed = evaluations.map(({ id, changes }) => {
    const lines = changes.map((change) => `   ${JSON.stringify(change)}`);
    return `  {"id":${JSON.stringify(id)},"changes":[\n${lines.join(',\n')}\n  ]}`;
  });
  return `${JSON.stringify(head).slice(0, -1)},"evaluations":[\n${filed.join(',\n')}\n]}\n`;
}

/** The years of an office in order: what is «uendret» is carried from those before, and a signature follows the last. */
async function evaluationsOf(source: ExampleOffice, norm: Standard): Promise<FiledEvaluation[]> {
  const earlier: AssessedYear[] = [];
  const built: FiledEvaluation[] = [];
  let previous: SignedBefore = null;
  for (const year of Object.keys(source.begun).toSorted()) {
    const { log, answers } = evaluationOf(source, year, (requirement) =>
      carriedInto(norm, requirement, earlier),
    );
    const items = assessRequirements(norm, source.office.kind, answers);
    const signature = source.signed?.[year];
    const author = signature && source.people[signature.by];
    if (signature && author) {
      const accepted = foundIn(norm, items, earlier, signature.accepted);
      const at = Date.parse(signature.day) + morning;
      previous = await sign(log, { author, at, accepted, previous }, norm);
    }
    built.push({ id: log.id, changes: log.changes() });
    earlier.unshift({ year: Number(year), items });
  }
  return built;
}

function carriedInto(norm: Standard, number: number, earlier: readonly AssessedYear[]): Patch {
  const requirement = norm.requirements.find((each) => each.number === number);
  const carried = requirement && carryOver(norm, assessRequirement(norm, '', requirement, null), earlier);
  if (!carried) throw new Error(`${number}: there is nothing to carry`);
  return carried.patch;
}

function evaluationOf(
  {
    office,
    people,
    begun,
    reviewed,
    answers,
    indicators,
    actions,
    barriers,
    feedback,
    meetings = {},
    year: said,
  }: ExampleOffice,
  year: string,
  carried: (requirement: number) => Patch,
): { log: ExampleLog; answers: Answer[] } {
  const id = evaluationId({ office: office.id, year: Number(year), standard, edition });
  const log = new ExampleLog(id);
  const begin = Date.parse(begun[year] ?? '') + morning;
  const review = Date.parse(reviewed[year] ?? '') + morning;
  const about = {
    standard,
    edition,
    office: office.id,
    ownOffice: { name: office.name, kind: office.kind },
    year: Number(year),
    createdAt: new Date(begin).toISOString(),
  };
  log.record(people.leder, begin, id, about, 'evaluation');
  let slot = 0;
  for (const [requirement, { by, [year]: answer }] of Object.entries(answers)) {
    const author = people[by];
    if (!author) throw new Error(`${office.id} ${requirement}: nobody is called ${by}`);
    if (!answer) continue;
    slot += 1;
    const at = begin + Math.floor(slot / answersADay) * day + (slot % answersADay) * minutesEach * minute;
    const row = answerId(id, Number(requirement));
    if (answer.unchanged) {
      log.record(author, at, row, carried(Number(requirement)));
      continue;
    }
    log.record(author, at, row, chosen(requirement, answer));
    log.record(
      author,
      at + 5 * minute,
      row,
      written(answer, (name) => log.newId(at + 4 * minute, name)),
    );
    const { before, score } = answer;
    if (before !== undefined && score !== undefined) {
      log.record(people.leder, review + slot * minute, row, { score });
    }
  }
  // The figures come last: somebody has to fetch them from the registers.
  let fetched = review + day;
  for (const [indicator, { [year]: figure }] of Object.entries(indicators)) {
    if (!figure) continue;
    fetched += minutesEach * minute;
    log.record(people.leder, fetched, indicatorValueId(id, indicator), reported(figure), 'indicatorValue');
  }
  const actionParts = new Map<string, string>();
  for (const [index, action] of (actions[year] ?? []).entries()) {
    const author = people[action.by];
    if (!author) throw new Error(`${office.id} ${action.title}: nobody is called ${action.by}`);
    const at = (date: string) => Date.parse(date) + morning + index * 3 * minute;
    const row = actionId.make(id, log.newId(at(action.day), action.title));
    actionParts.set(action.title, ownPart(row));
    for (const { day: date, patch } of actionSteps(action, (name) => log.newId(at(action.day), name)))
      log.record(author, at(date), row, patch, 'action');
  }
  const actionNamed = (title: string) => {
    const part = actionParts.get(title);
    if (part === undefined) throw new Error(`${office.id}: no action is called ${title}`);
    return part;
  };
  for (const [index, barrier] of (barriers[year] ?? []).entries()) {
    const author = people[barrier.by];
    if (!author) throw new Error(`${office.id} ${barrier.description}: nobody is called ${barrier.by}`);
    const at = (date: string) => Date.parse(date) + morning + (2 * 60 + index * 3) * minute;
    const idFor = (name: string) => log.newId(at(barrier.day), name);
    const row = barrierId.make(id, idFor(barrier.description));
    for (const { day: date, patch } of barrierSteps(barrier, idFor, actionNamed))
      log.record(author, at(date), row, patch, 'barrier');
  }
  for (const [index, [number, said]] of Object.entries(feedback[year] ?? {}).entries()) {
    const at = (date: string) => Date.parse(date) + morning + (3 * 60 + index * 3) * minute;
    const row = feedbackId.make(id, Number(number));
    for (const { by, day: date, patch } of feedbackSteps(said)) {
      const author = people[by];
      if (!author) throw new Error(`${office.id} ${number}: nobody is called ${by}`);
      log.record(author, at(date), row, patch, 'feedback');
    }
  }
  for (const meeting of meetings[year] ?? []) {
    const author = people[meeting.by];
    if (!author) throw new Error(`${office.id} ${meeting.on}: nobody is called ${meeting.by}`);
    const at = (date: string, minutes: number) => Date.parse(date) + morning + (4 * 60 + minutes) * minute;
    const newId = (name: string) => log.newId(at(meeting.day, 0), name);
    for (const { day: date, minutes, entity, row, patch } of meetingSteps(meeting, id, newId))
      log.record(author, at(date, minutes), row, patch, entity);
  }
  for (const [index, each] of (said[year] ?? []).entries()) {
    const author = people[each.by];
    if (!author) throw new Error(`${office.id}: nobody is called ${each.by}`);
    const at = Date.parse(each.day) + morning + (4 * 60 + index * 3) * minute;
    const { id: row, entity } = rowOf(id, each, () => log.newId(at, JSON.stringify(each)));
    log.record(author, at, row, each.said, entity);
  }
  return { log, answers: log.answers() };
}

function reported({ did, of, ...rest }: ExampleFigure): Patch {
  return { numerator: did, denominator: of, ...rest };
}

/** What is chosen with a press: kept apart from what is written, as it is when people answer. */
function chosen(requirement: string, answer: ExampleAnswer): Patch {
  const { included, before, score, met = '', notMet = '' } = answer;
  const checkpoints = [
    ...[...met].map((letter) => [`checkpoint:${requirement}${letter}`, 'met'] as const),
    ...[...notMet].map((letter) => [`checkpoint:${requirement}${letter}`, 'notMet'] as const),
  ].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const shown = before ?? score;
  return {
    ...(included ? { included } : {}),
    ...Object.fromEntries(checkpoints),
    ...(shown === undefined ? {} : { score: shown }),
  };
}

function written(
  { why, good, better, target, proof = [] }: ExampleAnswer,
  newId: (name: string) => string,
): Patch {
  return {
    ...(why === undefined ? {} : { justification: why }),
    ...(good === undefined ? {} : { strengths: good }),
    ...(better === undefined ? {} : { improvements: better }),
    ...(target ? { target } : {}),
    ...Object.fromEntries(proof.map((text) => [`evidence:${newId(text)}`, { kind: kindOf(text), text }])),
  };
}

function kindOf(proof: string): EvidenceKind {
  return /^\d{4}\/\d+$/.test(proof) ? 'caseNumber' : 'document';
}
