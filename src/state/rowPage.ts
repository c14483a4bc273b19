import { ownPart } from '#src/domain/changes/entities/entity.ts';
import type { Entity, PartsOf } from '#src/domain/changes/entities/entities.ts';
import type { RowPlace } from '#src/domain/changes/rowPlace.ts';
import { paths } from './paths.ts';

type Pages = { readonly [Name in Entity]: (evaluation: string, parts: PartsOf<Name>, row: string) => string };

/** Where each kind of row is read and edited: one that is missing does not compile. */
const pages: Pages = {
  evaluation: () => paths.overview,
  answer: (evaluation, { requirement }) => paths.requirementCard(evaluation, requirement),
  indicatorValue: (evaluation) => paths.indicators(evaluation),
  action: (evaluation, _, row) => paths.action(evaluation, ownPart(row)),
  feedback: (evaluation, { requirement }) => paths.requirementCard(evaluation, requirement),
  barrier: (evaluation, _, row) => paths.barrier(evaluation, ownPart(row)),
  signature: (evaluation) => paths.sign(evaluation),
  meeting: (evaluation, _, row) => paths.meeting(evaluation, ownPart(row)),
  meetingPoint: (evaluation) => paths.meetings(evaluation),
  recurringPoint: (evaluation) => paths.year(evaluation),
  surveyRound: (evaluation) => paths.participation(evaluation),
  councilMatter: (evaluation) => paths.participation(evaluation),
  project: (evaluation) => paths.forms(evaluation),
  formText: (evaluation, { form }) => paths.form(evaluation, form),
  erasure: () => paths.overview,
  sharedScope: (evaluation) => paths.assess(evaluation),
  teamReview: (evaluation) => paths.teamReview(evaluation),
};

/** The page where a row stands. What has none of its own is seen on the requirement it is about, or from Home. */
export function rowPage({ entity, evaluation, requirement, parts, row }: Omit<RowPlace, 'named'>): string {
  const page = Object.hasOwn(pages, entity) ? (pages[entity as Entity] as Pages['evaluation']) : null;
  if (page) return page(evaluation, parts as never, row);
  return requirement === null ? paths.overview : paths.requirementCard(evaluation, requirement);
}
