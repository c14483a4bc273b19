import { eachRoleOnce } from '#src/domain/evaluation/sameRole.ts';
import { rolesOf } from '#src/domain/actions/rolesOf.ts';
import type { OpenEvaluation } from '#src/state/editing/openEvaluation.ts';

type Open = Pick<OpenEvaluation, 'actions' | 'meetings' | 'meetingPoints' | 'standard'>;

/** The roles that are named in the evaluation already, and the parties of the standard: what is often written where a role is asked for. */
export function rolesIn({ actions, meetings, meetingPoints, standard }: Open): string[] {
  const named = [
    ...Object.values(meetings).flatMap(({ participants }) => participants.map(({ role }) => role)),
    ...Object.values(meetingPoints).flatMap(({ decisions }) => decisions.map(({ role }) => role)),
    ...Object.values(actions).flatMap(rolesOf),
    ...standard.parties.map(({ name }) => name),
  ];
  return eachRoleOnce(named);
}
