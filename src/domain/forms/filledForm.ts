import type { FormText, OwnCell } from '../evaluation/FormText.ts';
import { textCell } from '../evaluation/FormText.ts';
import { choicesFrom, rowsFrom, sentencesFrom } from './fill.ts';
import {
  fieldsOf,
  isWords,
  unknownChoice,
  type Form,
  type FormChoices,
  type FormColumn,
  type FormField,
  type FormSection,
  type FormTable,
  type FormWords,
} from './Form.ts';
import type { FormMaterial } from './FormMaterial.ts';
import { overProject } from './overProject.ts';
import { readKroner } from './readKroner.ts';
import type { Origin, Said, Sentence } from './Said.ts';
import { sourceMark } from './sourceMark.ts';
import { saidWithYears } from './withYear.ts';

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
      field: FormWords;
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
 *
 * A field that asks the same as one of another form is filled with what the office has written there, the latest: its own words go
 * before what is put together of its rows. What was written over either is out of date only when neither of them stands as then.
 *
 * A form of a whole project is filled from every year within its days, and each thing says which year it is of.
 * @param ofYear what is known of the year it stands in, and of those before
 * @param texts what the office has written in this form and others
 * @param say puts what is known into words
 * @param forms all there are: what is written in one that is not here is not offered
 */
export function filledForm(
  form: Form,
  ofYear: FormMaterial,
  texts: readonly FormText[],
  say: (said: Said) => string,
  forms: readonly Form[] = [],
): FilledSection[] {
  const material = form.span === 'project' ? overProject(ofYear) : ofYear;
  const elsewhere = writtenElsewhere(form, texts, forms);
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
          return filledText(
            field,
            material,
            { own, elsewhere: elsewhere.get(field.asks ?? '') ?? null },
            say,
          );
      }
    }),
  }));
}

/** How many fields nothing stands in: those that say «skriv her». */
export function countMissing(sections: readonly FilledSection[]): number {
  return sections.flatMap(({ fields }) => fields).filter(({ missing }) => missing).length;
}

/** What the office has written in other forms, by what the field asks: the latest where it stands in several. */
function writtenElsewhere(
  form: Form,
  texts: readonly FormText[],
  forms: readonly Form[],
): ReadonlyMap<string, Sentence> {
  const others = new Map(
    forms
      .filter(({ id }) => id !== form.id)
      .flatMap((other) =>
        fieldsOf(other).flatMap((field) =>
          isWords(field) && field.asks !== undefined
            ? [[`${other.id}_${field.id}`, field.asks] as const]
            : [],
        ),
      ),
  );
  return new Map(
    texts
      .toSorted((a, b) => (a.changedAt < b.changedAt ? -1 : 1))
      .flatMap((row) => {
        const asks = others.get(`${row.form}_${row.field}`);
        const text = row.cells[textCell]?.text.trim() ?? '';
        return asks === undefined || text === ''
          ? []
          : [[asks, { said: { kind: 'words', text }, from: { entity: 'formText', row: row.id } }] as const];
      }),
  );
}

type Written = { own: FormText | null; elsewhere: Sentence | null };

function filledText(
  field: FormWords,
  material: FormMaterial,
  { own, elsewhere }: Written,
  say: (said: Said) => string,
): FilledField {
  const source = field.fill ? sentencesFrom[field.fill](material) : [];
  const found = elsewhere ? [elsewhere] : source;
  const withYear = saidWithYears(found, material, say);
  const sentences = found
    .map((told) => ({ text: withYear(say(told.said), told), from: told.from }))
    .filter(({ text }) => text !== '');
  const given = field.kind === 'line' ? (field.given ?? '') : '';
  const filled = sentences.map(({ text }) => text).join(field.kind === 'line' ? ', ' : '\n') || given;
  const mark = markOf(found);
  const content = over(own?.cells[textCell], filled, mark, markOf(source));
  return { kind: 'text', field, content, sentences, missing: isMissing(field, content.text) };
}

function markOf(found: readonly Sentence[]): string | null {
  return found.length === 0 ? null : sourceMark(found.map(({ said }) => said));
}

function isMissing({ optional }: FormField, text: string): boolean {
  return optional === undefined && text.trim() === '';
}

/** @param other the mark of what else it may have been written over */
function over(own: OwnCell | undefined, filled: string, mark: string | null, other = mark): FilledText {
  return own
    ? { text: own.text, filled, own: true, changed: own.source !== mark && own.source !== other, mark }
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
  return { kind: 'choices', field, ticked, own: said.length > 0, missing: isMissing(field, ticked.join('')) };
}

function filledTable(
  field: FormTable,
  material: FormMaterial,
  own: FormText | null,
  say: (said: Said) => string,
): FilledField {
  const cells = own?.cells ?? {};
  const known = field.fill ? rowsFrom[field.fill](material) : [];
  const withYear = saidWithYears(known, material, say);
  /** The first cell names the row: it says which year that is of. */
  const tellYear = (cell: FilledCell, from: Origin): FilledCell => {
    const filled = withYear(cell.filled, { from });
    return { ...cell, filled, text: cell.own ? cell.text : filled };
  };
  const rows = [
    ...known.map(({ key, from, parts }): FilledTableRow => ({
      key,
      from,
      cells: cellsOf(field.columns, key, cells, (part) => parts[part] ?? [], say).map((cell, place) =>
        place === 0 ? tellYear(cell, from) : cell,
      ),
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
    missing: isMissing(field, rows.flatMap(({ cells }) => cells.map(({ text }) => text)).join('')),
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
