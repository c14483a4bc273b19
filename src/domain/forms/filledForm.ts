import type { FormText, OwnCell } from '../evaluation/FormText.ts';
import { textCell } from '../evaluation/FormText.ts';
import { choicesFrom, rowsFrom, sentencesFrom } from './fill.ts';
import {
  unknownChoice,
  type Form,
  type FormChoices,
  type FormColumn,
  type FormField,
  type FormSection,
  type FormTable,
} from './Form.ts';
import type { FormMaterial } from './FormMaterial.ts';
import { readKroner } from './readKroner.ts';
import type { Origin, Said } from './Said.ts';
import { sourceMark } from './sourceMark.ts';

/** A text of a form as it is to stand: what somebody has written, or else what was filled in. */
export type FilledText = {
  text: string;
  /** What Rettesnor fills it with now; '' for nothing. */
  filled: string;
  /** Whether somebody has written it. */
  own: boolean;
  /** What it was filled from has changed since somebody wrote over it. */
  changed: boolean;
  /** The mark of what it is filled from now; `null`: nothing. What is written over it keeps the mark. */
  mark: string | null;
};

export type FilledSentence = { text: string; from: Origin };

type TextKind = Extract<FormField, { kind: 'line' | 'text' | 'list' }>;

export type FilledCell = FilledText & { column: string; key: string };

export type FilledTableRow = {
  key: string;
  /** `null`: a row of the office's own. */
  from: Origin | null;
  cells: readonly FilledCell[];
};

export type FilledField =
  | {
      kind: 'text';
      field: TextKind;
      content: FilledText;
      sentences: readonly FilledSentence[];
      missing: boolean;
    }
  | {
      kind: 'choices';
      field: FormChoices;
      /** Ids of those that are ticked. */
      ticked: readonly string[];
      own: boolean;
      missing: boolean;
    }
  | {
      kind: 'table';
      field: FormTable;
      rows: readonly FilledTableRow[];
      /** Column → the sum of its amounts, and how many rows lack one. Only where the form asks for sums. */
      sums: ReadonlyMap<string, { sum: number; missing: number }>;
      missing: boolean;
    };

export type FilledSection = { section: FormSection; fields: readonly FilledField[] };

/** Rows of an office's own are keyed with this before their mark. */
export const ownRowPrefix = 'egen-';

/**
 * A form as it stands for an office: filled from what is known, with what somebody has written over it. What is written is
 * kept whatever happens to what it came from, and is said to have changed when it has. Differences and sums are computed of
 * the amounts as they stand, and never stored.
 * @param texts what the office has written in this form
 * @param say puts what is known into words
 */
export function filledForm(
  form: Form,
  material: FormMaterial,
  texts: readonly FormText[],
  say: (said: Said) => string,
): FilledSection[] {
  const byField = new Map(texts.filter((text) => text.form === form.id).map((text) => [text.field, text]));
  return form.sections.map((section) => ({
    section,
    fields: section.fields.map((field) => {
      const own = byField.get(field.id) ?? null;
      switch (field.kind) {
        case 'table':
          return filledTable(field, material, own, say);
        case 'choices':
        case 'oneChoice':
          return filledChoices(field, material, own);
        default:
          return filledText(field, material, own, say);
      }
    }),
  }));
}

/** How many fields nothing stands in: those that say «skriv her». */
export function countMissing(sections: readonly FilledSection[]): number {
  return sections.flatMap(({ fields }) => fields).filter(({ missing }) => missing).length;
}

function filledText(
  field: TextKind,
  material: FormMaterial,
  own: FormText | null,
  say: (said: Said) => string,
): FilledField {
  const found = field.fill ? sentencesFrom[field.fill](material) : [];
  const sentences = found
    .map(({ said, from }) => ({ text: say(said), from }))
    .filter(({ text }) => text !== '');
  const filled = sentences.map(({ text }) => text).join(field.kind === 'line' ? ', ' : '\n');
  const mark = found.length === 0 ? null : sourceMark(found.map(({ said }) => said));
  const content = over(own?.cells[textCell], filled, mark);
  return { kind: 'text', field, content, sentences, missing: content.text.trim() === '' };
}

function over(own: OwnCell | undefined, filled: string, mark: string | null): FilledText {
  return own
    ? { text: own.text, filled, own: true, changed: own.source !== mark, mark }
    : { text: filled, filled, own: false, changed: false, mark };
}

function filledChoices(field: FormChoices, material: FormMaterial, own: FormText | null): FilledField {
  const said = Object.entries(own?.choices ?? {});
  const known = [
    ...field.choices.map(({ id }) => id),
    ...(field.unknown === undefined ? [] : [unknownChoice]),
  ];
  const filled = field.fill ? choicesFrom[field.fill](material) : [];
  const wanted = said.length > 0 ? said.filter(([, isTicked]) => isTicked).map(([id]) => id) : filled;
  const ticked = known.filter((id) => wanted.includes(id));
  return { kind: 'choices', field, ticked, own: said.length > 0, missing: ticked.length === 0 };
}

function filledTable(
  field: FormTable,
  material: FormMaterial,
  own: FormText | null,
  say: (said: Said) => string,
): FilledField {
  const cells = own?.cells ?? {};
  const known = field.fill ? rowsFrom[field.fill](material) : [];
  const rows = [
    ...known.map(({ key, from, parts }): FilledTableRow => ({
      key,
      from,
      cells: cellsOf(field.columns, key, cells, (part) => parts[part] ?? [], say),
    })),
    ...ownRowsIn(cells).map((key): FilledTableRow => ({
      key,
      from: null,
      cells: cellsOf(field.columns, key, cells, () => [], say),
    })),
  ];
  return {
    kind: 'table',
    field,
    rows,
    sums: sumsOf(field, rows),
    missing: !rows.some((row) => row.cells.some(({ text }) => text.trim() !== '')),
  };
}

/** The rows that an office has added, in the order they came: their marks follow the clock. */
function ownRowsIn(cells: FormText['cells']): string[] {
  const keys = Object.keys(cells)
    .filter((key) => key.startsWith(ownRowPrefix))
    .map((key) => key.slice(0, key.lastIndexOf('-')));
  return [...new Set(keys)].toSorted();
}

function cellsOf(
  columns: readonly FormColumn[],
  row: string,
  own: FormText['cells'],
  partOf: (part: string) => readonly Said[],
  say: (said: Said) => string,
): FilledCell[] {
  const typed = new Map<string, string>();
  return columns.map((column): FilledCell => {
    const key = `${row}-${column.id}`;
    if (column.kind === 'difference') {
      const [of, less] = [column.of, column.less].map((id) => readKroner(typed.get(id) ?? ''));
      const known = typeof of === 'number' && typeof less === 'number';
      const text = known ? say({ kind: 'number', value: of - less }) : '';
      return { column: column.id, key, text, filled: text, own: false, changed: false, mark: null };
    }
    const said = column.part === undefined ? [] : partOf(column.part);
    const filled = said.map(say).filter(Boolean).join('\n');
    const content = over(own[key], filled, said.length === 0 ? null : sourceMark(said));
    typed.set(column.id, content.text);
    return { column: column.id, key, ...content };
  });
}

function sumsOf(
  { columns, sum }: FormTable,
  rows: readonly FilledTableRow[],
): ReadonlyMap<string, { sum: number; missing: number }> {
  if (sum === undefined) return new Map();
  return new Map(
    columns
      .filter(({ kind }) => kind === 'money' || kind === 'difference')
      .map(({ id }) => {
        const amounts = rows.map(({ cells }) =>
          readKroner(cells.find(({ column }) => column === id)?.text ?? ''),
        );
        const whole = amounts.filter((amount) => typeof amount === 'number');
        return [
          id,
          { sum: whole.reduce((total, amount) => total + amount, 0), missing: amounts.length - whole.length },
        ];
      }),
  );
}
