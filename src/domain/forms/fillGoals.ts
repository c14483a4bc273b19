import { answerId } from '../evaluation/Evaluation.ts';
import { gapSize } from '../gaps/rankGaps.ts';
import { drawnShare, indicatorOverYears } from '../indicators/indicatorOverYears.ts';
import { indicatorValueId } from '../indicators/indicatorValueId.ts';
import { fulfilment } from '../scoring/fulfilment.ts';
import type { AssessedRequirement } from '../scoring/assessedRequirements.ts';
import type { Standard } from '../standard/Standard.ts';
import { expectedLevels } from '../evaluation/actionRequirements.ts';
import { words } from './fillProject.ts';
import type { FormMaterial } from './FormMaterial.ts';
import type { FilledRow, Origin, Sentence } from './Said.ts';

/** How many assessed requirements reach the target. Nothing where none is assessed. */
export function statusInBrief({ standard, items, evaluation }: FormMaterial): Sentence[] {
  const { reached, scored, remaining } = fulfilment(standard, items);
  if (scored === 0) return [];
  return [
    {
      said: { kind: 'status', reached, scored, remaining },
      from: { entity: 'evaluation', row: evaluation.id },
    },
  ];
}

/** The count, then each requirement that an action of the year is for: its level against the target. */
export function goalsInWords(material: FormMaterial): Sentence[] {
  return [
    ...statusInBrief(material),
    ...workedOn(material).flatMap((item): Sentence[] => {
      const { requirement, score, target } = item;
      if (typeof score !== 'number') return [];
      const { number, shortName } = requirement;
      return [
        {
          said: { kind: 'level', number, name: shortName, level: score, target },
          from: answerOrigin(material, number),
        },
      ];
    }),
  ];
}

/** A row for each requirement that an action of the year is for, in the order of the standard; for all assessed where there is no action. */
export function goalRows(material: FormMaterial): FilledRow[] {
  return workedOn(material).map((item) => ({
    key: `krav-${item.requirement.number}`,
    from: answerOrigin(material, item.requirement.number),
    parts: {
      goal: [{ kind: 'gain', number: item.requirement.number, name: item.requirement.shortName }],
      degree: [{ kind: 'value', id: degreeOf(item) }],
      explanation: words(item.answer?.justification ?? ''),
    },
  }));
}

/** Reached, partly: at least half of the way to the target; not: less; not assessed. */
function degreeOf(item: AssessedRequirement): string {
  const size = gapSize(item);
  if (size === null) return 'notAssessed';
  if (size === 0) return 'reached';
  return size * 2 <= item.target ? 'partly' : 'notReached';
}

function workedOn({ items, actions }: FormMaterial): AssessedRequirement[] {
  const numbers = new Set(actions.flatMap((action) => expectedLevels(action).map(({ number }) => number)));
  const applicable = items.filter((item) => item.applicable);
  return numbers.size === 0
    ? applicable.filter(({ score }) => typeof score === 'number')
    : applicable.filter(({ requirement }) => numbers.has(requirement.number));
}

/**
 * The share of each indicator this year, beside that of the last year that had one; over a project, each of its years, and the last
 * before it. Too few people: left out.
 */
export function figuresInWords(material: FormMaterial): Sentence[] {
  return sharesOf(material).flatMap(({ indicator, now, before, all }): Sentence[] => {
    const { name } = indicator;
    const from = indicatorOrigin(material, indicator.id);
    if (material.span && all.length > 1) return [{ said: { kind: 'shares', name, shares: all }, from }];
    if (!now) return [];
    return [{ said: { kind: 'share', name, percent: now.percent, year: now.year, before }, from }];
  });
}

/** Each indicator with its share this year, and what it is held against: the last before; over a project, the last before it or else its first. */
export function sharesOf({ years, indicatorValues, standard, evaluation, span }: FormMaterial) {
  const first = Math.min(evaluation.year, ...(span?.evaluations.values() ?? []));
  return standard.indicators.map((indicator: Standard['indicators'][number]) => {
    const history = indicatorOverYears(years, indicatorValues, indicator.id).flatMap(({ year, share }) => {
      const drawn = drawnShare(share);
      return drawn === null ? [] : [{ year, percent: Math.round(drawn * 100) }];
    });
    const before = history.filter(({ year }) => year < evaluation.year);
    const baseline =
      before.findLast(({ year }) => year < first) ?? before.find(({ year }) => year >= first) ?? null;
    return {
      indicator,
      now: history.find(({ year }) => year === evaluation.year) ?? null,
      before: baseline,
      /** From that on. */
      all: history.filter(({ year }) => year >= (baseline?.year ?? first) && year <= evaluation.year),
      goal:
        indicatorValues.find(
          (value) => value.evaluation === evaluation.id && value.indicator === indicator.id,
        )?.goal ?? null,
    };
  });
}

/** What the office says is good, and what should get better, requirement by requirement. */
export function answersInWords(field: 'strengths' | 'improvements') {
  return (material: FormMaterial): Sentence[] =>
    material.items
      .filter(({ applicable }) => applicable)
      .flatMap(({ requirement, answer }) =>
        words(answer?.[field] ?? '').map((said) => ({
          said,
          from: answerOrigin(material, requirement.number),
        })),
      );
}

export function answerOrigin({ evaluation }: FormMaterial, number: number): Origin {
  return { entity: 'answer', row: answerId(evaluation.id, number) };
}

export function indicatorOrigin({ evaluation }: FormMaterial, indicator: string): Origin {
  return { entity: 'indicatorValue', row: indicatorValueId(evaluation.id, indicator) };
}
