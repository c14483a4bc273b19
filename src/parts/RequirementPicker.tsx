import { Select } from '@navikt/ds-react';
import '@navikt/ds-css/dist/component/form.min.css';
import { useMemo, useState, type RefObject } from 'react';
import type { Requirement } from '#src/domain/standard/Standard.ts';
import { assessWhole } from '#src/state/editing/assessed.ts';
import type { OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { AddButton } from '#src/ui/AddButton.tsx';
import styles from './Picker.module.css';

type Props = {
  open: OpenEvaluation;
  /** Requirements by number that are chosen already. */
  chosen: Readonly<Record<string, unknown>>;
  words: { choose: string; pick: string; add: string; option: (requirement: Requirement) => string };
  onAdd: (requirement: Requirement) => void;
  /** Where the focus goes when one that was chosen is taken away. */
  picker: RefObject<HTMLSelectElement | null>;
};

/** Chooses one more of the requirements that the office answers, by theme. */
export function RequirementPicker({ open, chosen, words, onAdd, picker }: Props) {
  const { standard } = open;
  const items = assessWhole(open);
  const [picked, setPicked] = useState('');
  const themes = useMemo(
    () =>
      standard.themes
        .map(({ id, title }) => ({
          id,
          title,
          requirements: items
            .filter((item) => item.applicable && item.requirement.theme === id)
            .map(({ requirement }) => requirement)
            .filter(({ number }) => !Object.hasOwn(chosen, number)),
        }))
        .filter(({ requirements }) => requirements.length > 0),
    [standard, items, chosen],
  );
  const add = () => {
    const requirement = standard.requirements.find(({ number }) => String(number) === picked);
    if (!requirement) return picker.current?.focus();
    onAdd(requirement);
    setPicked('');
    picker.current?.focus();
  };
  return (
    <div className={styles.picker}>
      <Select
        ref={picker}
        size="small"
        label={words.choose}
        value={picked}
        onChange={({ currentTarget }) => setPicked(currentTarget.value)}
      >
        <option value="">{words.pick}</option>
        {themes.map(({ id, title, requirements }) => (
          <optgroup key={id} label={title}>
            {requirements.map((requirement) => (
              <option key={requirement.number} value={requirement.number}>
                {words.option(requirement)}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
      <AddButton onAdd={add}>{words.add}</AddButton>
    </div>
  );
}
