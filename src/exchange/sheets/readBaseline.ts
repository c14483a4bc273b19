import { evaluationKey } from '#src/domain/evaluation/Evaluation.ts';
import { sheetFields, type SheetField } from './answerColumns.ts';
import { baselineFormat, baselineKeys } from './baselineSheet.ts';
import type { ReadCell, ReadSheet } from '../xlsx/readSheetXml.ts';

/** What the hidden sheet says: which evaluation the file is of, and how its answers were when it was made. */
export type Baseline = {
  evaluation: string;
  standard: string;
  edition: string;
  levels: readonly { value: number; name: string }[];
  /** Requirement number → the mark of each of its fields. */
  marks: ReadonlyMap<number, Partial<Record<SheetField, string>>>;
};

export type BaselineResult =
  { ok: true; baseline: Baseline } | { ok: false; kind: 'not-ours' | 'too-new' | 'invalid' };

/** Reads the hidden sheet. A line nobody knows is passed over, and so is the mark of a requirement that says two things. */
export function readBaseline({ rows }: ReadSheet): BaselineResult {
  const lines = [...rows.values()].map((cells) =>
    Array.from({ length: 6 }, (_, index) => shown(cells.get(index + 1))),
  );
  const said = (key: string) => lines.find(([first]) => first === key)?.[1] ?? '';
  const format = said(baselineKeys.format);
  if (!/^[1-9]\d{0,8}$/.test(format)) return { ok: false, kind: 'not-ours' };
  if (Number(format) > baselineFormat) return { ok: false, kind: 'too-new' };
  const evaluation = said(baselineKeys.evaluation);
  const key = evaluationKey(evaluation);
  const [standard, edition] = [said(baselineKeys.standard), said(baselineKeys.edition)];
  const levels = lines.flatMap(([first, value = '', name = '']) =>
    first === baselineKeys.level && /^\d{1,3}$/.test(value) ? [{ value: Number(value), name }] : [],
  );
  if (!key || key.standard !== standard || key.edition !== edition || levels.length === 0)
    return { ok: false, kind: 'invalid' };
  const marks = new Map<number, Partial<Record<SheetField, string>>>();
  for (const [first, number = '', ...values] of lines) {
    if (first !== baselineKeys.answer || !/^[1-9]\d{0,4}$/.test(number)) continue;
    const own = Object.fromEntries(sheetFields.map((field, index) => [field, values[index] ?? '']));
    marks.set(Number(number), marks.has(Number(number)) ? {} : own);
  }
  return { ok: true, baseline: { evaluation, standard, edition, levels, marks } };
}

function shown(cell: ReadCell | undefined): string {
  if (cell?.content.kind === 'text') return cell.content.text;
  return cell?.content.kind === 'number' ? String(cell.content.number) : '';
}
