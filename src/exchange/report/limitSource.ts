import { requirementsOfAction } from '#src/domain/evaluation/actionRequirements.ts';
import { requirementsOfBarrier } from '#src/domain/evaluation/barrierRequirements.ts';
import { withinScope } from '#src/domain/scoring/withinScope.ts';
import type { Scope } from '#src/domain/standard/Scope.ts';
import { lineageBetween } from '#src/domain/trends/EditionChain.ts';
import { scopeIn } from '#src/domain/trends/scopeIn.ts';
import { papers } from '#src/text/papers.ts';
import type { ReportSource } from './ReportSource.ts';

/**
 * What a paper of one part of the standard is made of: every number goes by the requirements in it, in every year, and
 * actions, barriers and feedback are those that are about any of them. The name of the office says the part, so that whatever
 * names the office says it too. Meetings, figures, what participants say, the year and the signatures stay whole, and the
 * paper says so.
 * @param scope `null`: all of it, as it is
 */
export function limitSource(source: ReportSource, scope: Scope | null): ReportSource {
  if (scope === null) return source;
  const { office, standard, chain } = source;
  const inside = new Set(scope.requirements);
  const isAbout = (numbers: readonly number[]) => numbers.some((number) => inside.has(number));
  return {
    ...source,
    office: { ...office, name: papers.document.scope.office(office.name, scope.name) },
    items: withinScope(source.items, scope),
    years: source.years.map((year) => ({
      ...year,
      items: withinScope(year.items, scopeIn(scope, lineageBetween(chain, year.standard, standard))),
    })),
    actions: source.actions.filter((action) => isAbout(requirementsOfAction(action))),
    barriers: source.barriers.filter((barrier) => isAbout(requirementsOfBarrier(barrier))),
    feedback: source.feedback.filter(({ requirement }) => inside.has(requirement)),
    limitedTo: { scope, whole: source },
  };
}
