import type { Action } from '#src/domain/evaluation/Action.ts';
import { eachRoleOnce } from '#src/domain/evaluation/sameRole.ts';
import type { Patch } from '#src/domain/changes/Change.ts';
import { NameList } from '#src/parts/NameList.tsx';
import type { OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { pageText } from '#src/text/pageText.ts';
import { allRoles } from './filterActions.ts';

type Props = { open: OpenEvaluation; action: Action; onEdit: (patch: Patch) => void };

/** The roles that answer for an action. */
export function RoleList({ open, action, onEdit }: Props) {
  const suggestions = eachRoleOnce([
    ...allRoles(Object.values(open.actions)),
    ...open.standard.parties.map(({ name }) => name),
  ]);
  return (
    <NameList
      row={action.id}
      family="responsible"
      names={new Map(action.responsible.map(({ id, role }) => [id, role]))}
      suggestions={suggestions}
      words={pageText.actions.roles}
      onSet={(id, role) => onEdit({ [`responsible:${id}`]: role === null ? null : { role } })}
    />
  );
}
