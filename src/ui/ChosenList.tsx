import { TrashIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import type { ReactNode, RefObject } from 'react';
import { PlainList } from './PlainList.tsx';
import styles from './ChosenList.module.css';
import { FieldGroup } from './FieldGroup.tsx';

/** One that was chosen. `remove`: what the button is called that takes it away, `null` for one that has to stay. */
type Chosen = { key: string; name: ReactNode; remove: { label: string; onRemove: () => void } | null };

type Props = {
  title: string;
  /** What is said while none is chosen. */
  none: string;
  chosen: readonly Chosen[];
  /** Where more are chosen: it has the focus after one was taken away. */
  picker: RefObject<HTMLSelectElement | null>;
  children: ReactNode;
};

/** What has been chosen, each of which can be taken away, and below it where more are chosen. */
export function ChosenList({ title, none, chosen, picker, children }: Props) {
  return (
    <FieldGroup title={title} blank={chosen.length === 0}>
      {chosen.length === 0 && <p className={styles.none}>{none}</p>}
      <PlainList>
        {chosen.map(({ key, name, remove }) => (
          <li key={key} className={styles.line}>
            <span>{name}</span>
            {remove && (
              <Button
                type="button"
                size="small"
                variant="tertiary-neutral"
                icon={<TrashIcon title={remove.label} />}
                onClick={() => {
                  remove.onRemove();
                  picker.current?.focus();
                }}
              />
            )}
          </li>
        ))}
      </PlainList>
      {children}
    </FieldGroup>
  );
}
