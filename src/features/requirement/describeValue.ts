import type { FieldValue } from '#src/domain/changes/Change.ts';
import type { FieldChange } from '#src/domain/changes/fieldHistory.ts';
import type { EvidenceKind, Score } from '#src/domain/evaluation/Answer.ts';
import type { Requirement, Standard } from '#src/domain/standard/Standard.ts';
import { text } from '#src/text/catalogue.ts';

/** What a field of an answer is called. Checkpoints are called by their own words. */
export function fieldName(field: string, { checkpoints }: Requirement): string {
  const words = text.requirement.log;
  const [family, key] = field.split(':');
  if (family === 'checkpoint') {
    return words.checkpoint(checkpoints.find(({ id }) => id === key)?.text ?? key ?? '');
  }
  return family !== undefined && family in words.fields
    ? words.fields[family as keyof typeof words.fields]
    : words.fields.other;
}

/** A value of a field as a person would say it. Nothing said has its own words for every field. */
export function describeValue({ field }: FieldChange, value: FieldValue, { scale }: Standard): string {
  const words = text.requirement.log;
  const [family] = field.split(':');
  switch (family) {
    case 'score':
      return text.scoring.scoreName(value as Score, scale);
    case 'checkpoint':
      return value === 'met' ? words.met : value === 'notMet' ? words.notMet : words.nothing.checkpoint;
    case 'included':
      return value === true ? words.yes : words.no;
    case 'target':
      return isRecord(value)
        ? words.target(Number(value['level']), String(value['reason'] ?? ''), scale)
        : words.nothing.target;
    case 'evidence':
      return isRecord(value)
        ? text.requirement.years.evidenceKind(value['kind'] as EvidenceKind, String(value['text'] ?? ''))
        : words.nothing.text;
    default:
      return typeof value === 'string' && value.trim() !== '' ? value : words.nothing.text;
  }
}

function isRecord(value: FieldValue): value is Record<string, string | number> {
  return typeof value === 'object' && value !== null;
}
