import { seenText } from '../input/seenText.ts';
import type { RowFrame } from './RowFrame.ts';

/** An office that is not in the list: named by its user, of a kind the standard knows. */
export type OwnOffice = { name: string; kind: string };

/** One office's self-evaluation against one edition of a standard in one year. */
export type Evaluation = RowFrame & {
  standard: string;
  edition: string;
  /** Id of a listed office, or a slug of the name of an own one. */
  office: string;
  /** `null` for a listed office: its name and kind then come from the list. */
  ownOffice: OwnOffice | null;
  year: number;
  createdAt: string;
};

/** What an evaluation is about. Two people who start the same one offline meet in the same evaluation. */
export type EvaluationKey = Pick<Evaluation, 'standard' | 'edition' | 'office' | 'year'>;

const part = '[a-z0-9]+(?:-[a-z0-9]+)*';
const evaluationIdPattern = new RegExp(`^(${part})_([1-9]\\d{3})_(${part})_(${part})$`);
const answerIdPattern = new RegExp(`^(${part}_[1-9]\\d{3}_${part}_${part})_([1-9]\\d{0,4})$`);

/** The id follows from the key, and is safe in an address: `nav-grorud_2026_oslostandard-…_1`. */
export function evaluationId(key: EvaluationKey): string {
  return `${key.office}_${key.year}_${key.standard}_${key.edition}`;
}

/** Years outside these are slips, whoever wrote them. What a person may begin is narrower: the form of a new evaluation. */
const earliestYear = 1990;
const latestYear = 2200;

/**
 * The key behind an id, or `null` when it is not exactly the id that `evaluationId` makes of a key, or its year can be no
 * year of an evaluation.
 */
export function evaluationKey(id: string): EvaluationKey | null {
  const [, office, year, standard, edition] = evaluationIdPattern.exec(id) ?? [];
  if (office === undefined || year === undefined || standard === undefined || edition === undefined)
    return null;
  if (Number(year) < earliestYear || Number(year) > latestYear) return null;
  return { office, year: Number(year), standard, edition };
}

/** The id of an answer follows from what it answers. */
export function answerId(evaluation: string, requirement: number): string {
  return `${evaluation}_${requirement}`;
}

/** What an answer's id is about, or `null` when it is not exactly one that `answerId` makes: `…_07` is not `…_7`. */
export function answerKey(id: string): { evaluation: string; requirement: number } | null {
  const [, evaluation, requirement] = answerIdPattern.exec(id) ?? [];
  if (evaluation === undefined || requirement === undefined) return null;
  return { evaluation, requirement: Number(requirement) };
}

/**
 * A slug for an office that its user names: small letters a–z, digits and single hyphens, at most 100 characters.
 * What nobody sees in the name does not count: two names that look alike have one slug.
 * Æ, ø and å become ae, o and a. Returns `null` when nothing is left.
 */
export function officeSlug(name: string): string | null {
  const slug = seenText(name)
    .text.toLowerCase()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, 100)
    .replace(/-$/, '');
  return slug === '' ? null : slug;
}
