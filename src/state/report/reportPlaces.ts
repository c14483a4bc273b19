import { entities, kindNamed, type Entity } from '#src/domain/changes/entities/entities.ts';
import type { RowOf } from '#src/domain/changes/entities/entity.ts';
import { applyPatch, blankRow } from '#src/domain/changes/rowFields.ts';
import { findPersonalData, type PersonalDataKind } from '#src/domain/privacy/findPersonalData.ts';
import type { Change } from '#src/domain/changes/Change.ts';
import type { ReportOptions } from '#src/exchange/report/ReportOptions.ts';
import type { ReportSource } from '#src/exchange/report/ReportSource.ts';
import { placesInRow, type PersonalDataPlace } from '../files/personalData.ts';

/** A text that would leave in a file and seems to single out a person. */
export type ReportPlace =
  /** `past`: it has been changed since, but stands in the log, which leaves too. */
  | (PersonalDataPlace & { year: number; past: boolean })
  /** In what the person wrote for the paper itself. */
  | { written: WrittenWords; kinds: PersonalDataKind[] };

/** Where a person writes for the paper alone. Names and numbers of the case are there on purpose. */
type WrittenWords = 'introduction' | 'proposal' | 'economy' | 'attachments';

/** What a person writes for the paper alone. */
type PaperWords = Pick<ReportOptions, 'introduction' | 'proposal' | 'caseFields'>;

/** A field of an action, a family by its name. */
export type ActionField = keyof (typeof entities)['action']['fields'];

/** A field of a barrier, a family by its name. */
export type BarrierField = keyof (typeof entities)['barrier']['fields'];

/** Kinds of row whose words leave as a whole or not at all: what comes round, what participants say, the team's own work. */
const yearKinds = ['recurringPoint', 'surveyRound', 'councilMatter', 'teamReview'] as const;

type YearKind = (typeof yearKinds)[number];

/** What of an evaluation leaves in a file. */
export type Leaving = {
  /** What people have written in rows of any kind but those named below. */
  answers: boolean;
  /** The fields of actions that stand in it. */
  actions: readonly ActionField[];
  /** The fields of barriers that stand in it. */
  barriers: readonly BarrierField[];
  /** What is said of the requirements to those who own the standard. */
  feedback: boolean;
  /** What is written in and of meetings. */
  meetings: boolean;
  /** Of each such kind, whether its words stand in it. */
  year: Readonly<Record<YearKind, boolean>>;
  /** What they have written and later changed. */
  log: boolean;
  /** What is written for the paper itself. */
  words: boolean;
};

/** The rows of each kind that a file is made of. A kind that is not told of here does not compile. */
const rowsLeaving: { [Name in Entity]: (source: ReportSource) => readonly RowOf<(typeof entities)[Name]>[] } =
  {
    evaluation: ({ evaluation }) => [evaluation],
    answer: ({ years }) => years.flatMap(({ items }) => items.flatMap(({ answer }) => answer ?? [])),
    indicatorValue: ({ indicatorValues }) => indicatorValues,
    action: ({ actions }) => actions,
    barrier: ({ barriers }) => barriers,
    feedback: ({ feedback }) => feedback,
    signature: ({ signatures }) => signatures,
    meeting: ({ meetings }) => meetings,
    meetingPoint: ({ meetingPoints }) => meetingPoints,
    recurringPoint: ({ recurringPoints }) => recurringPoints,
    surveyRound: ({ surveyRounds }) => surveyRounds,
    councilMatter: ({ councilMatters }) => councilMatters,
    teamReview: ({ teamReviews }) => teamReviews,
    project: ({ projects }) => projects,
    formText: ({ formTexts }) => formTexts,
    // Holds no words, only where there were some.
    erasure: () => [],
    // Holds no words.
    sharedScope: () => [],
  };

/** Looks through all that would leave in a file: this year's texts, those of the years before, the log, and the paper's own words. */
export function findReportPlaces(source: ReportSource, options: PaperWords, leaving: Leaving): ReportPlace[] {
  const { years, changes, evaluation } = source;
  const yearOf = new Map(years.map(({ evaluation: id, year }) => [id, year]));
  const dated = (place: PersonalDataPlace, past: boolean) => ({
    ...place,
    year: yearOf.get(place.evaluation) ?? evaluation.year,
    past,
  });
  const standing = Object.values(entities)
    .flatMap((kind) => placesOf(kind, source).map((place) => ({ kind, place })))
    .filter(({ kind, place }) => leaves(kind.name, place.field, leaving))
    .map(({ place }) => place);
  // The deadlines before are told with the reasons they were moved for, though the log stays behind.
  const told = changes.filter(
    ({ entityId, patch }) => entities.action.id.read(entityId) !== null && Object.hasOwn(patch, 'deadline'),
  );
  return [
    ...(leaving.words ? placesInWords(options) : []),
    ...standing.map((place) => dated(place, false)),
    ...(leaving.log
      ? placesInLog(changes, standing)
      : placesInLog(told, standing).filter(
          ({ field }) => field === 'deadline' && isOneOf(leaving.actions, field),
        )
    ).map((place) => dated(place, true)),
  ];
}

function placesOf(kind: (typeof entities)[Entity], source: ReportSource): PersonalDataPlace[] {
  return rowsLeaving[kind.name](source).flatMap((row) => placesInRow<unknown>(kind, row));
}

/** Whether a field of a row of a kind stands in the file. */
function leaves(kind: Entity, field: string, leaving: Leaving): boolean {
  const { answers, actions, barriers, feedback, meetings, year } = leaving;
  const ofYear = yearKinds.find((each) => each === kind);
  if (ofYear) return year[ofYear];
  if (kind === 'meeting' || kind === 'meetingPoint') return meetings;
  // What was signed says again what stands in its own places.
  if (kind === 'signature' && field === 'content') return false;
  if (kind === 'feedback') return feedback;
  if (kind === 'action') return isOneOf(actions, field);
  return kind === 'barrier' ? isOneOf(barriers, field) : answers;
}

function isOneOf(fields: readonly string[], field: string): boolean {
  return fields.some((name) => name === field);
}

function placesInWords({ introduction, proposal, caseFields }: PaperWords): ReportPlace[] {
  const { economy, attachments } = caseFields;
  const words = { introduction, proposal, economy, attachments } satisfies Record<WrittenWords, string>;
  return (['introduction', 'proposal', 'economy', 'attachments'] as const).flatMap((written) => {
    const kinds = [...new Set(findPersonalData(words[written]).map(({ kind }) => kind))];
    return kinds.length > 0 ? [{ written, kinds }] : [];
  });
}

/** Each place once, and not those where it stands to this day. */
function placesInLog(
  changes: readonly Change[],
  standing: readonly PersonalDataPlace[],
): PersonalDataPlace[] {
  const keyOf = ({ row, field }: PersonalDataPlace) => `${row} ${field}`;
  const seen = new Set(standing.map(keyOf));
  return changes.flatMap(placesInChange).filter((place) => {
    if (seen.has(keyOf(place))) return false;
    seen.add(keyOf(place));
    return true;
  });
}

function placesInChange({ entity, entityId, patch }: Change): PersonalDataPlace[] {
  const kind = kindNamed(entities, entity);
  return kind ? placesInRow(kind, applyPatch(kind, blankRow(kind, entityId), patch)) : [];
}
