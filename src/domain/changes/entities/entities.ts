import type { Evaluation } from '../../evaluation/Evaluation.ts';
import { action } from './action.ts';
import { answer } from './answer.ts';
import { barrier } from './barrier.ts';
import { councilMatter } from './councilMatter.ts';
import type { DeclaredField, Kind, RowId, RowOf } from './entity.ts';
import { erasure } from './erasure.ts';
import { evaluation } from './evaluation.ts';
import { feedback } from './feedback.ts';
import { formText } from './formText.ts';
import { indicatorValue } from './indicatorValue.ts';
import { meeting } from './meeting.ts';
import { meetingPoint } from './meetingPoint.ts';
import { project } from './project.ts';
import { recurringPoint } from './recurringPoint.ts';
import { sharedScope } from './sharedScope.ts';
import { signature } from './signature.ts';
import { surveyRound } from './surveyRound.ts';
import { teamReview } from './teamReview.ts';

/** Every kind of row there is, once. What a kind is and may do stands in its declaration, and nowhere else. */
export const entities = {
  evaluation,
  answer,
  indicatorValue,
  action,
  barrier,
  feedback,
  signature,
  meeting,
  meetingPoint,
  recurringPoint,
  surveyRound,
  councilMatter,
  teamReview,
  project,
  formText,
  erasure,
  sharedScope,
};

/** The kinds of row of this app, or others in tests. */
export type Entities = Readonly<Record<string, Kind>> & { readonly evaluation: Kind<Evaluation> };

/** Names of the shipped kinds. */
export type Entity = keyof typeof entities;

/** The fields of a kind as it declares them, a family by its name. */
export type DeclaredFields<Name extends Entity> = (typeof entities)[Name]['fields'] &
  ((typeof entities)[Name]['removable'] extends true ? { removed: DeclaredField } : object);

/** The names of the fields of a kind. */
export type FieldOf<Name extends Entity> = Extract<keyof DeclaredFields<Name>, string>;

/** What the id of a row of a kind says. */
export type PartsOf<Name extends Entity> =
  (typeof entities)[Name]['id'] extends RowId<infer Parts> ? Parts : never;

/** Table → the rows in it. */
export type RowsByTable = {
  [Name in Entity as (typeof entities)[Name]['table']]: RowOf<(typeof entities)[Name]>[];
};

/** What lies within an evaluation where nothing has been said. */
export function noRows(): Omit<RowsByTable, 'evaluations'> {
  const within = Object.values(entities).filter(({ id }) => id.within !== 'itself');
  return Object.fromEntries(within.map(({ table }) => [table, []])) as unknown as Omit<
    RowsByTable,
    'evaluations'
  >;
}

/** The declaration of a kind by its name; `null` for one that only a newer app knows. */
export function kindNamed(kinds: Entities, name: string): Kind | null {
  return (Object.hasOwn(kinds, name) && kinds[name]) || null;
}
