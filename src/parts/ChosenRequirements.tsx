import { TrashIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useRef, type ComponentProps, type ReactNode } from 'react';
import type { Patch } from '#src/domain/changes/Change.ts';
import type { OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { FieldGroup } from '#src/ui/FieldGroup.tsx';
import styles from './ChosenRequirements.module.css';
import { RequirementPicker } from './RequirementPicker.tsx';

type Props = {
  open: OpenEvaluation;
  numbers: readonly number[];
  /** Those that are there whatever the office says, and cannot be taken away. */
  fixed?: ReadonlySet<number>;
  words: ComponentProps<typeof RequirementPicker>['words'] & {
    title: string;
    none: string;
    remove: (number: number) => string;
  };
  /** A requirement as it is told of, or linked to. */
  label: (named: { number: number; shortName: string | null }) => ReactNode;
  onEdit: (patch: Patch) => void;
};

/** The requirements that a row is about: others are added, and those that were can be taken away. */
export function ChosenRequirements({ open, numbers, fixed, words, label, onEdit }: Props) {
  const picker = useRef<HTMLSelectElement>(null);
  const shortNameOf = (number: number) =>
    open.standard.requirements.find((each) => each.number === number)?.shortName ?? null;
  return (
    <FieldGroup title={words.title} blank={numbers.length === 0}>
      {numbers.length === 0 && <p className={styles.none}>{words.none}</p>}
      <ul className={styles.list}>
        {numbers.map((number) => (
          <li key={number} className={styles.line}>
            <span>{label({ number, shortName: shortNameOf(number) })}</span>
            {fixed?.has(number) !== true && (
              <Button
                type="button"
                size="small"
                variant="tertiary-neutral"
                icon={<TrashIcon title={words.remove(number)} />}
                onClick={() => {
                  onEdit({ [`requirement:${number}`]: null });
                  picker.current?.focus();
                }}
              />
            )}
          </li>
        ))}
      </ul>
      <RequirementPicker
        open={open}
        chosen={Object.fromEntries(numbers.map((number) => [number, true]))}
        words={words}
        onAdd={({ number }) => onEdit({ [`requirement:${number}`]: true })}
        picker={picker}
      />
    </FieldGroup>
  );
}
