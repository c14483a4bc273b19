import { parseUnknown } from '../input/parseUnknown.ts';
import { sayIssue } from '../input/sayIssue.ts';
import type { StandardProblem } from '../standard/readStandard.ts';
import { choiceSources, partValues, rowSources } from './fillSources.ts';
import {
  fieldsOf,
  formSchema,
  isWords,
  unknownChoice,
  type Form,
  type FormField,
  type FormTable,
} from './Form.ts';

export type FormResult = { ok: true; form: Form } | { ok: false; problems: StandardProblem[] };

/**
 * Reads a form from parsed JSON, and checks what a shape cannot say: every id is there once, a column takes a part that its
 * source has, the choices bear ids that the source knows, a difference is of two columns of money, and the first heading is of
 * the first level. Never throws. Problems are for whoever writes the form.
 */
export function readForm(input: unknown): FormResult {
  const parsed = parseUnknown(formSchema, input, sayIssue);
  if (!parsed.ok) return { ok: false, problems: parsed.problems };
  const form = parsed.data;
  const problems = [
    ...fieldsTwice(form, ({ id }) => id),
    ...fieldsTwice(form, (field) => (isWords(field) ? field.asks : undefined)),
    ...(form.sections[0]?.level === 1
      ? []
      : [{ where: 'sections.0.level', what: 'the first is of level 1' }]),
    ...fieldsOf(form).flatMap(problemsOf),
  ];
  return problems.length === 0 ? { ok: true, form } : { ok: false, problems };
}

function problemsOf(field: FormField): StandardProblem[] {
  if (field.kind === 'table') return tableProblems(field);
  if (field.kind === 'line' && field.given !== undefined && field.fill !== undefined)
    return [{ where: field.id, what: '«given» and «fill» are not both to stand there' }];
  if (field.kind !== 'choices' && field.kind !== 'oneChoice') return [];
  const ids = field.choices.map(({ id }) => id);
  const wanted: readonly string[] = field.fill ? choiceSources[field.fill] : [];
  return [
    ...twice(field.id, ids),
    ...(ids.includes(unknownChoice)
      ? [{ where: field.id, what: `«${unknownChoice}» is the id of «unknown» alone` }]
      : []),
    ...wanted
      .filter((id) => !ids.includes(id))
      .map((id) => ({ where: field.id, what: `lacks the choice ${id} of ${field.fill ?? ''}` })),
  ];
}

function tableProblems({ id: table, columns, fill, drawn }: FormTable): StandardProblem[] {
  const parts: readonly string[] = fill ? rowSources[fill] : [];
  const money = columns.filter(({ kind }) => kind === 'money').map(({ id }) => id);
  return [
    ...twice(
      table,
      columns.map(({ id }) => id),
    ),
    ...(drawn === undefined || fill === 'gains' ? [] : [{ where: table, what: 'a map is drawn of gains' }]),
    ...columns.flatMap((column) => {
      const where = `${table}.${column.id}`;
      if (column.kind === 'difference') {
        return [column.of, column.less]
          .filter((id) => !money.includes(id))
          .map((id) => ({ where, what: `${id} is no column of money` }));
      }
      if (column.part === undefined) return [];
      if (!parts.includes(column.part))
        return [{ where, what: `${column.part} is no part of ${fill ?? 'nothing'}` }];
      if (column.kind !== 'choice') return [];
      const known = column.choices.map(({ id }) => id);
      return (partValues[column.part] ?? [])
        .filter((id) => !known.includes(id))
        .map((id) => ({ where, what: `lacks the choice ${id}` }));
    }),
  ];
}

/** Each field that has what an earlier one has, by its place in the file. */
function fieldsTwice(form: Form, of: (field: FormField) => string | undefined): StandardProblem[] {
  const seen = new Set<string>();
  return form.sections.flatMap(({ fields }, section) =>
    fields.flatMap((field, place) => {
      const has = of(field);
      if (has === undefined) return [];
      if (seen.has(has))
        return [{ where: `sections.${section}.fields.${place}`, what: `${has} occurs more than once` }];
      seen.add(has);
      return [];
    }),
  );
}

function twice(where: string, ids: readonly string[]): StandardProblem[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => ({
    where,
    what: `${id} occurs more than once`,
  }));
}
