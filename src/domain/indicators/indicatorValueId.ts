import { evaluationKey } from '../evaluation/Evaluation.ts';

/** Begins with a letter, so that it is never taken for the number of a requirement. */
const indicatorPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** The id of an indicator's value follows from what it tells of: `nav-grorud_2026_oslostandard-…_1_bosatt-…`. */
export function indicatorValueId(evaluation: string, indicator: string): string {
  return `${evaluation}_${indicator}`;
}

/** What the id of an indicator's value is about, or `null` when it is not exactly one that `indicatorValueId` makes. */
export function indicatorValueKey(id: string): { evaluation: string; indicator: string } | null {
  const end = id.lastIndexOf('_');
  const [evaluation, indicator] = [id.slice(0, Math.max(0, end)), id.slice(end + 1)];
  return evaluationKey(evaluation) !== null && indicatorPattern.test(indicator)
    ? { evaluation, indicator }
    : null;
}
