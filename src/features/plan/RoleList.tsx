import { PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useId, useRef, useState } from 'react';
import type { Action } from '#src/domain/evaluation/Action.ts';
import type { Patch } from '#src/domain/changes/Change.ts';
import { WatchedLine } from '#src/parts/WatchedLine.tsx';
import type { OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { newId } from '#src/state/session/newId.ts';
import { pageText } from '#src/text/pageText.ts';
import { FieldGroup } from './FieldGroup.tsx';
import { allRoles } from './filterActions.ts';
import styles from './RoleList.module.css';

type Props = { open: OpenEvaluation; action: Action; onEdit: (patch: Patch) => void };

/** The roles that answer for an action. A line without text is only a beginning: it is on the screen, and not stored. */
export function RoleList({ open, action, onEdit }: Props) {
  const words = pageText.actions.roles;
  const [begun, setBegun] = useState<readonly string[]>([]);
  const [fresh, setFresh] = useState<string | null>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const known = useId();
  const stored = new Map(action.responsible.map(({ id, role }) => [id, role]));
  // Ids follow the clock, so a line keeps its place when it is stored.
  const lines = [...new Set([...stored.keys(), ...begun])].toSorted();
  const suggestions = [
    ...new Set([...allRoles(Object.values(open.actions)), ...open.standard.parties.map(({ name }) => name)]),
  ];
  const change = (id: string, role: string) => {
    if (!begun.includes(id)) setBegun([...begun, id]);
    onEdit({ [`responsible:${id}`]: role.trim() === '' ? null : { role } });
  };
  const remove = (id: string) => {
    setBegun(begun.filter((other) => other !== id));
    if (stored.has(id)) onEdit({ [`responsible:${id}`]: null });
    addButton.current?.focus();
  };
  return (
    <FieldGroup title={words.title} hint={words.hint}>
      <datalist id={known}>
        {suggestions.map((role) => (
          <option key={role} value={role}>
            {role}
          </option>
        ))}
      </datalist>
      {lines.map((id, index) => (
        <div key={id} className={styles.line}>
          <WatchedLine
            field={`${action.id}:responsible:${id}`}
            label={words.role(index + 1)}
            hideLabel
            list={known}
            fresh={id === fresh}
            value={stored.get(id) ?? ''}
            onChange={(role) => change(id, role)}
          />
          <Button
            type="button"
            size="small"
            variant="tertiary-neutral"
            icon={<TrashIcon title={words.remove(index + 1)} />}
            onClick={() => remove(id)}
          />
        </div>
      ))}
      <div>
        <Button
          ref={addButton}
          type="button"
          size="small"
          variant="secondary-neutral"
          icon={<PlusIcon aria-hidden />}
          onClick={() => {
            const id = newId();
            setBegun([...begun, id]);
            setFresh(id);
          }}
        >
          {words.add}
        </Button>
      </div>
    </FieldGroup>
  );
}
