import { allResponsible } from '#src/domain/barriers/responsibleOf.ts';
import type { Patch } from '#src/domain/changes/Change.ts';
import { barrierCauses, barrierLevels, type Barrier } from '#src/domain/evaluation/Barrier.ts';
import { eachRoleOnce } from '#src/domain/evaluation/sameRole.ts';
import { barrierName } from '#src/domain/evaluation/barrierName.ts';
import { LaterYear } from '#src/parts/LaterYear.tsx';
import { NameList } from '#src/parts/NameList.tsx';
import { RowConflicts } from '#src/parts/RowConflicts.tsx';
import { RowForm } from '#src/parts/rows/RowForm.tsx';
import { WatchedText } from '#src/parts/WatchedText.tsx';
import { RowLog } from '#src/parts/log/RowLog.tsx';
import { barrierRows, type OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';
import { ChoiceField } from '#src/ui/ChoiceField.tsx';
import { FieldStack } from '#src/ui/FieldStack.tsx';
import { BarrierEnd } from './BarrierEnd.tsx';
import { BarrierHistory } from './BarrierHistory.tsx';
import { BarrierLifting } from './BarrierLifting.tsx';
import { HinderedActions } from './HinderedActions.tsx';
import { HinderedRequirements } from './HinderedRequirements.tsx';

type TextField = 'description' | 'consequence' | 'otherCause' | 'metIn';

/** A barrier with its fields, saved as they are filled in. */
export function BarrierForm({ open, barrier }: { open: OpenEvaluation; barrier: Barrier }) {
  const { evaluation, standard } = open;
  const words = pageText.barriers;
  const { id, cause, level } = barrier;
  const edit = (patch: Patch) => barrierRows.edit(id, patch);
  const setText = (field: TextField) => (value: string) => edit({ [field]: value === '' ? null : value });
  const suggestions = eachRoleOnce([
    ...allResponsible(Object.values(open.barriers)),
    ...standard.parties.map(({ name }) => name),
  ]);
  return (
    <RowForm
      title={barrierName(barrier) || words.edit.newTitle}
      lead={words.edit.lead}
      list={{ label: words.edit.toList, to: paths.barriers(evaluation.id) }}
      history={(say) => <BarrierHistory open={open} say={say} />}
      conflicts={<RowConflicts kind="barrier" row={barrier} rows={barrierRows} standard={standard} />}
      remove={{ label: words.edit.remove, onRemove: () => edit({ removed: true }) }}
    >
      <LaterYear evaluation={evaluation.id} to={paths.barriers} />
      <WatchedText
        field={`${id}:description`}
        label={words.edit.what}
        hint={words.edit.whatHint}
        value={barrier.description}
        onChange={setText('description')}
      />
      <WatchedText
        field={`${id}:consequence`}
        label={words.edit.consequence}
        hint={words.edit.consequenceHint}
        value={barrier.consequence}
        onChange={setText('consequence')}
      />
      <FieldStack>
        <ChoiceField
          wide
          label={words.edit.cause}
          value={cause ?? ''}
          blank={words.edit.noCause}
          options={barrierCauses.map((each) => ({ value: each, name: words.cause[each] }))}
          onChange={(value) => edit({ cause: value === '' ? null : value })}
        />
        {(cause === 'other' || barrier.otherCause !== '') && (
          <WatchedText
            field={`${id}:otherCause`}
            label={words.edit.otherCause}
            minRows={1}
            value={barrier.otherCause}
            onChange={setText('otherCause')}
          />
        )}
      </FieldStack>
      <WatchedText
        field={`${id}:metIn`}
        label={words.edit.metIn}
        hint={words.edit.metInHint}
        minRows={1}
        value={barrier.metIn}
        onChange={setText('metIn')}
      />
      <HinderedRequirements open={open} barrier={barrier} onEdit={edit} />
      <HinderedActions open={open} barrier={barrier} onEdit={edit} />
      <ChoiceField
        wide
        label={words.edit.level}
        value={level ?? ''}
        blank={words.edit.unsettled}
        options={barrierLevels.map((each) => ({ value: each, name: words.level(each) }))}
        onChange={(value) => edit({ level: value === '' ? null : value })}
      />
      <NameList
        row={id}
        family="responsible"
        names={new Map(barrier.responsible.map(({ id: key, name }) => [key, name]))}
        suggestions={suggestions}
        words={words.responsible}
        onSet={(key, name) => edit({ [`responsible:${key}`]: name === null ? null : { name } })}
      />
      <BarrierLifting evaluation={evaluation.id} barrier={barrier} onEdit={edit} />
      <BarrierEnd barrier={barrier} onEdit={edit} />
      <RowLog evaluation={open.evaluation.id} standard={open.standard} of="barriers" rows={[id]} />
    </RowForm>
  );
}
