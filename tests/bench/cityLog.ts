import type { Change, Patch } from '#src/domain/changes/Change.ts';
import { recordEdit, type Edit } from '#src/domain/changes/recordEdit.ts';
import { uuidv7 } from '#src/domain/changes/uuidv7.ts';
import { answerId, evaluationId } from '#src/domain/evaluation/Evaluation.ts';
import { isAddressedTo } from '#src/domain/scoring/assessedRequirements.ts';
import type { ListedOffice, Standard } from '#src/domain/standard/Standard.ts';
import { writeEvaluationsFile, type FiledEvaluation } from '#src/exchange/evaluations/evaluationsFile.ts';

/** How large a city is, and which chance it is built from. */
type City = {
  standard: Standard;
  offices: readonly ListedOffice[];
  years: number;
  lastYear: number;
  seed: number;
};

const author = { name: 'Leder', role: 'leder' };
const device = '00000000-0000-4000-8000-0000000000c1';

/** Comments of ordinary length, so that the rows weigh what they will weigh. */
const sentences = [
  'Rutinen er skrevet ned og brukes av de fleste, men nyansatte kjenner den ikke alltid.',
  'Vi gjør dette i møtet med NAV og skolen hver måned, og skriver referat som alle får.',
  'Ansvaret ligger på én person, og arbeidet stopper opp når hun er borte.',
  'Deltakerne sier at de vet hvem de skal spørre, men at svarene tar tid.',
  'Avtalen med frivilligsentralen er fornyet, og tilbudet når flere familier enn i fjor.',
  'Det mangler en fast måte å evaluere på; vi ser ikke om tiltakene virker.',
] as const;

/**
 * A made-up city: every office answers every requirement every year, with comments, as edits through the ordinary
 * change log. What is not addressed to an office is taken in, so that each evaluation holds as many rows as one can.
 * The same seed gives the same bytes.
 */
export function writeCity({ standard, offices, years, lastYear, seed }: City): Uint8Array<ArrayBuffer> {
  const random = chance(seed);
  // Some requirements are hard for everybody.
  const ease = new Map(standard.requirements.map(({ number }) => [number, random() ** 2 * -0.6]));
  const evaluations: FiledEvaluation[] = [];
  for (const office of offices) {
    const strength = random() * 0.5 + 0.2;
    for (let year = lastYear - years + 1; year <= lastYear; year++) {
      const progress = strength + (0.3 * (year - lastYear + years)) / years;
      evaluations.push(evaluationOf({ standard, office, year, progress, ease, random }));
    }
  }
  return writeEvaluationsFile(evaluations, new Date(Date.UTC(lastYear, 10, 1)));
}

type OneYear = {
  standard: Standard;
  office: ListedOffice;
  year: number;
  /** 0–1: how far the office has come. */
  progress: number;
  /** At most 0: how much harder than the others each requirement is, by number. */
  ease: ReadonlyMap<number, number>;
  random: () => number;
};

function evaluationOf({ standard, office, year, progress, ease, random }: OneYear): FiledEvaluation {
  const key = { standard: standard.id, edition: standard.edition, office: office.id, year };
  const id = evaluationId(key);
  const changes: Change[] = [];
  let now = Date.UTC(year, 2, 1, 8);
  const record = (edit: Pick<Edit, 'entity' | 'entityId' | 'patch'>, known: readonly Change[]): Change[] => {
    now += 60_000;
    const noise = Uint8Array.from({ length: 10 }, () => Math.floor(random() * 256));
    const context = { author, device, now: new Date(now), newId: uuidv7(now, noise), own: new Set<string>() };
    const recorded = recordEdit({ ...edit, evaluation: id, knew: 'all' }, known, new Set(), context);
    if (recorded.kind === 'nothing') return [...known];
    return [...known.filter((change) => change.id !== recorded.change.id), recorded.change];
  };
  const createdAt = new Date(now).toISOString();
  changes.push(...record({ entity: 'evaluation', entityId: id, patch: { ...key, createdAt } }, []));
  for (const requirement of standard.requirements) {
    const entityId = answerId(id, requirement.number);
    const included = isAddressedTo(standard, requirement, office.kind) ? {} : { included: true };
    const patches: Patch[] = [
      {
        score: scoreAt(progress + (ease.get(requirement.number) ?? 0), standard.scale.length, random),
        ...included,
      },
      { justification: pick(sentences, random) },
      { improvements: `${pick(sentences, random)} ${pick(sentences, random)}` },
    ];
    let known: Change[] = [];
    for (const patch of patches) known = record({ entity: 'answer', entityId, patch }, known);
    changes.push(...known);
  }
  return { id, changes };
}

/** Mostly a level around how far the office has come; now and then «vet ikke» or «ikke relevant». */
function scoreAt(progress: number, levels: number, random: () => number): number | 'unknown' | 'notRelevant' {
  const luck = random();
  if (luck < 0.03) return 'unknown';
  if (luck < 0.06) return 'notRelevant';
  const level = Math.round((progress + (random() - 0.5) * 0.7) * (levels - 1));
  return Math.min(levels - 1, Math.max(0, level));
}

function pick(from: readonly string[], random: () => number): string {
  return from[Math.floor(random() * from.length)] ?? '';
}

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
