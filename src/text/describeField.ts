import { text } from './catalogue.ts';
import { pageText } from './pageText.ts';
import { decimal } from './format.ts';

/** What a field may hold, as a change says it. */
type FieldValue = string | number | boolean | null | { [key: string]: string | number };

type Levels = readonly { value: number; name: string }[];

type EvidenceKind = 'link' | 'caseNumber' | 'document' | 'note';

/**
 * What a field of a row is called. Checkpoints are called by their own words.
 * @param checkpoints of the requirement; empty where the row is about something else
 */
export function fieldName(field: string, checkpoints: readonly { id: string; text: string }[] = []): string {
  const { fields, checkpoint } = pageText.requirement.log;
  const [family = '', key] = field.split(':');
  if (family === 'checkpoint') return checkpoint(checkpoints.find(({ id }) => id === key)?.text ?? key ?? '');
  if (Object.hasOwn(fields, family)) return fields[family as keyof typeof fields];
  const others = pageText.merge.fields;
  return Object.hasOwn(others, family) ? others[family as keyof typeof others] : fields.other;
}

/** A value of a field as a person would say it. Nothing said has its own words for every field. */
export function describeField(field: string, value: FieldValue, scale: Levels): string {
  const words = pageText.requirement.log;
  switch (field.split(':')[0]) {
    case 'score':
      return text.scoring.scoreName(value as Parameters<typeof text.scoring.scoreName>[0], scale);
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
        ? pageText.requirement.years.evidenceKind(value['kind'] as EvidenceKind, String(value['text'] ?? ''))
        : words.nothing.text;
    case 'numerator':
    case 'denominator':
      return typeof value === 'number' ? decimal(value) : words.nothing.text;
    case 'goal':
      return typeof value === 'number' ? pageText.merge.percent(value) : words.nothing.text;
    case 'comparison':
      return isRecord(value)
        ? pageText.merge.comparison(Number(value['percent']), String(value['source'] ?? ''))
        : words.nothing.text;
    case 'ownOffice':
      return isRecord(value) ? String(value['name']) : words.nothing.text;
    default:
      return typeof value === 'string' && value.trim() !== '' ? value : words.nothing.text;
  }
}

function isRecord(value: FieldValue): value is Record<string, string | number> {
  return typeof value === 'object' && value !== null;
}
