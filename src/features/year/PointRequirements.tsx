import { TrashIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useRef } from 'react';
import type { Patch } from '#src/domain/changes/Change.ts';
import type { YearPoint } from '#src/domain/year/yearPoints.ts';
import { RequirementPicker } from '#src/parts/RequirementPicker.tsx';
import type { OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { pageText } from '#src/text/pageText.ts';
import { FieldGroup } from '#src/ui/FieldGroup.tsx';
import styles from './PointRequirements.module.css';

type Props = { open: OpenEvaluation; point: YearPoint; onEdit: (patch: Patch) => void };

/** The requirements a point is about. Those that are proposed with it stay; the office adds others. */
export function PointRequirements({ open, point, onEdit }: Props) {
  const words = pageText.year.edit;
  const picker = useRef<HTMLSelectElement>(null);
  const fixed = new Set(point.proposed?.requirements);
  const chosen = Object.fromEntries(point.requirements.map((number) => [number, true]));
  return (
    <FieldGroup title={words.requirements}>
      {point.requirements.length === 0 && <p className={styles.none}>{words.noRequirements}</p>}
      <ul className={styles.list}>
        {point.requirements.map((number) => (
          <li key={number} className={styles.line}>
            <span>
              {pageText.year.point.requirement({
                number,
                shortName:
                  open.standard.requirements.find((each) => each.number === number)?.shortName ?? null,
              })}
            </span>
            {!fixed.has(number) && (
              <Button
                type="button"
                size="small"
                variant="tertiary-neutral"
                icon={<TrashIcon title={words.removeRequirement(number)} />}
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
        chosen={chosen}
        words={{ choose: words.choose, pick: words.pick, add: words.addRequirement, option: words.option }}
        onAdd={({ number }) => onEdit({ [`requirement:${number}`]: true })}
        picker={picker}
      />
    </FieldGroup>
  );
}
