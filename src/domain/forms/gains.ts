import { expectedLevels } from '../evaluation/actionRequirements.ts';
import { answerOrigin, indicatorOrigin, sharesOf } from './fillGoals.ts';
import { words } from './fillProject.ts';
import type { FormMaterial } from './FormMaterial.ts';
import type { FilledRow, Said, Sentence } from './Said.ts';
import { sourceMark } from './sourceMark.ts';

/** A gain of the map: a final one is an indicator, an intermediate one a requirement that an action is to lift. */
export type Gain = FilledRow & {
  kind: 'final' | 'intermediate';
  name: Said;
  /** How far it has come, in a sentence; `null`: nothing is measured. */
  progress: Said | null;
  parents: readonly string[];
};

/**
 * The gains an office works for. Intermediate: each requirement that an action of the year is for, from its level in the last
 * year that has one, through the level expected, to this year's. Final: each indicator that such a requirement bears on, from
 * its last share before to this year's; all of them where there is no action. An intermediate gain belongs to those it bears on.
 * Over a project, «before» is before the project, or else its first year.
 */
export function gainsOf(material: FormMaterial): Gain[] {
  const { items, actions, years, evaluation, standard } = material;
  const first = Math.min(evaluation.year, ...(material.span?.evaluations.values() ?? []));
  const before = [
    ...years.filter(({ year }) => year < first).toReversed(),
    // Over a project that nothing is known from before: its own first year.
    ...years.filter(({ year }) => year >= first && year < evaluation.year),
  ];
  const lifted = items.filter(
    ({ requirement, applicable }) =>
      applicable && actions.some(({ expected }) => String(requirement.number) in expected),
  );
  const numbers = new Set(lifted.map(({ requirement }) => requirement.number));
  const final = sharesOf(material)
    .filter(({ indicator }) => numbers.size === 0 || indicator.bearsOn.some((number) => numbers.has(number)))
    .map(({ indicator, now, before: earlier, goal }): Gain => {
      const name: Said = { kind: 'words', text: indicator.name };
      return {
        kind: 'final',
        key: indicatorKey(indicator.id),
        name,
        progress: now
          ? { kind: 'share', name: indicator.name, percent: now.percent, year: now.year, before: earlier }
          : null,
        parents: [],
        from: indicatorOrigin(material, indicator.id),
        parts: {
          gain: [name],
          kind: [{ kind: 'value', id: 'final' }],
          parent: [],
          basis: [],
          baseline: earlier ? [{ kind: 'percent', percent: earlier.percent, year: earlier.year }] : [],
          measure: goal === null ? [] : [{ kind: 'percent', percent: goal, year: null }],
          owner: [],
          final: now ? [{ kind: 'percent', percent: now.percent, year: now.year }] : [],
        },
      };
    });
  const intermediate = lifted.map(({ requirement, score }): Gain => {
    const { number, shortName } = requirement;
    const behind = actions.filter((action) => expectedLevels(action).some((each) => each.number === number));
    const levels = behind.flatMap((action) =>
      expectedLevels(action).filter((each) => each.number === number),
    );
    const earlier = before
      .flatMap(({ year, standard: { edition }, items: then }) => {
        const found = then.find((item) => item.requirement.number === number)?.score;
        return edition === standard.edition && typeof found === 'number' ? [{ year, level: found }] : [];
      })
      .at(0);
    const parents = standard.indicators.filter(({ bearsOn }) => bearsOn.includes(number));
    const name: Said = { kind: 'gain', number, name: shortName };
    const owners = [
      ...new Set(behind.flatMap(({ responsible }) => responsible.map(({ role }) => role.trim()))),
    ];
    const aim = levels.length === 0 ? null : Math.max(...levels.map(({ level }) => level));
    const now = typeof score === 'number' ? { level: score, year: evaluation.year } : null;
    return {
      kind: 'intermediate',
      key: `krav-${number}`,
      name,
      progress: { kind: 'lift', number, name: shortName, before: earlier ?? null, now, aim },
      parents: parents.map(({ id }) => indicatorKey(id)),
      from: answerOrigin(material, number),
      parts: {
        gain: [name],
        kind: [{ kind: 'value', id: 'intermediate' }],
        parent: parents.map((parent) => ({ kind: 'words', text: parent.name })),
        basis: behind.flatMap(({ title }) => words(title)),
        baseline: earlier ? [{ kind: 'levelOf', level: earlier.level, year: earlier.year }] : [],
        measure: aim === null ? [] : [{ kind: 'levelOf', level: aim, year: null }],
        owner: words(owners.filter(Boolean).join(', ')),
        final: now ? [{ kind: 'levelOf', ...now }] : [],
      },
    };
  });
  return [...final, ...intermediate];
}

/** The gains as sentences: how far each has come. What is not measured is left out. */
export function gainsInWords(material: FormMaterial): Sentence[] {
  return gainsOf(material).flatMap(({ progress, from }) => (progress ? [{ said: progress, from }] : []));
}

/** Ids of indicators may be long: the key of a row may not. */
function indicatorKey(id: string): string {
  return `mal-${sourceMark(id)}`;
}
