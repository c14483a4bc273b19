import type { Change } from '#src/domain/changes/Change.ts';
import { fieldHistory, type FieldChange } from '#src/domain/changes/fieldHistory.ts';
import type { Score } from '#src/domain/evaluation/Answer.ts';
import { answerKey } from '#src/domain/evaluation/Evaluation.ts';
import { indicatorValueKey } from '#src/domain/indicators/indicatorValueId.ts';
import { papers } from '#src/text/papers.ts';
import type { SectionBuilder, SectionInput } from './SectionBuilder.ts';

/** Who has changed what and when, one line for each change, newest first. */
export const changeLogSection: SectionBuilder = (input) => {
  const words = papers.document.parts.changeLog;
  const { columns } = words;
  const rows = logRows(input);
  return {
    title: words.title,
    newPage: rows.length > 0,
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
  return linesOf(source.changes)
    .toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
    .map(({ at, author, entityId, fields }) => [
      words.when(at),
      words.who(author.name, author.role),
      aboutText(source, entityId),
      words.listed(fieldNames(source, fields)),
    ]);
}

type Line = Pick<Change, 'at' | 'author' | 'entityId'> & { fields: FieldChange[] };

/** What changed row by row, put together again to one line for each change. */
function linesOf(changes: readonly Change[]): Line[] {
  const rows = new Map<string, Change[]>();
  for (const change of changes) {
    const row = rows.get(change.entityId);
    if (row) row.push(change);
    else rows.set(change.entityId, [change]);
  }
  return [...rows].flatMap(([entityId, row]) => {
    const lines = new Map<string, Line>();
    for (const field of fieldHistory(row)) {
      const line = lines.get(field.change);
      if (line) line.fields.push(field);
      else lines.set(field.change, { at: field.at, author: field.author, entityId, fields: [field] });
    }
    return [...lines.values()];
  });
}

function aboutText({ standard }: SectionInput['source'], entityId: string): string {
  const words = papers.document.parts;
  const answer = answerKey(entityId);
  if (answer) return words.requirement(answer.requirement);
  const value = indicatorValueKey(entityId);
  if (!value) return words.changeLog.evaluation;
  const indicator = standard.indicators.find(({ id }) => id === value.indicator);
  return words.changeLog.indicator(indicator?.name ?? value.indicator);
}

/** What the fields of a change are called, each once: checkpoints and evidence are counted. */
function fieldNames({ standard }: SectionInput['source'], fields: readonly FieldChange[]): string[] {
  const words = papers.document.parts.changeLog;
  const { scoring } = papers.document.parts.words;
  const families = fields.map(({ field }) => field.split(':')[0] ?? field);
  const count = (family: string) => families.filter((each) => each === family).length;
  const named = fields.map(({ to }, index) => {
    const family = families[index] ?? '';
    switch (family) {
      case 'score':
        return words.score(scoring.scoreName(to as Score, standard.scale));
      case 'checkpoint':
        return words.checkpoints(count(family));
      case 'evidence':
        return words.evidence(count(family));
      default:
        return family in words.fields
          ? words.fields[family as keyof typeof words.fields]
          : words.fields.other;
    }
  });
  return [...new Set(named)];
}
