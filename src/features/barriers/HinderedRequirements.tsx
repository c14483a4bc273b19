import type { Patch } from '#src/domain/changes/Change.ts';
import type { Barrier } from '#src/domain/evaluation/Barrier.ts';
import { requirementsOfBarrier } from '#src/domain/evaluation/barrierRequirements.ts';
import { ChosenRequirements } from '#src/parts/ChosenRequirements.tsx';
import type { OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';
import { RouteLink } from '#src/ui/RouteLink.tsx';

type Props = { open: OpenEvaluation; barrier: Barrier; onEdit: (patch: Patch) => void };

/** The requirements a barrier stands in the way of. */
export function HinderedRequirements({ open, barrier, onEdit }: Props) {
  const words = pageText.barriers.requirements;
  return (
    <ChosenRequirements
      open={open}
      numbers={requirementsOfBarrier(barrier)}
      words={words}
      label={(named) => (
        <RouteLink to={paths.requirementCard(open.evaluation.id, named.number)}>
          {words.label(named)}
        </RouteLink>
      )}
      onEdit={onEdit}
    />
  );
}
