import { useRef, useState } from 'react';
import type { Evidence } from '#src/domain/evaluation/Answer.ts';
import { newId } from '#src/state/session/newId.ts';
import { pageText } from '#src/text/pageText.ts';
import { AddButton } from '#src/ui/AddButton.tsx';
import { EvidenceRow } from './EvidenceRow.tsx';
import styles from './EvidenceList.module.css';

type Props = {
  /** Id of the row it belongs to, also of one that is not there yet. */
  row: string;
  evidence: readonly Evidence[];
  /** Typical evidence for the requirement, from the standard. */
  typical?: readonly string[];
  /** Sets one piece of evidence by its id; `null` takes it away. */
  onSet: (id: string, value: Omit<Evidence, 'id'> | null) => void;
};

/** The evidence of an answer or an action. A row without text is only a beginning: it is on the screen, and not stored. */
export function EvidenceList({ row, evidence, typical = [], onSet }: Props) {
  const words = pageText.assess.evidence;
  const [begun, setBegun] = useState<readonly Evidence[]>([]);
  const [fresh, setFresh] = useState<string | null>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const stored = new Set(evidence.map((item) => item.id));
  // Ids follow the clock, so a row keeps its place when it is stored.
  const rows = [...evidence, ...begun.filter((item) => !stored.has(item.id))].toSorted((a, b) =>
    a.id < b.id ? -1 : 1,
  );

  const isThere = (item: string) => evidence.some(({ text }) => text.trim() === item);
  const add = () => {
    const id = newId();
    setBegun([...begun, { id, kind: rows.at(-1)?.kind ?? 'link', text: '' }]);
    setFresh(id);
  };
  const change = (item: Evidence) => {
    const { id, kind, text: content } = item;
    setBegun([...begun.filter((other) => other.id !== id), { ...item, text: '' }]);
    if (content.trim() !== '') onSet(id, { kind, text: content });
    else if (stored.has(id)) onSet(id, null);
  };
  const remove = (id: string) => {
    setBegun(begun.filter((other) => other.id !== id));
    if (stored.has(id)) onSet(id, null);
    addButton.current?.focus();
  };

  return (
    <div role="group" className={styles.evidence} aria-label={words.title}>
      <p className={styles.title}>{words.title}</p>
      <p className={styles.hint}>{words.hint}</p>
      {typical.length > 0 && (
        <>
          <p className={styles.hint}>{words.typical}</p>
          <ul className={styles.typical}>
            {typical.map((item) => (
              <li key={item}>
                <AddButton
                  size="xsmall"
                  variant="tertiary"
                  className={styles.choice}
                  // Not `disabled`: the focus would be lost from a button that switches itself off.
                  aria-disabled={isThere(item)}
                  onAdd={() => {
                    if (!isThere(item)) onSet(newId(), typicalEvidence(item));
                  }}
                >
                  {isThere(item) ? words.typicalAdded(item) : item}
                </AddButton>
              </li>
            ))}
          </ul>
        </>
      )}
      {rows.length > 0 && (
        <ul className={styles.rows}>
          {rows.map((item, index) => (
            <EvidenceRow
              key={item.id}
              field={`${row}:evidence:${item.id}`}
              evidence={item}
              position={index + 1}
              fresh={item.id === fresh}
              onChange={change}
              onRemove={() => remove(item.id)}
            />
          ))}
        </ul>
      )}
      <div>
        <AddButton ref={addButton} onAdd={add}>
          {words.add}
        </AddButton>
      </div>
    </div>
  );
}

function typicalEvidence(item: string) {
  return { kind: 'document', text: item } as const;
}
