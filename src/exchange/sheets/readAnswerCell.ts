import { longestText } from '#src/domain/changes/Change.ts';
import type { Score } from '#src/domain/evaluation/Answer.ts';
import { seenText } from '#src/domain/input/seenText.ts';
import { papers } from '#src/text/papers.ts';
import { cellText } from '../cellText.ts';
import type { ReadCell } from '../xlsx/readSheetXml.ts';

const words = papers.spreadsheet;
const { problems, shown } = words.filled;

/** What a cell says, or what is the matter with it. */
export type CellReading<Value> = { ok: true; value: Value } | { ok: false; what: string };

/**
 * A cell as a score: «3 – I hovedsak», «3», «I hovedsak», «Ikke relevant», «Vet ikke», or nothing, which is unanswered.
 * Anything else is no score, and never 0.
 * @param levels of the scale, with their names
 */
export function readScoreCell(
  cell: ReadCell | undefined,
  levels: readonly { value: number; name: string }[],
): CellReading<Score> {
  if (!cell) return { ok: true, value: null };
  const stopped = unusable(cell);
  if (stopped !== null) return { ok: false, what: stopped };
  // A TRUE is a 1 in the file, and no level.
  if (cell.content.kind === 'other') return { ok: false, what: problems.notALevel(shown(shownCell(cell))) };
  // «3,0» is what a 3 became in a column of numbers.
  const said = plain(shownCell(cell)).replace(/^(\d+)[.,]0+$/, '$1');
  if (said === '' || said === plain(words.unanswered)) return { ok: true, value: null };
  if (said === plain(words.notRelevant)) return { ok: true, value: 'notRelevant' };
  if (said === plain(words.unknown)) return { ok: true, value: 'unknown' };
  const meant = levels.filter(({ value, name }) =>
    [String(value), plain(name), plain(words.levelName(value, levels))].includes(said),
  );
  const [level] = meant;
  return level && meant.length === 1
    ? { ok: true, value: level.value }
    : { ok: false, what: problems.notALevel(shown(shownCell(cell))) };
}

/** A cell as a text, as a cell can hold it. An empty one is ''. */
export function readTextCell(cell: ReadCell | undefined): CellReading<string> {
  if (!cell) return { ok: true, value: '' };
  const stopped = unusable(cell);
  if (stopped !== null) return { ok: false, what: stopped };
  // A TRUE is no text; a number and a day are what somebody wrote, and are taken as they were shown.
  if (cell.content.kind === 'other') return { ok: false, what: problems.notText(shown(shownCell(cell))) };
  const text = cellText(shownCell(cell));
  return text.length > longestText
    ? { ok: false, what: problems.tooLong(longestText) }
    : { ok: true, value: text };
}

/** What stands in a cell, as somebody would see it. */
export function shownCell({ content }: ReadCell): string {
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'number':
    case 'other':
      return content.shown;
    case 'error':
      return '';
  }
}

function unusable({ content, formula }: ReadCell): string | null {
  if (formula !== null) return problems.formula;
  return content.kind === 'error' ? problems.failed : null;
}

/** Small letters, one kind of dash, and no more spaces than needed. */
function plain(text: string): string {
  return seenText(text)
    .text.trim()
    .replace(/[–—−-]/g, '-')
    .replace(/\s+/g, ' ')
    .toLocaleLowerCase('nb');
}
