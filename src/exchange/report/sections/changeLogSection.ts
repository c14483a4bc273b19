import type { Change } from '#src/domain/changes/Change.ts';
import { declaredField } from '#src/domain/changes/declaredField.ts';
import { entities, kindNamed } from '#src/domain/changes/entities/entities.ts';
import { groupByRow } from '#src/domain/changes/groupByRow.ts';
import { placeByChanges, type RowPlace } from '#src/domain/changes/rowPlace.ts';
import { fieldHistory, type FieldChange } from '#src/domain/changes/fieldHistory.ts';
import { knownTime } from '#src/domain/changes/knownTime.ts';
import type { Score } from '#src/domain/evaluation/Answer.ts';
import { papers } from '#src/text/papers.ts';
import type { SectionBuilder, SectionInput } from './SectionBuilder.ts';

/** Who has changed what and when, one line for each change, newest first. */
export const changeLogSection: SectionBuilder = (input) => {
  const words = papers.document.parts.changeLog;
  const { columns } = words;
  const rows = logRows(input);
  return {
    title: words.title,
    newPage: false,
    blocks:
      rows.length === 0
        ? [{ kind: 'paragraph', tone: 'absent', text: words.none }]
        : [
            { kind: 'paragraph', tone: 'lead', text: words.lead },
            {
              kind: 'table',
              caption: words.table,
              columns: [
                { name: columns.when, width: 0.26 },
                { name: columns.who, width: 0.25 },
                { name: columns.about, width: 0.17 },
                { name: columns.fields, width: 0.32 },
              ],
              rows: rows.map((cells) => ({ cells })),
            },
          ],
  };
};

function logRows({ source }: SectionInput): string[][] {
  const words = papers.document.parts.changeLog;
  const now = new Date(source.madeAt);
  return linesOf(source.changes)
    .toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
    .map((line) => [
      words.when(knownTime(line.at, now)),
      words.who(line.author.name, line.author.role),
      aboutText(source, line),
      words.listed(fieldNames(source, line)),
    ]);
}

type Line = Pick<Change, 'at' | 'author' | 'entity'> & { place: RowPlace | null; fields: FieldChange[] };

/** What changed row by row, put together again to one line for each change. */
function linesOf(changes: readonly Change[]): Line[] {
  return [...groupByRow(changes).values()].flatMap((row) => {
    const [{ entity } = { entity: '' }] = row;
    const place = placeByChanges(row);
    const lines = new Map<string, Line>();
    for (const field of fieldHistory(row)) {
      const line = lines.get(field.change);
      if (line) line.fields.push(field);
      else lines.set(field.change, { at: field.at, author: field.author, entity, place, fields: [field] });
    }
    return [...lines.values()];
  });
}

function aboutText({ standard }: SectionInput['source'], { place }: Line): string {
  const { rows } = papers.document.parts.words;
  return place ? rows.title(place, standard) : papers.document.parts.changeLog.unknown;
}

/** What the fields of a change are called, each once. Those of a family are counted; what is set once begins the row. */
function fieldNames({ standard }: SectionInput['source'], { entity, fields }: Line): string[] {
  const words = papers.document.parts.changeLog;
  const { rows, scoring } = papers.document.parts.words;
  const kind = kindNamed(entities, entity);
  const families = fields.map(({ field }) => field.split(':')[0] ?? field);
  const named = fields.map(({ field, to }, index) => {
    const declared = kind && declaredField(kind, field)?.declared;
    if (declared?.settledBy) return words.created;
    if (declared === entities.answer.fields.score)
      return words.score(scoring.scoreName(to as Score, standard.scale));
    const { inSentence, counted } = rows.field(entity, field);
    return counted?.(families.filter((each) => each === families[index]).length) ?? inSentence;
  });
  return [...new Set(named)];
}
