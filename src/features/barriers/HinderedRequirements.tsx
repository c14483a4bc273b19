import { TrashIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useRef } from 'react';
import type { Patch } from '#src/domain/changes/Change.ts';
import type { Barrier } from '#src/domain/evaluation/Barrier.ts';
import { requirementsOfBarrier } from '#src/domain/evaluation/barrierRequirements.ts';
import { RequirementPicker } from '#src/parts/RequirementPicker.tsx';
import type { OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';
import { FieldGroup } from '#src/ui/FieldGroup.tsx';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import styles from './Hindered.module.css';

type Props = { open: OpenEvaluation; barrier: Barrier; onEdit: (patch: Patch) => void };

/** The requirements a barrier stands in the way of. */
export function HinderedRequirements({ open, barrier, onEdit }: Props) {
  const { standard, evaluation } = open;
  const words = pageText.barriers.requirements;
  const picker = useRef<HTMLSelectElement>(null);
  const chosen = requirementsOfBarrier(barrier);
  return (
    <FieldGroup title={words.title} blank={chosen.length === 0}>
      {chosen.length === 0 && <p className={styles.none}>{words.none}</p>}
      <ul className={styles.list}>
        {chosen.map((number) => (
          <li key={number} className={styles.line}>
            <RouteLink to={paths.requirementCard(evaluation.id, number)}>
              {words.label({
                number,
                shortName: standard.requirements.find((each) => each.number === number)?.shortName ?? null,
              })}
            </RouteLink>
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
          </li>
        ))}
      </ul>
      <RequirementPicker
        open={open}
        chosen={barrier.requirements}
        words={words}
        onAdd={({ number }) => onEdit({ [`requirement:${number}`]: true })}
        picker={picker}
      />
    </FieldGroup>
  );
}
