import { requirementsWithAction } from '#src/domain/actions/openActions.ts';
import { needsDecision } from '#src/domain/gaps/needsDecision.ts';
import { checkQuality, type QualityFinding } from '#src/domain/gaps/qualityChecks.ts';
import { rankGaps, type Gap } from '#src/domain/gaps/rankGaps.ts';
import { indicatorOverYears, type IndicatorYear } from '#src/domain/indicators/indicatorOverYears.ts';
import { distribution, type Distribution } from '#src/domain/scoring/distribution.ts';
import { fulfilment, type Fulfilment } from '#src/domain/scoring/fulfilment.ts';
import { groupRequirements, type Grouping } from '#src/domain/scoring/groups.ts';
import type { AssessedRequirement } from '#src/domain/scoring/assessedRequirements.ts';
import type { Indicator } from '#src/domain/standard/Standard.ts';
import { lineageBetween } from '#src/domain/trends/EditionChain.ts';
import { changeSince, type ChangeSince } from '#src/domain/trends/changeSince.ts';
import {
  compareYears,
  mostImproved,
  mostFallen,
  type ComparedRequirement,
  type YearComparison,
} from '#src/domain/trends/compareYears.ts';
import { fulfilmentOverYears, type YearPoint } from '#src/domain/trends/fulfilmentOverYears.ts';
import type { OfficeYear } from '#src/domain/trends/OfficeYear.ts';
import { historyMatrix } from '#src/domain/trends/historyMatrix.ts';
import { gapAges, type GapAge } from '#src/domain/trends/openSince.ts';
import { steadyFulfilment, type SteadyFulfilment } from '#src/domain/trends/steadyFulfilment.ts';
import { countUnchanged, type UnchangedCount } from '#src/domain/year/carryOver.ts';
import { barrierFacts, type ReportedBarrier } from './barrierFacts.ts';
import { feedbackFacts, type ReportedFeedback } from './feedbackFacts.ts';
import { meetingFacts, type ReportedDecision, type ReportedMeeting } from './meetingFacts.ts';
import { gapFacts, type GapFacts } from './gapFacts.ts';
import { planFacts, type PlanFacts } from './planFacts.ts';
import { signatureFacts, type ReportedSignature } from './signatureFacts.ts';
import type { ReportSource } from './ReportSource.ts';
import { yearFacts, type YearFacts } from './yearFacts.ts';

/** Part of a standard: a theme, a chapter, or all of it, with the numbers of one year. */
export type PartFacts = {
  id: string;
  name: string;
  items: readonly AssessedRequirement[];
  fulfilment: Fulfilment;
};

/** The latest year before this one, and what has become of it. */
export type PreviousFacts = {
  year: OfficeYear;
  comparison: YearComparison;
  change: ChangeSince;
  improved: ComparedRequirement[];
  fallen: ComparedRequirement[];
  /** Requirement number in this year's edition → the same requirement that year. */
  items: ReadonlyMap<number, AssessedRequirement>;
};

/** Every number an export shows, once. */
export type ReportFacts = YearFacts & {
  /** Requirements the office is to answer, in the standard's order. */
  applicable: readonly AssessedRequirement[];
  total: Fulfilment;
  /** «Sist endret» of the evaluation. */
  lastChanged: ReportSource['lastChanged'];
  distribution: Distribution;
  chapters: readonly PartFacts[];
  /** Themes with any applicable requirement. */
  themes: readonly PartFacts[];
  /** The (at most five) themes with the highest and the lowest fulfilment; no theme is in both. */
  strongest: readonly PartFacts[];
  weakest: readonly PartFacts[];
  /** In order of priority, with the years they have been open, whatever the editions. */
  gaps: readonly Gap[];
  /** Requirement number → since when it has been a gap without a break, and whether last year is known. */
  ages: ReadonlyMap<number, GapAge>;
  /** Those of the gaps that those who decide must hear of. */
  decisions: readonly Gap[];
  findings: readonly QualityFinding[];
  /** `null` in the first year. */
  previous: PreviousFacts | null;
  /** How many of the answers were carried unchanged from an earlier year. */
  unchanged: UnchangedCount;
  /** Oldest first, this year last. */
  years: readonly YearPoint[];
  /** The same years, on the requirements that have a level in every one of them. */
  steady: SteadyFulfilment;
  gapYears: GapFacts;
  /** What the office plans to do, and what that is expected to bring. */
  plan: PlanFacts;
  /** What stands in the way, what waits longest for an answer first. */
  barriers: readonly ReportedBarrier[];
  /** What the office says of the requirements, what awaits an answer first. */
  feedback: readonly ReportedFeedback[];
  /** What the meetings came to: what is under way first, then the latest. */
  meetings: readonly ReportedMeeting[];
  /** What has been decided, also in earlier years, as it is followed up: what is open first. */
  decided: readonly ReportedDecision[];
  /** The signatures under the evaluation, the newest first. */
  signatures: readonly ReportedSignature[];
  indicators: readonly { indicator: Indicator; years: IndicatorYear[] }[];
};

/** Computes what every export shows: the same numbers as on the pages, from the same functions. */
export function reportFacts(source: ReportSource): ReportFacts {
  const { standard, items, years, chain } = source;
  const whole = source.limitedTo?.whole ?? source;
  const applicable = items.filter((item) => item.applicable);
  const current = currentYear(source);
  const ages = agesIn(source);
  const gaps = gapsIn(source, ages);
  const themes = parts(source, 'theme');
  const previous = previousFacts(source, current);
  return {
    applicable,
    total: fulfilment(standard, applicable),
    lastChanged: whole.lastChanged,
    distribution: distribution(standard, applicable),
    chapters: parts(source, 'chapter'),
    themes,
    ...extremes(themes),
    gaps,
    ages,
    decisions: needsDecision(gaps),
    findings: checkQuality(standard, items, scoresOf(previous)),
    previous,
    unchanged: countUnchanged(items),
    years: fulfilmentOverYears(years),
    steady: steadyFulfilment(years, historyMatrix(years, chain)),
    gapYears: gapFacts(source),
    plan: planFacts(source),
    barriers: barrierFacts(source),
    feedback: feedbackFacts(source),
    ...meetingFacts(source),
    signatures: signatureFacts(source),
    // The year is that of the office, whatever part of the standard the paper is of.
    ...yearFacts(whole, whole === source ? gaps : gapsIn(whole, agesIn(whole))),
    indicators: standard.indicators.map((indicator) => ({
      indicator,
      years: indicatorOverYears(years, source.indicatorValues, indicator.id),
    })),
  };
}

function currentYear({ evaluation, standard, items }: ReportSource): OfficeYear {
  return { evaluation: evaluation.id, year: evaluation.year, standard, items };
}

function agesIn(source: ReportSource): Map<number, GapAge> {
  return gapAges(source.years, currentYear(source), source.chain);
}

function gapsIn(
  { standard, items, actions, evaluation }: ReportSource,
  ages: ReadonlyMap<number, GapAge>,
): Gap[] {
  return rankGaps(standard, items, {
    yearsOpen: new Map([...ages].map(([number, { since }]) => [number, evaluation.year - since + 1])),
    withAction: requirementsWithAction(actions),
  });
}

function parts({ standard, items }: ReportSource, grouping: Grouping): PartFacts[] {
  const applicable = items.filter((item) => item.applicable);
  return groupRequirements(standard, applicable, grouping).map(({ id, name, items: members }) => ({
    id,
    name,
    items: members,
    fulfilment: fulfilment(standard, members),
  }));
}

/** How many themes are named at either end. */
const named = 5;

function extremes(themes: readonly PartFacts[]): Pick<ReportFacts, 'strongest' | 'weakest'> {
  const ranked = themes
    .filter((theme) => theme.fulfilment.share !== null)
    .toSorted((a, b) => Number(b.fulfilment.share) - Number(a.fulfilment.share));
  const count = Math.min(named, Math.floor(ranked.length / 2));
  return {
    strongest: ranked.slice(0, count),
    weakest: ranked.slice(ranked.length - count).toReversed(),
  };
}

function previousFacts({ years, chain }: ReportSource, current: OfficeYear): PreviousFacts | null {
  const year = years.filter((other) => other.year < current.year).at(-1);
  if (!year) return null;
  const lineage = lineageBetween(chain, year.standard, current.standard);
  const comparison = compareYears(year.items, current.items, lineage);
  const older = new Map(year.items.map((item) => [item.requirement.number, item]));
  return {
    year,
    comparison,
    change: changeSince(year, current, chain),
    improved: mostImproved(comparison.compared),
    fallen: mostFallen(comparison.compared),
    items: new Map(
      [...lineage.pairs].flatMap(([number, before]) => {
        const item = older.get(before);
        return item ? [[number, item] as const] : [];
      }),
    ),
  };
}

function scoresOf(previous: PreviousFacts | null): Map<number, number> {
  return new Map(
    [...(previous?.items ?? [])].flatMap(([number, { score }]) =>
      typeof score === 'number' ? [[number, score] as const] : [],
    ),
  );
}
