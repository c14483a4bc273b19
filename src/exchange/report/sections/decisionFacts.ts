import { hasYearBefore } from '../hasYearBefore.ts';
import type { Gap } from '#src/domain/gaps/rankGaps.ts';
import { partyNames } from '#src/domain/standard/partyNames.ts';
import { withCapital } from '#src/text/format.ts';
import { papers } from '#src/text/papers.ts';
import { measuresFor, type PlannedAction } from '../planFacts.ts';
import type { SectionInput } from './SectionBuilder.ts';

type Fact = { name: string; value: string };

/** What is told of a reason. `isOurs`: in words of ours, which begin with a capital where they stand alone. */
type Reason = Fact & { isOurs: boolean };

/** All that those who decide must know of a requirement, beside its text: what the office has said, and who answers for it. */
export function decisionFacts(input: SectionInput, gap: Gap): Fact[] {
  const words = papers.document.case.assessment;
  return [
    { name: words.columns.level, value: String(gap.score) },
    { name: words.columns.target, value: [String(gap.item.target), ...ownTargetText(gap)].join('. ') },
    ...reasonFacts(input, gap).map(({ name, value, isOurs }) => ({
      name,
      value: isOurs ? withCapital(value) : value,
    })),
    ...answerableFacts(input, gap),
  ];
}

/** The cause and the proposed measure, as the office has written them; where it has written none, what its plan says. */
export function reasonFacts({ facts }: Pick<SectionInput, 'facts'>, { item }: Gap): Reason[] {
  const { answer, requirement } = item;
  const words = papers.document.case.assessment;
  const said = (name: string, written = ''): Reason => {
    const value = written.trim();
    return value === '' ? { name, value: words.notWritten, isOurs: true } : { name, value, isOurs: false };
  };
  const planned = measuresFor(facts.plan, requirement.number);
  const { inPlan, inPlanToo } = papers.document.plan;
  const cause = said(words.cause, answer?.justification);
  const measure = said(words.measure, answer?.improvements);
  if (planned.length === 0) return [cause, measure];
  if (!isMeasureWritten(item))
    return [cause, { name: inPlan, value: planned.map(measureText).join(' '), isOurs: false }];
  const settled = planned.map(settledText).filter((value) => value !== '');
  const whoAndWhen = { name: inPlanToo, value: settled.join('; '), isOurs: true };
  return [cause, measure, ...(settled.length === 0 ? [] : [whoAndWhen])];
}

/** Whether the office has written what should be better. */
export function isMeasureWritten({ answer }: Gap['item']): boolean {
  return (answer?.improvements ?? '').trim() !== '';
}

function measureText({ action, roles, overdue }: PlannedAction): string {
  return papers.document.plan.measure(action.title, roles, action.deadline?.day ?? null, overdue);
}

function settledText({ action, roles, overdue }: PlannedAction): string {
  return papers.document.plan.whoAndWhen(roles, action.deadline?.day ?? null, overdue);
}

/** Who answers for it, by when where the requirement says so, and how long it has been open. */
export function answerableFacts({ source, facts }: SectionInput, { item: { requirement } }: Gap): Fact[] {
  const words = papers.document.case.assessment;
  const names = partyNames(source.standard, requirement.responsible);
  const { year } = source.evaluation;
  const age = facts.ages.get(requirement.number) ?? { status: 'unknown', since: year };
  return [
    { name: words.responsible, value: papers.document.parts.requirements.responsibleNames(names) },
    ...(requirement.deadline
      ? [
          {
            name: words.deadline,
            value: words.within(requirement.deadline.months, requirement.deadline.after),
          },
        ]
      : []),
    // New only where last year reached the target: of what nobody assessed, nobody knows. A first year has nothing to say.
    ...(hasYearBefore(source)
      ? [{ name: words.since, value: age.status === 'open' ? String(age.since) : words.notOpen(age, year) }]
      : []),
  ];
}

/** The office's own step for the year, which is said to be its own; nothing where it has set none. */
export function ownTargetText({ item: { ownTarget } }: Gap): string[] {
  return ownTarget === null ? [] : [papers.document.case.assessment.ownTarget(ownTarget.level)];
}
