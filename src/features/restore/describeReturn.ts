import type { FieldReturn, RowReturn } from '#src/domain/changes/logAt.ts';
import { answerKey } from '#src/domain/evaluation/Evaluation.ts';
import { indicatorValueKey } from '#src/domain/indicators/indicatorValueId.ts';
import type { Checkpoint, Standard } from '#src/domain/standard/Standard.ts';
import { describeField, fieldName } from '#src/text/describeField.ts';
import { papers } from '#src/text/papers.ts';

/** A row that goes back, in the words a person knows it by. */
export type DescribedReturn = {
  key: string;
  title: string;
  fields: { key: string; name: string; now: string; past: string }[];
};

/** What goes back, in the order of the standard: requirements, then indicators, then the evaluation itself. */
export function describeReturn(rows: readonly RowReturn[], standard: Standard): DescribedReturn[] {
  return rows
    .map((row) => ({ order: orderOf(row), described: describeRow(row, standard) }))
    .toSorted((a, b) => a.order - b.order)
    .map(({ described }) => described);
}

function orderOf({ entity, entityId }: RowReturn): number {
  if (entity === 'answer') return answerKey(entityId)?.requirement ?? 0;
  return entity === 'indicatorValue' ? Number.MAX_SAFE_INTEGER - 1 : Number.MAX_SAFE_INTEGER;
}

function describeRow(row: RowReturn, standard: Standard): DescribedReturn {
  return {
    key: row.entityId,
    title: titleOf(row, standard),
    fields: row.fields.toSorted(asOnTheCard).map((item) => ({
      key: item.field,
      name: fieldName(item.field, checkpointsOf(row, standard)),
      now: describeField(item.field, item.now, standard.scale),
      past: describeField(item.field, item.past, standard.scale),
    })),
  };
}

/** What a person meets first on the card comes first; what is not here keeps its order after that. */
const order = ['score', 'justification', 'strengths', 'improvements', 'target', 'checkpoint', 'evidence'];

function asOnTheCard(left: FieldReturn, right: FieldReturn): number {
  const place = ({ field }: FieldReturn) => {
    const index = order.indexOf(field.split(':')[0] ?? '');
    return index === -1 ? order.length : index;
  };
  return place(left) - place(right);
}

function titleOf({ entity, entityId }: RowReturn, standard: Standard): string {
  const words = papers.backup.restore;
  if (entity === 'answer') return words.requirement(answerKey(entityId)?.requirement ?? 0);
  if (entity === 'evaluation') return words.evaluationRow;
  const id = indicatorValueKey(entityId)?.indicator ?? '';
  return words.indicator(standard.indicators.find((indicator) => indicator.id === id)?.name ?? id);
}

function checkpointsOf({ entityId }: RowReturn, standard: Standard): readonly Checkpoint[] {
  const number = answerKey(entityId)?.requirement;
  return standard.requirements.find((requirement) => requirement.number === number)?.checkpoints ?? [];
}
