import { applyPatch, blankAnswer } from '#src/domain/evaluation/answerFields.ts';
import { answerKey } from '#src/domain/evaluation/Evaluation.ts';
import { applyIndicatorPatch, blankIndicatorValue } from '#src/domain/indicators/indicatorFields.ts';
import { indicatorValueKey } from '#src/domain/indicators/indicatorValueId.ts';
import { findPersonalData, type PersonalDataKind } from '#src/domain/privacy/findPersonalData.ts';
import type { Change } from '#src/domain/changes/Change.ts';
import type { ReportOptions } from '#src/exchange/report/ReportOptions.ts';
import type { ReportSource } from '#src/exchange/report/ReportSource.ts';
import { placesInAnswer, placesInValue, type PersonalDataPlace } from './personalData.ts';

/** A text that would leave in a file and seems to single out a person. */
export type ReportPlace =
  /** `past`: it has been changed since, but stands in the log, which leaves too. */
  | (PersonalDataPlace & { year: number; past: boolean })
  /** In what the person wrote for the paper itself. */
  | { written: 'introduction' | 'proposal'; kinds: PersonalDataKind[] };

/** What of an evaluation leaves in a file. */
export type Leaving = {
  /** What people have written in answers and on indicators. */
  answers: boolean;
  /** What they have written and later changed. */
  log: boolean;
  /** What is written for the paper itself. */
  words: boolean;
};

/** Looks through all that would leave in a file: this year's texts, those of the years before, the log, and the paper's own words. */
export function findReportPlaces(
  { years, indicatorValues, changes, evaluation }: ReportSource,
  options: Pick<ReportOptions, 'introduction' | 'proposal'>,
  leaving: Leaving,
): ReportPlace[] {
  const yearOf = new Map(years.map(({ evaluation: id, year }) => [id, year]));
  const dated = (place: PersonalDataPlace, past: boolean) => ({
    ...place,
    year: yearOf.get(place.evaluation) ?? evaluation.year,
    past,
  });
  const answers = years.flatMap(({ items }) => items.flatMap(({ answer }) => answer ?? []));
  const standing = leaving.answers
    ? [...answers.flatMap(placesInAnswer), ...indicatorValues.flatMap(placesInValue)]
    : [];
  return [
    ...(leaving.words ? placesInWords(options) : []),
    ...standing.map((place) => dated(place, false)),
    ...(leaving.log ? placesInLog(changes, standing) : []).map((place) => dated(place, true)),
  ];
}

function placesInWords(options: Pick<ReportOptions, 'introduction' | 'proposal'>): ReportPlace[] {
  return (['introduction', 'proposal'] as const).flatMap((written) => {
    const kinds = [...new Set(findPersonalData(options[written]).map(({ kind }) => kind))];
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

function placesInChange({ entityId, patch }: Change): PersonalDataPlace[] {
  const answer = answerKey(entityId);
  if (answer) return placesInAnswer(applyPatch(blankAnswer(answer.evaluation, answer.requirement), patch));
  const value = indicatorValueKey(entityId);
  return value
    ? placesInValue(applyIndicatorPatch(blankIndicatorValue(value.evaluation, value.indicator), patch))
    : [];
}
