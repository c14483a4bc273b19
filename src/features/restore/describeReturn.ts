import type { FieldValue } from '#src/domain/changes/Change.ts';
import type { FieldReturn, RowReturn } from '#src/domain/changes/logAt.ts';
import type { EvidenceKind, Score } from '#src/domain/evaluation/Answer.ts';
import { answerKey } from '#src/domain/evaluation/Evaluation.ts';
import { indicatorValueKey } from '#src/domain/indicators/indicatorValueId.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import { text } from '#src/text/catalogue.ts';
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
      name: nameOf(item, row, standard),
      now: valueInWords(item.field, item.now, standard),
      past: valueInWords(item.field, item.past, standard),
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

function nameOf({ field }: FieldReturn, { entityId }: RowReturn, standard: Standard): string {
  const known: Record<string, string> = { ...papers.backup.restore.fields, ...text.requirement.log.fields };
  const [family = '', key = ''] = field.split(':');
  if (family !== 'checkpoint') return known[family] ?? text.requirement.log.fields.other;
  const requirement = standard.requirements.find(({ number }) => number === answerKey(entityId)?.requirement);
  const checkpoint = requirement?.checkpoints.find(({ id }) => id === key);
  return text.requirement.log.checkpoint(checkpoint?.text ?? key);
}

/** A value as a person would say it. Nothing said has its own words for every kind of field. */
function valueInWords(field: string, value: FieldValue, { scale }: Standard): string {
  const words = text.requirement.log;
  const own = papers.backup.restore;
  const parts = typeof value === 'object' ? value : null;
  switch (field.split(':')[0]) {
    case 'score':
      return text.scoring.scoreName(value as Score, scale);
    case 'checkpoint':
      return value === 'met' ? words.met : value === 'notMet' ? words.notMet : words.nothing.checkpoint;
    case 'included':
      return value === true ? words.yes : words.no;
    case 'target':
      return parts
        ? words.target(Number(parts['level']), String(parts['reason'] ?? ''), scale)
        : words.nothing.target;
    case 'evidence':
      return parts
        ? text.requirement.years.evidenceKind(parts['kind'] as EvidenceKind, String(parts['text'] ?? ''))
        : own.empty;
    case 'comparison':
      return parts ? own.percent(Number(parts['percent']), String(parts['source'] ?? '')) : own.empty;
    case 'goal':
      return typeof value === 'number' ? own.percent(value, '') : own.empty;
    case 'ownOffice':
      return parts ? String(parts['name'] ?? '') : own.empty;
    default:
      if (typeof value === 'number') return String(value);
      return typeof value === 'string' && value.trim() !== '' ? value : own.empty;
  }
}
