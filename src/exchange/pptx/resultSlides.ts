import { knownTime } from '#src/domain/changes/knownTime.ts';
import { gapSize } from '#src/domain/gaps/rankGaps.ts';
import type { Score } from '#src/domain/evaluation/Answer.ts';
import type { Requirement } from '#src/domain/standard/Standard.ts';
import { highestLevel } from '#src/domain/scoring/assessedRequirements.ts';
import { papers } from '#src/text/papers.ts';
import { ofHundred, percent } from '#src/text/format.ts';
import type { ReportFacts } from '../report/reportFacts.ts';
import type { ReportSource } from '../report/ReportSource.ts';
import { scopeFact } from '../report/scopeFact.ts';
import { contentArea, type Slide, type SlideContent } from './Slide.ts';

const text = papers.slides;

/** Office, standard, edition, year and date. */
export function coverSlide(source: ReportSource, facts: ReportFacts): Slide {
  const { office, standard, evaluation, madeAt } = source;
  return {
    form: 'cover',
    title: text.cover.title(evaluation.year),
    contents: [
      {
        kind: 'text',
        box: { x: 1.1, y: 3.55, w: 11, h: 1.9 },
        paragraphs: [
          { text: office.name, tone: 'lead' },
          { text: text.cover.standard(standard.title, standard.edition) },
          ...scopeFact(source).map(({ name, value }) => ({ text: `${name}: ${value}` })),
          { text: text.cover.made(new Date(madeAt)), tone: 'subtle' },
        ],
      },
    ],
    notes: text.cover.notes(facts.total, knownTime(facts.lastChanged.changedAt, new Date(madeAt))),
  };
}

/** Where the office stands: the three numbers to remember, and how many requirements are on each level. */
export function standingSlide(source: ReportSource, facts: ReportFacts): Slide {
  const { total, gaps, previous } = facts;
  const bars = levelBars(source, facts);
  const part = source.limitedTo?.scope.name ?? null;
  const { figure, counted } = papers.document.scope;
  const binding = gaps.filter(({ item }) => item.requirement.obligation === 'skal').length;
  const column = { x: contentArea.x, w: 4.8, h: 1.5 };
  return {
    form: 'content',
    title: counted(part, standingTitle(facts)),
    contents: [
      {
        kind: 'figure',
        box: { ...column, y: contentArea.y },
        value: ofHundred(total.share),
        note: figure(text.standing.basis(total), part),
      },
      {
        kind: 'figure',
        box: { ...column, y: contentArea.y + 1.7 },
        // Nothing scored is not the same as no gap.
        value: total.scored === 0 ? percent(null) : String(gaps.length),
        note: text.standing.gapsNote(gaps.length, binding),
      },
      previous && previous.change.compared > 0
        ? {
            kind: 'figure',
            box: { ...column, y: contentArea.y + 3.4 },
            value: text.standing.change(previous.change.before.share, previous.change.after.share),
            note: text.standing.changeNote(previous.year.year, previous.change.compared),
          }
        : {
            kind: 'figure',
            box: { ...column, y: contentArea.y + 3.4 },
            value: String(total.applicable - total.scored),
            note: text.standing.withoutLevelNote(total),
          },
      ...(bars ? [bars] : []),
    ],
    notes: [...text.standing.notes(total, highestLevel(source.standard)), ...levelNotes(source, facts)],
  };
}

function standingTitle({ total }: ReportFacts): string {
  if (total.scored > 0) return text.standing.title(total);
  return total.applicable > 0 && total.notRelevant === total.applicable
    ? text.standing.allNotRelevant(total.notRelevant)
    : text.standing.none(total.applicable);
}

function levelBars({ standard }: ReportSource, { distribution }: ReportFacts): SlideContent | null {
  if (distribution.applicable === 0) return null;
  const levels = standard.scale
    .map(({ value, name }, index) => ({
      name: text.standing.level(value, name),
      count: distribution.levels[index] ?? 0,
    }))
    .toReversed();
  const others = [
    { name: text.standing.notRelevant, count: distribution.notRelevant },
    { name: text.standing.unknown, count: distribution.unknown },
    { name: text.standing.unanswered, count: distribution.unanswered },
  ];
  const rows = [...levels, ...others];
  return {
    kind: 'bars',
    box: { x: 5.8, y: contentArea.y, w: 6.93, h: contentArea.h },
    name: text.standing.chart,
    alt: text.standing.alt(rows),
    labels: rows.map(({ name }) => name),
    series: [
      {
        name: text.standing.noLevel,
        tone: 'without',
        values: [...levels.map(() => null), ...others.map(({ count }) => count)],
      },
      {
        name: text.standing.withLevel,
        tone: 'value',
        values: [...levels.map(({ count }) => count), ...others.map(() => null)],
      },
    ],
    unit: 'count',
    labelWidth: 0.28,
    legend: true,
  };
}

function levelNotes({ standard }: ReportSource, { applicable }: ReportFacts): string[] {
  const kinds: { name: string; score: Score }[] = [
    ...standard.scale
      .map(({ value, name }) => ({ name: text.standing.level(value, name), score: value }))
      .toReversed(),
    { name: text.standing.notRelevant, score: 'notRelevant' },
    { name: text.standing.unknown, score: 'unknown' },
    { name: text.standing.unanswered, score: null },
  ];
  return kinds.map(({ name, score }) =>
    text.standing.perLevel(
      name,
      applicable.filter((item) => item.score === score).map(({ requirement }) => requirement),
    ),
  );
}

/** The requirements of a part that are below their target. */
export function requirementsBelow(items: ReportFacts['applicable']): Requirement[] {
  return items.filter((item) => (gapSize(item) ?? 0) > 0).map(({ requirement }) => requirement);
}
