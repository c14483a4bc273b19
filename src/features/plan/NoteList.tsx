import { TrashIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useRef, useState } from 'react';
import type { Action, ActionNote } from '#src/domain/evaluation/Action.ts';
import { dayOf } from '#src/domain/actions/openActions.ts';
import type { Patch } from '#src/domain/changes/Change.ts';
import { WatchedText } from '#src/parts/WatchedText.tsx';
import { newId } from '#src/state/session/newId.ts';
import { pageText } from '#src/text/pageText.ts';
import { AddButton } from '#src/ui/AddButton.tsx';
import { FieldGroup } from '#src/ui/FieldGroup.tsx';
import styles from './NoteList.module.css';

type Props = { action: Action; onEdit: (patch: Patch) => void };

/** What happens on the way, each note with its day. One without text is only a beginning, and is not stored. */
export function NoteList({ action, onEdit }: Props) {
  const words = pageText.actions.notes;
  const [begun, setBegun] = useState<readonly ActionNote[]>([]);
  const addButton = useRef<HTMLButtonElement>(null);
  const stored = new Set(action.notes.map(({ id }) => id));
  // Ids follow the clock, so a note keeps its place when it is stored.
  const notes = [...action.notes, ...begun.filter(({ id }) => !stored.has(id))].toSorted((a, b) =>
    a.id < b.id ? -1 : 1,
  );
  const change = ({ id, day }: ActionNote, written: string) => {
    setBegun([...begun.filter((other) => other.id !== id), { id, day, text: '' }]);
    onEdit({ [`note:${id}`]: written.trim() === '' ? null : { day, text: written } });
  };
  const remove = (id: string) => {
    setBegun(begun.filter((other) => other.id !== id));
    if (stored.has(id)) onEdit({ [`note:${id}`]: null });
    addButton.current?.focus();
  };
  return (
    <FieldGroup title={words.title} blank={action.notes.length === 0}>
      {notes.map((note, index) => (
        <div key={note.id} className={styles.note}>
          <WatchedText
            field={`${action.id}:note:${note.id}`}
            label={words.dated(note.day)}
            value={note.text}
            onChange={(written) => change(note, written)}
          />
          <Button
            type="button"
            size="small"
            variant="tertiary-neutral"
            icon={<TrashIcon title={words.remove(index + 1)} />}
            onClick={() => remove(note.id)}
          />
        </div>
      ))}
      <div>
        <AddButton
          ref={addButton}
          onAdd={() => setBegun([...begun, { id: newId(), day: dayOf(new Date()), text: '' }])}
        >
          {words.add}
        </AddButton>
      </div>
    </FieldGroup>
  );
}
