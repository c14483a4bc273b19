import type { Patch } from '#src/domain/changes/Change.ts';
import type { YearPoint } from '#src/domain/year/yearPoints.ts';
import { ChosenRequirements } from '#src/parts/ChosenRequirements.tsx';
import type { OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { pageText } from '#src/text/pageText.ts';

type Props = { open: OpenEvaluation; point: YearPoint; onEdit: (patch: Patch) => void };

/** The requirements a point is about. Those that are proposed with it stay; the office adds others. */
export function PointRequirements({ open, point, onEdit }: Props) {
  const words = pageText.year.edit;
  return (
    <ChosenRequirements
      open={open}
      numbers={point.requirements}
      fixed={new Set(point.proposed?.requirements)}
      words={{
        title: words.requirements,
        none: words.noRequirements,
        remove: words.removeRequirement,
        choose: words.choose,
        pick: words.pick,
        add: words.addRequirement,
        option: words.option,
      }}
      label={pageText.year.point.requirement}
      onEdit={onEdit}
    />
  );
}
