import { knownTime } from '#src/domain/changes/knownTime.ts';
import { yearOf } from '#src/domain/year/addMonths.ts';
import type { PlannedPoint } from '#src/domain/year/plannedYear.ts';
import type { PlannedOccurrence } from '#src/domain/year/occurrencesIn.ts';
import { papers } from '#src/text/papers.ts';
import type { Block } from '../Block.ts';
import type { SectionBuilder, SectionInput } from './SectionBuilder.ts';

/** Where in its year the office was when the paper was made, and how each time of what comes round went. */
export const yearSection: SectionBuilder = (input) => ({
  title: papers.document.year.title,
  newPage: false,
  blocks: [...stepBlocks(input), ...pointBlocks(input)],
});

function stepBlocks({ source: { madeAt }, facts: { year } }: SectionInput): Block[] {
  const words = papers.document.year;
  const late = year.coming.filter((thing) => thing.late).length;
  const made = new Date(madeAt);
  return [
    { kind: 'paragraph', tone: 'lead', text: words.lead(papers.document.date(made), late) },
    {
      kind: 'table',
      caption: words.steps,
      columns: [
        { name: words.stepColumns.step, width: 0.24 },
        { name: words.stepColumns.state, width: 0.24 },
        { name: words.stepColumns.fact, width: 0.52 },
      ],
      rows: year.steps.map((step) => ({
        cells: [
          words.step[step.id],
          words.stepState(step),
          words.stepFact(step, (at) => knownTime(at, made)),
        ],
      })),
    },
  ];
}

function pointBlocks({ source, facts: { year } }: SectionInput): Block[] {
  const words = papers.document.year;
  const rows = year.points.flatMap((planned) => rowsOf(planned, source.evaluation.year));
  const leftOut = year.points.flatMap(({ point }) =>
    point.leftOut === null ? [] : [words.leftOut(point.title || words.unnamed, point.leftOut.reason)],
  );
  return [
    rows.length === 0
      ? { kind: 'paragraph', tone: 'absent', text: words.noPoints }
      : {
          kind: 'table',
          caption: words.points,
          columns: [
            { name: words.pointColumns.point, width: 0.34 },
            { name: words.pointColumns.responsible, width: 0.18 },
            { name: words.pointColumns.day, width: 0.18 },
            { name: words.pointColumns.how, width: 0.3 },
          ],
          rows,
        },
    ...(rows.length === 0 ? [] : [{ kind: 'paragraph', tone: 'note', text: words.pointsNote } as const]),
    ...(leftOut.length === 0 ? [] : [{ kind: 'list', items: leftOut } as const]),
  ];
}

/** The times of a point in the year; the next one only where it comes in the year. */
function rowsOf({ point, occurrences }: PlannedPoint, year: number): { cells: string[] }[] {
  const words = papers.document.year;
  return occurrences
    .filter(({ due, said }) => said !== null || yearOf(due) === year)
    .map((occurrence) => ({
      cells: [
        point.title || words.unnamed,
        words.responsible(point.responsible),
        words.day(occurrence.due),
        howItWent(occurrence),
      ],
    }));
}

/** How one time went, with what shows it. */
function howItWent({ state, said }: PlannedOccurrence): string {
  const words = papers.document.year;
  if (said === null) return words.state[state];
  return [
    said.state === 'held' ? words.heldOn(said.day) : words.missed(said.reason),
    said.state === 'held' ? said.reason.trim() : '',
    said.evidence === null ? '' : words.evidence(said.evidence.text.trim()),
  ]
    .filter(Boolean)
    .join('\n');
}
