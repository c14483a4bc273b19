import { TrashIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useId, useRef, useState } from 'react';
import { longestName } from '#src/domain/changes/Change.ts';
import { newId } from '#src/state/session/newId.ts';
import { AddButton } from '#src/ui/AddButton.tsx';
import { FieldGroup } from '#src/ui/FieldGroup.tsx';
import { PlainList } from '#src/ui/PlainList.tsx';
import { WatchedLine } from './WatchedLine.tsx';
import styles from './NameList.module.css';

type Props = {
  /** Id of the row, and the family of its fields that the names stand in. */
  row: string;
  family: string;
  /** Id → what is written. */
  names: ReadonlyMap<string, string>;
  /** What is often written here. */
  suggestions: readonly string[];
  words: {
    title: string;
    hint: string;
    line: (position: number) => string;
    add: string;
    remove: (position: number) => string;
  };
  /** `null`: the name is taken away. */
  onSet: (id: string, name: string | null) => void;
};

/** Several names, a line each. A line without text is only a beginning: it is on the screen, and not stored. */
export function NameList({ row, family, names, suggestions, words, onSet }: Props) {
  const [begun, setBegun] = useState<readonly string[]>([]);
  const [fresh, setFresh] = useState<string | null>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const known = useId();
  // Ids follow the clock, so a line keeps its place when it is stored.
  const lines = [...new Set([...names.keys(), ...begun])].toSorted();
  const change = (id: string, name: string) => {
    if (!begun.includes(id)) setBegun([...begun, id]);
    onSet(id, name.trim() === '' ? null : name);
  };
  const remove = (id: string) => {
    setBegun(begun.filter((other) => other !== id));
    if (names.has(id)) onSet(id, null);
    addButton.current?.focus();
  };
  return (
    <FieldGroup title={words.title} hint={words.hint} blank={names.size === 0}>
      <datalist id={known}>
        {suggestions.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </datalist>
      {lines.length > 0 && (
        <PlainList className={styles.lines}>
          {lines.map((id, index) => (
            <li key={id} className={styles.line}>
              <WatchedLine
                field={`${row}:${family}:${id}`}
                most={longestName}
                label={words.line(index + 1)}
                hideLabel
                list={known}
                fresh={id === fresh}
                value={names.get(id) ?? ''}
                onChange={(name) => change(id, name)}
              />
              <Button
                type="button"
                size="small"
                variant="tertiary-neutral"
                icon={<TrashIcon title={words.remove(index + 1)} />}
                onClick={() => remove(id)}
              />
            </li>
          ))}
        </PlainList>
      )}
      <div>
        <AddButton
          ref={addButton}
          onAdd={() => {
            const id = newId();
            setBegun([...begun, id]);
            setFresh(id);
          }}
        >
          {words.add}
        </AddButton>
      </div>
    </FieldGroup>
  );
}
