import { barrierId } from '#src/domain/changes/entities/barrierId.ts';
import { RowConflicts } from '#src/parts/RowConflicts.tsx';
import { MissingRow } from '#src/parts/rows/MissingRow.tsx';
import { barrierRows, type OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';
import { BarrierForm } from './BarrierForm.tsx';

/** One barrier. `part`: what of its id stands in the address. */
export function BarrierPage({ open, part }: { open: OpenEvaluation; part: string }) {
  const { evaluation, standard, barriers } = open;
  const words = pageText.barriers.edit;
  const id = barrierId.make(evaluation.id, part);
  const barrier = barriers[id];
  if (barrier && !barrier.removed) return <BarrierForm open={open} barrier={barrier} />;
  return (
    <MissingRow
      {...(barrier ? words.removed : words.notFound)}
      back={
        barrier ? { label: words.removed.back, onBack: () => barrierRows.edit(id, { removed: false }) } : null
      }
      list={{ label: words.toList, to: paths.barriers(evaluation.id) }}
      conflicts={
        barrier && <RowConflicts kind="barrier" row={barrier} rows={barrierRows} standard={standard} />
      }
    />
  );
}
