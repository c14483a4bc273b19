import type { FilledField, FilledSection } from '#src/domain/forms/filledForm.ts';
import type { Form } from '#src/domain/forms/Form.ts';

/**
 * A filled form as data, for whoever reads it with a program: its headings in order, what stands in each field, whether the
 * office wrote it, and which rows a sentence is from. UTF-8.
 */
export function writeFormJson(
  form: Form,
  filled: readonly FilledSection[],
  about: { office: string; year: number; madeAt: string; signedAt: string | null },
): Uint8Array<ArrayBuffer> {
  const content = {
    format: 'rettesnor-form',
    version: 1,
    form: form.id,
    title: form.title,
    ...about,
    sections: filled.map(({ section: { heading, level }, fields }) => ({
      heading,
      level,
      fields: fields.map(dataOf),
    })),
  };
  return new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`);
}

function dataOf(filled: FilledField): object {
  const { id, kind, label = null } = filled.field;
  const common = { id, kind, label, missing: filled.missing };
  switch (filled.kind) {
    case 'text':
      return {
        ...common,
        text: filled.content.text,
        written: filled.content.own,
        from: filled.sentences.map(({ from }) => from),
      };
    case 'choices':
      return { ...common, ticked: filled.ticked, written: filled.own };
    case 'table':
      return {
        ...common,
        columns: filled.field.columns.map(({ id: column, name }) => ({ id: column, name })),
        rows: filled.rows.map(({ cells, from }) => ({
          from,
          cells: Object.fromEntries(cells.map(({ column, text }) => [column, text])),
        })),
        sums: Object.fromEntries([...filled.sums].map(([column, { sum }]) => [column, sum])),
      };
  }
}
