import { papers } from '#src/text/papers.ts';
import type { ReportSource } from '../report/ReportSource.ts';
import { cellStyles } from '../xlsx/cellStyles.ts';
import { firstLevelRow } from './formulas.ts';
import type { Cell, Row, Sheet } from '../xlsx/Workbook.ts';

const words = papers.spreadsheet;
const { definitions } = words;

const blank: Row = { cells: [] };

/** What the numbers and words of the other sheets mean. The scale is what their formulas look up levels in. */
export function definitionSheet({ standard }: ReportSource): Sheet {
  const { revision, changes } = standard.explanations;
  const scale: Row[] = [
    { cells: [{ value: definitions.title, style: cellStyles.title }] },
    blank,
    { cells: [{ value: definitions.scale, style: cellStyles.heading }] },
    {
      cells: [
        { value: definitions.points, style: cellStyles.numberHeader },
        { value: definitions.choice, style: cellStyles.header },
        { value: definitions.meaning, style: cellStyles.header },
      ],
    },
    ...standard.scale.map((level) => ({
      cells: [
        { value: level.value, style: cellStyles.number },
        text(words.levelName(level.value, standard.scale)),
        text(level.description),
      ],
    })),
    ...(['notRelevant', 'unknown', 'unanswered'] as const).map((state) => ({
      cells: [
        { value: words.nothing, style: cellStyles.number },
        text(words[state]),
        text(definitions[state]),
      ],
    })),
  ];
  if (scale.length !== firstLevelRow + standard.scale.length + 2) throw new Error('the scale has moved');
  return {
    name: words.sheets.definitions,
    visibility: 'visible',
    widths: [12, 34, 94, 12],
    rows: [
      ...scale,
      blank,
      heading(definitions.obligations),
      {
        cells: [
          { value: definitions.weight, style: cellStyles.numberHeader },
          { value: definitions.obligation, style: cellStyles.header },
          { value: definitions.meaning, style: cellStyles.header },
          { value: definitions.target, style: cellStyles.numberHeader },
        ],
      },
      ...standard.obligations.map(({ name, weight, target, description }) => ({
        cells: [
          { value: weight, style: cellStyles.number },
          text(name),
          text(description),
          { value: target, style: cellStyles.number },
        ],
      })),
      blank,
      heading(definitions.terms),
      ...definitions.list.map(([term, meaning]) => ({ cells: [null, text(term), text(meaning)] })),
      blank,
      heading(definitions.about),
      {
        cells: [
          null,
          text(definitions.facts.title),
          text(words.summary.standard(standard.title, standard.edition)),
        ],
      },
      { cells: [null, text(definitions.facts.publisher), text(standard.provenance.publisher)] },
      {
        cells: [
          null,
          text(definitions.facts.explanations),
          text(definitions.explanations(revision, changes.at(-1)?.date ?? '')),
        ],
      },
    ],
  };
}

function heading(value: string): Row {
  return { cells: [{ value, style: cellStyles.heading }] };
}

function text(value: string): Cell {
  return { value, style: cellStyles.text };
}
