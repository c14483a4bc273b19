import { useRef, type ComponentProps, type ReactNode } from 'react';
import type { Patch } from '#src/domain/changes/Change.ts';
import type { OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { ChosenList } from '#src/ui/ChosenList.tsx';
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
    <ChosenList
      title={words.title}
      none={words.none}
      picker={picker}
      chosen={numbers.map((number) => ({
        key: String(number),
        name: label({ number, shortName: shortNameOf(number) }),
        remove: fixed?.has(number)
          ? null
          : { label: words.remove(number), onRemove: () => onEdit({ [`requirement:${number}`]: null }) },
      }))}
    >
      <RequirementPicker
        open={open}
        chosen={Object.fromEntries(numbers.map((number) => [number, true]))}
        words={words}
        onAdd={({ number }) => onEdit({ [`requirement:${number}`]: true })}
        picker={picker}
      />
    </ChosenList>
  );
}
