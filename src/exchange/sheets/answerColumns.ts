import { knownTime } from '#src/domain/changes/knownTime.ts';
import type { AssessedRequirement } from '#src/domain/scoring/assessedRequirements.ts';
import { papers } from '#src/text/papers.ts';
import type { ReportFacts } from '../report/reportFacts.ts';
import type { ReportSource } from '../report/ReportSource.ts';
import { cellStyles } from '../xlsx/cellStyles.ts';
import { cellName, type Cell, type CellValue } from '../xlsx/Workbook.ts';
import { quoted, scaleRanges } from './formulas.ts';

/** The columns that a person fills in, by the field of the answer they are for. */
export const sheetFields = ['score', 'justification', 'strengths', 'improvements'] as const;

export type SheetField = (typeof sheetFields)[number];

export type AnswerColumnId =
  | SheetField
  | 'number'
  | 'name'
  | 'theme'
  | 'text'
  | 'obligation'
  | 'points'
  | 'status'
  | 'target'
  | 'gap'
  | 'previousScore'
  | 'previousJustification'
  | 'evidence'
  | 'responsible'
  | 'ownTarget'
  | 'ownTargetReason'
  | 'unchangedSince'
  | 'changedAt';

export type AnswerColumn = {
  id: AnswerColumnId;
  name: string;
  /** In characters. */
  width: number;
  kind: 'number' | 'date' | 'text' | 'edit';
  value: (item: AssessedRequirement) => CellValue;
  /** How the value follows from other cells of its row. */
  formula?: (at: (id: AnswerColumnId) => string) => string;
};

const words = papers.spreadsheet;
const names = words.answers.columns;

/**
 * The columns of one line for each requirement: the same in the spreadsheet and in CSV. Levels, «ikke relevant», «vet
 * ikke» and nothing said stand apart in the status, and only a level gives points. The columns about the year before
 * are there when there is such a year.
 */
export function answerColumns(
  { standard, madeAt }: ReportSource,
  { gaps, previous }: ReportFacts,
): AnswerColumn[] {
  const themes = new Map(standard.themes.map(({ id, title }) => [id, title]));
  const parties = new Map(standard.parties.map(({ id, name }) => [id, name]));
  const sizes = new Map(gaps.map(({ item, size }) => [item.requirement.number, size]));
  const earlier = previous && {
    year: previous.year.year,
    scale: previous.year.standard.scale,
    of: ({ requirement }: AssessedRequirement) => previous.items.get(requirement.number) ?? null,
  };
  const { numbers, labels } = scaleRanges(standard);
  const now = new Date(madeAt);
  return [
    { id: 'number', name: names.number, width: 6, kind: 'number', value: (item) => item.requirement.number },
    { id: 'name', name: names.name, width: 24, kind: 'text', value: (item) => item.requirement.shortName },
    {
      id: 'theme',
      name: names.theme,
      width: 22,
      kind: 'text',
      value: (item) => themes.get(item.requirement.theme) ?? '',
    },
    { id: 'text', name: names.text, width: 44, kind: 'text', value: (item) => item.requirement.text },
    {
      id: 'obligation',
      name: names.obligation,
      width: 8,
      kind: 'text',
      value: (item) => words.obligation[item.requirement.obligation],
    },
    {
      id: 'score',
      name: names.score,
      width: 17,
      kind: 'edit',
      value: ({ score }) => (score === null ? null : words.scoreName(score, standard.scale)),
    },
    {
      id: 'points',
      name: names.points,
      width: 7,
      kind: 'number',
      value: ({ score }) => (typeof score === 'number' ? score : null),
      // A number that was pasted past the list counts too, if it is on the scale. An empty cell is not 0.
      formula: (at) =>
        `IF(${at('score')}="","",IFERROR(INDEX(${numbers},MATCH(${at('score')},${labels},0)),` +
        `IFERROR(INDEX(${numbers},MATCH(${at('score')},${numbers},0)),"")))`,
    },
    {
      id: 'status',
      name: names.status,
      width: 12,
      kind: 'text',
      value: statusOf,
      formula: (at) =>
        `IF(ISNUMBER(${at('points')}),${quoted(words.scored)},` +
        `IF(OR(${at('score')}="",${at('score')}=${quoted(words.unanswered)}),${quoted(words.unanswered)},` +
        `IF(OR(${at('score')}=${quoted(words.unknown)},${at('score')}=${quoted(words.notRelevant)}),${at('score')},` +
        `${quoted(words.notAnAnswer)})))`,
    },
    { id: 'target', name: names.target, width: 6, kind: 'number', value: (item) => item.target },
    {
      id: 'gap',
      name: names.gap,
      width: 7,
      kind: 'number',
      value: ({ score, requirement }) =>
        typeof score === 'number' ? (sizes.get(requirement.number) ?? 0) : null,
      formula: (at) => `IF(ISNUMBER(${at('points')}),MAX(0,${at('target')}-${at('points')}),"")`,
    },
    ...(earlier
      ? [
          {
            id: 'previousScore',
            name: names.previousScore(earlier.year),
            width: 15,
            kind: 'text',
            value: (item) => earlierScore(earlier.of(item), earlier.scale),
          } as const satisfies AnswerColumn,
        ]
      : []),
    {
      id: 'justification',
      name: names.justification,
      width: 40,
      kind: 'edit',
      value: textOf('justification'),
    },
    { id: 'strengths', name: names.strengths, width: 26, kind: 'edit', value: textOf('strengths') },
    { id: 'improvements', name: names.improvements, width: 26, kind: 'edit', value: textOf('improvements') },
    ...(earlier
      ? [
          {
            id: 'previousJustification',
            name: names.previousJustification(earlier.year),
            width: 34,
            kind: 'text',
            value: (item) => earlier.of(item)?.answer?.justification ?? '',
          } as const satisfies AnswerColumn,
        ]
      : []),
    { id: 'evidence', name: names.evidence, width: 34, kind: 'text', value: evidenceOf },
    {
      id: 'responsible',
      name: names.responsible,
      width: 20,
      kind: 'text',
      value: (item) => item.requirement.responsible.map((id) => parties.get(id) ?? id).join(', '),
    },
    // Beside the gap, never instead of it.
    {
      id: 'ownTarget',
      name: names.ownTarget,
      width: 9,
      kind: 'number',
      value: ({ ownTarget }) => ownTarget?.level ?? null,
    },
    {
      id: 'ownTargetReason',
      name: names.ownTargetReason,
      width: 34,
      kind: 'text',
      value: ({ ownTarget }) => ownTarget?.reason.trim() ?? '',
    },
    {
      id: 'unchangedSince',
      name: names.unchangedSince,
      width: 9,
      kind: 'number',
      value: ({ answer }) => answer?.unchangedSince ?? null,
    },
    {
      id: 'changedAt',
      name: names.changedAt,
      width: 12,
      kind: 'date',
      value: ({ answer }) => {
        if (!answer) return null;
        const at = knownTime(answer.changedAt, now);
        return at ? new Date(at) : words.answers.changedUnknown;
      },
    },
  ];
}

/** The cell of one requirement in one column, in the given row of the sheet. */
export function answerCell(
  columns: readonly AnswerColumn[],
  column: AnswerColumn,
  item: AssessedRequirement,
  row: number,
): Cell {
  const at = (id: AnswerColumnId) => cellName(row, columnOf(columns, id));
  const style = {
    number: cellStyles.number,
    date: cellStyles.date,
    text: cellStyles.text,
    edit: cellStyles.edit,
  };
  const value = column.value(item);
  return {
    value: value === '' ? null : value,
    style: style[column.kind],
    ...(column.formula ? { formula: column.formula(at) } : {}),
  };
}

/** Where a column stands, from 1. */
export function columnOf(columns: readonly AnswerColumn[], id: AnswerColumnId): number {
  return columns.findIndex((column) => column.id === id) + 1;
}

function statusOf({ score }: AssessedRequirement): string {
  if (typeof score === 'number') return words.scored;
  return words.scoreName(score, []);
}

function textOf(field: Exclude<SheetField, 'score'>): (item: AssessedRequirement) => string {
  return ({ answer }) => answer?.[field] ?? '';
}

function earlierScore(item: AssessedRequirement | null, scale: ReportSource['standard']['scale']): string {
  return item?.applicable ? words.scoreName(item.score, scale) : words.nothing;
}

function evidenceOf({ answer }: AssessedRequirement): string {
  const { evidence, evidenceKinds } = words.answers;
  return (answer?.evidence ?? []).map(({ kind, text }) => evidence(evidenceKinds[kind], text)).join('\n');
}
