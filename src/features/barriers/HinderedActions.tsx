import { ownPart } from '#src/domain/changes/entities/entity.ts';
import { Select } from '@navikt/ds-react';
import '@navikt/ds-css/dist/component/form.min.css';
import { useRef, useState } from 'react';
import type { Patch } from '#src/domain/changes/Change.ts';
import { actionId } from '#src/domain/changes/entities/actionId.ts';
import type { Barrier } from '#src/domain/evaluation/Barrier.ts';
import { useActions } from '#src/state/editing/editActions.ts';
import type { OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';
import pickerStyles from '#src/parts/Picker.module.css';
import { AddButton } from '#src/ui/AddButton.tsx';
import { ChosenList } from '#src/ui/ChosenList.tsx';
import { RouteLink } from '#src/ui/RouteLink.tsx';

type Props = { open: OpenEvaluation; barrier: Barrier; onEdit: (patch: Patch) => void };

/** The actions a barrier stands in the way of. Nothing is shown while there is no action to choose. */
export function HinderedActions({ open, barrier, onEdit }: Props) {
  const { evaluation } = open;
  const words = pageText.barriers.actions;
  const [picked, setPicked] = useState('');
  const picker = useRef<HTMLSelectElement>(null);
  const actions = useActions(open);
  const chosen = Object.keys(barrier.actions).toSorted();
  const titleOf = (part: string) => {
    const action = open.actions[actionId.make(evaluation.id, part)];
    return action && !action.removed ? action.title.trim() || pageText.actions.unnamed : null;
  };
  if (actions.length === 0 && chosen.length === 0) return null;
  const add = () => {
    if (picked !== '') onEdit({ [`action:${picked}`]: true });
    setPicked('');
    picker.current?.focus();
  };
  return (
    <ChosenList
      title={words.title}
      none={words.none}
      picker={picker}
      chosen={chosen.map((part) => {
        const title = titleOf(part);
        return {
          key: part,
          name:
            title === null ? (
              words.gone
            ) : (
              <RouteLink to={paths.action(evaluation.id, part)}>{title}</RouteLink>
            ),
          remove: {
            label: words.remove(title ?? words.gone),
            onRemove: () => onEdit({ [`action:${part}`]: null }),
          },
        };
      })}
    >
      <div className={pickerStyles.picker}>
        <Select
          ref={picker}
          size="small"
          label={words.choose}
          value={picked}
          onChange={({ currentTarget }) => setPicked(currentTarget.value)}
        >
          <option value="">{words.pick}</option>
          {actions
            .map(({ id, title }) => ({ part: ownPart(id), title }))
            .filter(({ part }) => !Object.hasOwn(barrier.actions, part))
            .map(({ part, title }) => (
              <option key={part} value={part}>
                {title.trim() || pageText.actions.unnamed}
              </option>
            ))}
        </Select>
        <AddButton onAdd={add}>{words.add}</AddButton>
      </div>
    </ChosenList>
  );
}
