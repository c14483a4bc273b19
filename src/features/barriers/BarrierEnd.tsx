import type { Patch } from '#src/domain/changes/Change.ts';
import { barrierEnds, type Barrier } from '#src/domain/evaluation/Barrier.ts';
import { WatchedText } from '#src/parts/WatchedText.tsx';
import { pageText } from '#src/text/pageText.ts';
import { ChoiceField } from '#src/ui/ChoiceField.tsx';
import { FieldStack } from '#src/ui/FieldStack.tsx';

type Props = { barrier: Barrier; onEdit: (patch: Patch) => void };

/** Whether it still stands in the way, is solved, or was set aside and why. */
export function BarrierEnd({ barrier: { id, ended, endReason }, onEdit }: Props) {
  const words = pageText.barriers.edit;
  const lacksReason = ended === 'setAside' && endReason.trim() === '';
  return (
    <FieldStack>
      <ChoiceField
        wide
        label={words.ended}
        value={ended ?? ''}
        blank={words.standing}
        options={barrierEnds.map((each) => ({ value: each, name: pageText.barriers.status[each] }))}
        onChange={(value) => onEdit({ ended: value === '' ? null : value })}
      />
      {(ended !== null || endReason !== '') && (
        <WatchedText
          field={`${id}:endReason`}
          label={words.endReason[ended ?? 'setAside']}
          mark={lacksReason ? words.demanded : undefined}
          value={endReason}
          onChange={(value) => onEdit({ endReason: value === '' ? null : value })}
        />
      )}
    </FieldStack>
  );
}
