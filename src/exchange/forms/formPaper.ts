import { unknownChoice, type Form, type FormChoices } from '#src/domain/forms/Form.ts';
import type { FilledField, FilledSection } from '#src/domain/forms/filledForm.ts';
import { papers } from '#src/text/papers.ts';
import type { Block, TableBlock } from '../report/Block.ts';
import type { Paper } from '../report/Paper.ts';

type Input = {
  form: Form;
  filled: readonly FilledSection[];
  office: string;
  year: number;
  /** ISO. */
  madeAt: string;
  /** When the evaluation that it is filled from was signed, ISO; `null`: it is not. */
  signedAt: string | null;
};

/**
 * A form as a paper: every heading of it, in its own order, with what stands under each. A field that nothing stands in says
 * so, and no heading is left out.
 */
export function formPaper({ form, filled, office, year, madeAt, signedAt }: Input): Paper {
  const words = papers.forms.paper;
  const sections: { id: `heading-${number}`; title: string; newPage: boolean; blocks: Block[] }[] = [];
  for (const [place, { section, fields }] of filled.entries()) {
    const blocks = fieldsAsBlocks(fields);
    const above = sections.at(-1);
    if (section.level === 2 && above) {
      above.blocks.push({ kind: 'heading', level: 2, text: section.heading }, ...blocks);
    } else sections.push({ id: `heading-${place}`, title: section.heading, newPage: false, blocks });
  }
  return {
    title: form.title,
    subtitle: office,
    facts: [
      { name: words.facts.office, value: office },
      { name: words.facts.year, value: String(year) },
      { name: words.facts.made, value: papers.document.date(new Date(madeAt)) },
      ...(signedAt === null
        ? []
        : [{ name: words.facts.signed, value: papers.forms.signed(new Date(signedAt)) }]),
    ],
    introduction: [],
    sections,
    form: 'form',
  };
}

/** Lines that stand together are one list of facts. */
function fieldsAsBlocks(fields: readonly FilledField[]): Block[] {
  const blocks: Block[] = [];
  for (const field of fields) {
    const last = blocks.at(-1);
    const fact = factOf(field);
    if (fact && last?.kind === 'facts') blocks.splice(-1, 1, { kind: 'facts', facts: [...last.facts, fact] });
    else if (fact) blocks.push({ kind: 'facts', facts: [fact] });
    else blocks.push(...blocksOf(field));
  }
  return blocks;
}

function factOf(filled: FilledField): { name: string; value: string } | null {
  if (filled.kind !== 'text' || filled.field.kind === 'text') return null;
  const { label } = filled.field;
  if (label === undefined || (filled.field.kind === 'list' && !isShort(label, filled.content.text)))
    return null;
  return { name: label, value: filled.content.text.trim() || nothingIn(filled) };
}

/** A list that reads well beside its name: neither of them fills a line. */
function isShort(label: string, text: string): boolean {
  return label.length <= 60 && text.split('\n').every((line) => line.length <= 60);
}

function blocksOf(filled: FilledField): Block[] {
  const { label } = filled.field;
  const named: Block[] =
    label === undefined || filled.kind === 'table' ? [] : [{ kind: 'paragraph', tone: 'name', text: label }];
  switch (filled.kind) {
    case 'text': {
      const lines = filled.content.text.split('\n').filter((line) => line.trim() !== '');
      if (lines.length === 0) return [...named, absent(filled)];
      if (filled.field.kind === 'list') return [...named, { kind: 'list', items: lines }];
      return [...named, ...lines.map((text): Block => ({ kind: 'paragraph', text }))];
    }
    case 'choices':
      return [
        ...named,
        ...boxes(filled.field, filled.ticked).map((text): Block => ({ kind: 'paragraph', text })),
      ];
    case 'table':
      return tableBlocks(filled);
  }
}

function absent(filled: FilledField): Block {
  return { kind: 'paragraph', tone: 'absent', text: nothingIn(filled) };
}

/** What stands in a field that nothing is written in: that it is not filled in, unless it may be empty. */
function nothingIn({ missing }: FilledField): string {
  return missing ? papers.forms.paper.unanswered : papers.forms.paper.nothing;
}

/** Every box of the form, ticked or not, as on paper. */
function boxes({ choices, unknown }: FormChoices, ticked: readonly string[]): string[] {
  const words = papers.forms.paper;
  const all = [...choices, ...(unknown === undefined ? [] : [{ id: unknownChoice, label: unknown }])];
  return all.map(({ id, label }) => (ticked.includes(id) ? words.ticked(label) : words.empty(label)));
}

function tableBlocks(filled: Extract<FilledField, { kind: 'table' }>): Block[] {
  const { field, sums } = filled;
  const rows = filled.rows.filter(({ cells }) => cells.some(({ text }) => text.trim() !== ''));
  const isEmpty = rows.length === 0;
  const caption = field.label ?? papers.forms.paper.table;
  const isAmount = (kind: string) => kind === 'money' || kind === 'difference';
  const weight = (kind: string) => (isAmount(kind) || kind === 'choice' ? 2 : 4);
  const whole = field.columns.reduce((sum, { kind }) => sum + weight(kind), 0);
  const table: TableBlock = {
    kind: 'table',
    caption,
    columns: field.columns.map(({ name, kind }) => ({
      name,
      width: weight(kind) / whole,
      ...(isAmount(kind) ? { align: 'end' as const } : {}),
    })),
    rows: [
      // Also a table that nothing stands in is seen as one, with what the form asks for in it.
      ...(isEmpty
        ? [{ cells: field.columns.map((_, index) => (index === 0 ? nothingIn(filled) : '')) }]
        : []),
      ...rows.map(({ cells }) => ({
        cells: field.columns.map((column, place) => {
          const text = cells.find((cell) => cell.column === column.id)?.text ?? '';
          const said =
            column.kind === 'choice' ? (column.choices.find(({ id }) => id === text)?.label ?? text) : text;
          // The first cell is the head of its row: a head is never empty.
          return place === 0 && said.trim() === '' ? papers.forms.paper.nothing : said;
        }),
      })),
      ...(field.sum === undefined || isEmpty
        ? []
        : [
            {
              emphasis: true,
              cells: field.columns.map(({ id }, index) => {
                const total = sums.get(id);
                return total
                  ? papers.forms.say({ kind: 'number', value: total.sum })
                  : index === 0
                    ? (field.sum ?? '')
                    : '';
              }),
            },
          ]),
    ],
  };
  if (isEmpty) return [table];
  const lacking = Math.max(0, ...[...sums.values()].map(({ missing }) => missing));
  return [
    ...(field.drawn === undefined
      ? []
      : [{ kind: 'figure' as const, id: 'gainMap' as const, caption, alt: papers.forms.mapTitle }]),
    table,
    ...(lacking === 0
      ? []
      : [{ kind: 'paragraph' as const, tone: 'note' as const, text: papers.forms.sumDiffers(lacking) }]),
  ];
}
