import type { CouncilMatter } from '#src/domain/evaluation/CouncilMatter.ts';
import { surveyThemes } from '#src/domain/evaluation/SurveyRound.ts';
import { fewestAnswers } from '#src/domain/survey/surveyFigures.ts';
import { papers } from '#src/text/papers.ts';
import type { Block } from '../Block.ts';
import { paragraphsOf } from '../paragraphsOf.ts';
import type { ReportedRound } from '../yearFacts.ts';
import { withheldLines } from './withheldLines.ts';
import type { SectionBuilder } from './SectionBuilder.ts';

/** Rounds of the survey and what the councils raised, with what came of it. */
export const participationSection: SectionBuilder = ({ facts: { rounds, matters } }) => {
  const words = papers.document.participation;
  return {
    title: words.title,
    newPage: false,
    blocks:
      rounds.length + matters.length === 0
        ? [{ kind: 'paragraph', tone: 'absent', text: words.none }]
        : [...rounds.flatMap(roundBlocks), ...matterBlocks(matters)],
  };
};

function roundBlocks({ round, figures }: ReportedRound): Block[] {
  const words = papers.document.participation;
  const name = round.title.trim() || words.unnamed;
  const languages = round.languages.map((each) => each.name.trim()).filter(Boolean);
  const measured = surveyThemes.flatMap((theme) => {
    const found = round.measures[theme];
    return found ? [{ theme, ...found }] : [];
  });
  const facts = [
    round.day === null ? '' : words.day(round.day),
    words.answered(round.answered, round.asked, figures.share),
    languages.length === 0 ? '' : words.languages(languages),
  ].filter(Boolean);
  return [
    { kind: 'heading', level: 3, text: name },
    { kind: 'paragraph', text: `${facts.join('. ')}.` },
    ...(measured.length === 0
      ? []
      : [
          {
            kind: 'table',
            caption: words.measures(name),
            columns: [
              { name: words.measureColumns.theme, width: 0.6 },
              { name: words.measureColumns.result, width: 0.4 },
            ],
            rows: measured.map(({ theme, value, outOf }) => ({
              cells: [words.theme[theme], words.measure(value, outOf)],
            })),
          } as const,
        ]),
    ...(figures.parts.length === 0
      ? []
      : [
          {
            kind: 'table',
            caption: words.parts(name),
            columns: [
              { name: words.partColumns.part, width: 0.3 },
              { name: words.partColumns.theme, width: 0.34 },
              { name: words.partColumns.answered, width: 0.14, align: 'end' },
              { name: words.partColumns.result, width: 0.22 },
            ],
            rows: figures.parts.map((part) => ({
              cells: [
                part.name,
                words.theme[part.theme],
                String(part.answered),
                words.measure(part.value, round.measures[part.theme]?.outOf ?? null),
              ],
            })),
          } as const,
        ]),
    ...withheldLines(figures, fewestAnswers).map(
      (text) => ({ kind: 'paragraph', tone: 'note', text }) as const,
    ),
    ...(['method', 'findings'] as const).flatMap((field) =>
      paragraphsOf(round[field]).map(
        (text, index) =>
          ({ kind: 'paragraph', text: index === 0 ? words.labelled(field, text) : text }) as const,
      ),
    ),
    {
      kind: 'paragraph',
      text: round.changed.trim() === '' ? words.nothingChanged : words.changed(round.changed.trim()),
    },
  ];
}

function matterBlocks(matters: readonly CouncilMatter[]): Block[] {
  if (matters.length === 0) return [];
  const words = papers.document.participation;
  return [
    { kind: 'heading', level: 3, text: words.matters },
    {
      kind: 'table',
      caption: words.mattersTable,
      columns: [
        { name: words.matterColumns.council, width: 0.22 },
        { name: words.matterColumns.raised, width: 0.39 },
        { name: words.matterColumns.outcome, width: 0.39 },
      ],
      rows: matters.map((matter) => ({
        cells: [words.council(matter.council, matter.day), matter.raised.trim(), outcomeOf(matter)],
      })),
    },
  ];
}

function outcomeOf({ outcome, toldDay }: CouncilMatter): string {
  const words = papers.document.participation;
  if (outcome.trim() === '') return words.noOutcome;
  return [outcome.trim(), toldDay === null ? words.notTold : words.told(toldDay)].join('\n');
}
