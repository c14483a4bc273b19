import type { RowFrame } from './RowFrame.ts';

/** Who led or owned it, from which day and to which, `YYYY-MM-DD`. */
export type ProjectPerson = { id: string; name: string; from: string | null; to: string | null };

/** A post of the budget, in kroner. `null`: nobody has said. */
export type ProjectPost = {
  id: string;
  name: string;
  phase: string;
  budget: number | null;
  spent: number | null;
};

/** The texts of one line that the facts of a project have, in the order a person meets them. */
export const projectLines = [
  'title',
  'number',
  'programme',
  'area',
  'place',
  'targetGroup',
  'contacts',
  'steeringLeader',
  'countyContact',
] as const;

export type ProjectLine = (typeof projectLines)[number];

/** The facts of the project that an office reports on, written once: the projection of the changes about them. */
export type Project = RowFrame & {
  evaluation: string;
  title: string;
  number: string;
  programme: string;
  area: string;
  place: string;
  targetGroup: string;
  contacts: string;
  steeringLeader: string;
  countyContact: string;
  from: string | null;
  to: string | null;
  /** The day it was approved. */
  approved: string | null;
  leaders: ProjectPerson[];
  owners: ProjectPerson[];
  posts: ProjectPost[];
};
