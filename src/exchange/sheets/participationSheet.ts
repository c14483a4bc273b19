import type { CouncilMatter } from '#src/domain/evaluation/CouncilMatter.ts';
import { surveyThemes } from '#src/domain/evaluation/SurveyRound.ts';
import { fewestAnswers } from '#src/domain/survey/surveyFigures.ts';
import { papers } from '#src/text/papers.ts';
import type { ReportFacts } from '../report/reportFacts.ts';
import type { ReportSource } from '../report/ReportSource.ts';
import { withheldLines } from '../report/sections/withheldLines.ts';
import type { ReportedRound } from '../report/yearFacts.ts';
import type { Row, Sheet } from '../xlsx/Workbook.ts';
import { listSheet, textCell } from './listSheet.ts';

const words = papers.document.participation;

/** Rounds of the survey, a figure a row, and what the councils raised. Of parts only what may be shown. */
export function participationSheet(source: ReportSource, { rounds, matters }: ReportFacts): Sheet {
  const { office, evaluation } = source;
  const { columns } = words.sheet;
  const rows = [...rounds.flatMap(roundRows), ...matters.map(matterRow)];
  return listSheet({
    name: words.sheet.name,
    title: words.sheet.title(office.name, evaluation.year),
    note: rows.length === 0 ? words.none : words.sheet.hint(fewestAnswers),
    columns: Object.values(columns),
    widths: [20, 44, 16, 34, 22, 16, 50],
    centred: new Set([columns.day]),
    rows,
  });
}

function roundRows({ round, figures }: ReportedRound): Row[] {
  const name = round.title.trim() || words.unnamed;
  const day = round.day === null ? '' : words.day(round.day);
  const row = (theme: string, answered: string, result: string, came: string): Row => ({
    cells: [words.sheet.survey, name, day, theme, answered, result, came].map(textCell),
  });
  const answered = words.answered(round.answered, round.asked, figures.share);
  const themes = surveyThemes.flatMap((theme) => {
    const found = round.measures[theme];
    return found ? [row(words.theme[theme], answered, words.measure(found.value, found.outOf), '')] : [];
  });
  return [
    row('', answered, '', round.changed.trim() || words.nothingChanged),
    ...themes,
    ...figures.parts.map((part) =>
      row(
        words.sheet.part(part.name, part.theme),
        String(part.answered),
        words.measure(part.value, round.measures[part.theme]?.outOf ?? null),
        '',
      ),
    ),
    ...withheldLines(figures, fewestAnswers).map((why) => row(why, '', '', '')),
  ];
}

function matterRow({ council, day, raised, outcome }: CouncilMatter): Row {
  const cells = [
    words.council(council, null),
    raised.trim(),
    day === null ? '' : words.day(day),
    '',
    '',
    '',
    outcome.trim() || words.noOutcome,
  ];
  return { cells: cells.map(textCell) };
}
