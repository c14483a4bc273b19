import { gapSize } from '#src/domain/gaps/rankGaps.ts';
import type { IndicatorYear } from '#src/domain/indicators/indicatorOverYears.ts';
import type { AssessedRequirement } from '#src/domain/scoring/assessedRequirements.ts';
import type { PartFacts, ReportFacts } from '../report/reportFacts.ts';
import type { ReportSource } from '../report/ReportSource.ts';
import { gapYearsResult } from './gapYearsResult.ts';
import { barrierResult } from './barrierResult.ts';
import { feedbackResult } from './feedbackSchema.ts';
import { decidedResult, meetingResult } from './meetingSchema.ts';
import { signatureResult } from './signatureSchema.ts';
import { planResult } from './planResult.ts';
import { yearResult } from './yearSchema.ts';
import type { Result } from './resultSchema.ts';
import { scoreOf } from './scoreOf.ts';

/** Writes the complete result of one evaluation as a document for programs, UTF-8. The same source gives the same bytes. */
export function writeJson(source: ReportSource, facts: ReportFacts): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${JSON.stringify(resultOf(source, facts), null, 1)}\n`);
}

function resultOf(source: ReportSource, facts: ReportFacts): Result {
  const { evaluation, standard, items, changes, madeAt, limitedTo } = source;
  const { office } = limitedTo?.whole ?? source;
  const { id, edition, language, title, shortTitle, provenance, explanations } = standard;
  return {
    app: 'rettesnor',
    content: 'result',
    format: 2,
    writtenAt: madeAt,
    provenance: {
      evaluation: evaluation.id,
      revision: evaluation.revision,
      changes: changes.length,
      createdAt: evaluation.createdAt,
      changedAt: facts.lastChanged.changedAt,
    },
    office: { id: office.id, name: office.name, kind: office.kind === '' ? null : office.kind },
    year: evaluation.year,
    standard: {
      id,
      edition,
      language,
      title,
      shortTitle,
      publisher: provenance.publisher,
      explanations: { revision: explanations.revision, date: explanations.changes.at(-1)?.date ?? '' },
    },
    scope: limitedTo && {
      id: limitedTo.scope.id,
      name: limitedTo.scope.name,
      title: limitedTo.scope.title,
      requirements: [...limitedTo.scope.requirements],
    },
    scale: standard.scale.map(({ value, name, description }) => ({ level: value, name, description })),
    obligations: standard.obligations.map((rule) => ({
      id: rule.id,
      name: rule.name,
      weight: rule.weight,
      target: rule.target,
    })),
    fulfilment: facts.total,
    distribution: {
      ...facts.distribution,
      levels: standard.scale.map(({ value }, index) => ({
        level: value,
        count: facts.distribution.levels[index] ?? 0,
      })),
    },
    chapters: facts.chapters.map(partOf),
    themes: facts.themes.map(partOf),
    requirements: items.map((item) => requirementOf(item, facts)),
    gaps: gapsOf(facts),
    plan: planResult(facts.plan),
    barriers: facts.barriers.map(barrierResult),
    meetings: facts.meetings.map(meetingResult),
    decisions: facts.decided.map(decidedResult),
    feedback: facts.feedback.map(feedbackResult),
    signatures: facts.signatures.map(signatureResult),
    ...yearResult(facts),
    change: changeOf(facts),
    years: facts.years.map(({ year, fulfilment, unfinished }) => ({ year, fulfilment, unfinished })),
    gapsOverYears: gapYearsResult(facts.gapYears),
    indicators: facts.indicators.map(({ indicator, years }) => ({
      id: indicator.id,
      name: indicator.name,
      numerator: indicator.numerator,
      denominator: indicator.denominator,
      bearsOn: indicator.bearsOn,
      years: years.map(indicatorYearOf),
    })),
  };
}

function partOf({ id, name, fulfilment, items }: PartFacts): Result['themes'][number] {
  return { id, name, fulfilment, requirements: items.map(({ requirement }) => requirement.number) };
}

function requirementOf(item: AssessedRequirement, facts: ReportFacts): Result['requirements'][number] {
  const { requirement, answer, applicable, reason, score, target } = item;
  const before = facts.previous?.items.get(requirement.number);
  return {
    number: requirement.number,
    theme: requirement.theme,
    text: requirement.text,
    obligation: requirement.obligation,
    applicable,
    reason,
    score: scoreOf(score),
    target: { level: target, own: item.ownTarget },
    gap: gapSize(item),
    justification: answer?.justification ?? '',
    strengths: answer?.strengths ?? '',
    improvements: answer?.improvements ?? '',
    checkpoints: requirement.checkpoints.map(({ id, text, obligation }) => ({
      id,
      text,
      obligation,
      state: answer?.checkpoints[id] ?? 'unanswered',
    })),
    evidence: (answer?.evidence ?? []).map(({ kind, text }) => ({ kind, text })),
    unchangedSince: answer?.unchangedSince ?? null,
    lastYear: before
      ? {
          number: before.requirement.number,
          score: scoreOf(before.score),
          target: before.target,
          justification: before.answer?.justification ?? '',
        }
      : null,
    changedAt: answer?.changedAt ?? null,
    changedBy: answer ? { name: answer.changedBy.name, role: answer.changedBy.role } : null,
  };
}

function gapsOf({ gaps, decisions, ages }: ReportFacts): Result['gaps'] {
  const deciding = new Set(decisions.map(({ item }) => item.requirement.number));
  return gaps.map(({ item, score, size, weight, priority, group }) => ({
    requirement: item.requirement.number,
    score,
    target: item.target,
    size,
    weight,
    priority,
    group,
    openSince: ages.get(item.requirement.number)?.since ?? null,
    needsDecision: deciding.has(item.requirement.number),
  }));
}

function changeOf({ previous }: ReportFacts): Result['change'] {
  if (!previous) return null;
  const { year, comparison, change } = previous;
  return {
    year: year.year,
    edition: year.standard.edition,
    compared: change.compared,
    applicable: change.applicable,
    counts: change.counts,
    before: change.before,
    after: change.after,
    requirements: comparison.compared.map(({ before, after, ...movement }) => ({
      number: after.requirement.number,
      numberBefore: before.requirement.number,
      scoreBefore: Number(before.score),
      score: Number(after.score),
      ...movement,
    })),
    notCompared: comparison.notCompared.map(({ item, side, reason }) => ({
      number: item.requirement.number,
      side,
      reason,
    })),
  };
}

/** A comment may tell how many: it follows the figures it is about. */
function indicatorYearOf({
  year,
  edition,
  value,
  share,
  fulfilment,
}: IndicatorYear): Result['indicators'][number]['years'][number] {
  return {
    year,
    edition,
    result:
      share.kind === 'share'
        ? {
            kind: 'share',
            share: share.share,
            numerator: value?.numerator ?? 0,
            denominator: value?.denominator ?? 0,
          }
        : { kind: share.kind },
    goal: value?.goal ?? null,
    comparison: value?.comparison ?? null,
    cityGoal: value?.cityGoal ?? null,
    cityComparison: value?.cityComparison ?? null,
    comment: share.kind === 'small' ? '' : (value?.comment ?? ''),
    fulfilment,
  };
}
