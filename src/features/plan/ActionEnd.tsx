import { carryingOn, type Action } from '#src/domain/evaluation/Action.ts';
import type { Patch } from '#src/domain/changes/Change.ts';
import { EvidenceList } from '#src/parts/evidence/EvidenceList.tsx';
import { WatchedLine } from '#src/parts/WatchedLine.tsx';
import { WatchedText } from '#src/parts/WatchedText.tsx';
import type { OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { pageText } from '#src/text/pageText.ts';
import { ChoiceField } from '#src/ui/ChoiceField.tsx';
import { FieldStack } from '#src/ui/FieldStack.tsx';
import { ProposedLevels } from './ProposedLevels.tsx';

type Props = { open: OpenEvaluation; action: Action; onEdit: (patch: Patch) => void };

/** What is asked when an action is done: what came of it, what shows it, who carries it on, and what the change costs. */
export function ActionEnd({ open, action, onEdit }: Props) {
  const words = pageText.actions.end;
  const { id, status, evidence, carriedOn, carriedBy, extraCost } = action;
  const hasSaid = evidence.length > 0 || carriedOn !== null || carriedBy !== '' || extraCost !== '';
  if (status !== 'done' && !hasSaid) return null;
  return (
    <>
      <ProposedLevels open={open} action={action} />
      <EvidenceList
        row={id}
        evidence={evidence}
        onSet={(key, value) => onEdit({ [`evidence:${key}`]: value })}
      />
      <FieldStack>
        <ChoiceField
          label={words.carriedOn}
          value={carriedOn ?? ''}
          blank={words.unsettled}
          options={carryingOn.map((each) => ({ value: each, name: words[each] }))}
          onChange={(value) => onEdit({ carriedOn: value === '' ? null : value })}
        />
        {(carriedOn === 'yes' || carriedBy !== '') && (
          <WatchedLine
            field={`${id}:carriedBy`}
            label={words.carriedBy}
            value={carriedBy}
            onChange={(value) => onEdit({ carriedBy: value === '' ? null : value })}
          />
        )}
        <WatchedText
          field={`${id}:extraCost`}
          label={words.extraCost}
          hint={words.extraCostHint}
          minRows={1}
          value={extraCost}
          onChange={(value) => onEdit({ extraCost: value === '' ? null : value })}
        />
      </FieldStack>
    </>
  );
}
