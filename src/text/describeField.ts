import type { FieldValue } from '#src/domain/changes/Change.ts';
import type { Entity, FieldOf } from '#src/domain/changes/entities/entities.ts';
import { text } from './catalogue.ts';
import { pageText } from './pageText.ts';
import { dayOrNothing, isRecord, nothing, textOf } from './describeParts.ts';
import { yearFields } from './describeYearFields.ts';
import { decimal } from './format.ts';

type Levels = readonly { value: number; name: string }[];

type ActionStatus = keyof typeof pageText.actions.status;

type BarrierCause = keyof typeof pageText.barriers.cause;

type BarrierLevel = NonNullable<Parameters<typeof pageText.barriers.level>[0]>;

type Verdict = keyof typeof pageText.feedback.verdict;

type MeetingKind = NonNullable<Parameters<typeof pageText.meetings.kind>[0]>;

type Score = Parameters<typeof text.scoring.scoreName>[0];

type EvidenceKind = 'link' | 'caseNumber' | 'document' | 'note';

/**
 * What a field of a row is called. One of a family that the standard has words for, such as a checkpoint, by those.
 * @param entity name of the kind of row
 * @param checkpoints of the requirement; empty where the row is about something else
 */
export function fieldName(
  entity: string,
  field: string,
  checkpoints: readonly { id: string; text: string }[] = [],
): string {
  const { name, ofKey } = pageText.rows.field(entity, field);
  const key = field.slice(field.indexOf(':') + 1);
  return ofKey ? ofKey(checkpoints.find(({ id }) => id === key)?.text ?? key) : name;
}

/** What the standard says of its values. */
type DescribedBy = { scale: Levels; officeKinds: readonly { id: string; name: string }[] };

type Describe = (value: FieldValue, scale: Levels, officeKinds: DescribedBy['officeKinds']) => string;

/** Values that are not said by themselves. */
const described: { readonly [Name in Entity]: { readonly [Field in FieldOf<Name>]?: Describe } } = {
  evaluation: {
    ownOffice: (value, _, officeKinds) =>
      isRecord(value)
        ? pageText.rows.ownOffice(
            textOf(value['name']),
            officeKinds.find(({ id }) => id === value['kind'])?.name ?? null,
          )
        : nothing().text,
  },
  answer: {
    score: (value, scale) => text.scoring.scoreName(value as Score, scale),
    checkpoint: (value) => {
      const { met, notMet } = pageText.requirement.log;
      return value === 'met' ? met : value === 'notMet' ? notMet : nothing().checkpoint;
    },
    included: (value) => (value === true ? pageText.requirement.log.yes : nothing().included),
    target: (value, scale) =>
      isRecord(value)
        ? pageText.requirement.log.target(Number(value['level']), textOf(value['reason']), scale)
        : nothing().target,
    evidence: (value) =>
      isRecord(value)
        ? pageText.requirement.years.evidenceKind(value['kind'] as EvidenceKind, textOf(value['text']))
        : nothing().text,
    unchangedSince: (value) =>
      typeof value === 'number' ? pageText.requirement.log.unchangedSince(value) : nothing().unchanged,
  },
  indicatorValue: {
    goal: (value) => (typeof value === 'number' ? pageText.merge.percent(value) : nothing().text),
    comparison: (value) =>
      isRecord(value)
        ? pageText.merge.comparison(Number(value['percent']), textOf(value['source']))
        : nothing().text,
    cityGoal: (value) =>
      isRecord(value)
        ? pageText.merge.comparison(Number(value['percent']), textOf(value['source']))
        : nothing().text,
    cityComparison: (value) =>
      isRecord(value)
        ? pageText.indicators.years.ofYear({
            percent: Number(value['percent']),
            source: textOf(value['source']),
            year: Number(value['year']),
          })
        : nothing().text,
  },
  action: {
    status: (value) => pageText.actions.status[(value ?? 'plan') as ActionStatus],
    deadline: (value) =>
      isRecord(value)
        ? pageText.actions.deadlineValue(textOf(value['day']), textOf(value['reason']))
        : pageText.actions.noDeadline,
    expected: (value, scale) =>
      typeof value === 'number' ? text.scoring.levelName(value, scale) : nothing().text,
    note: (value) =>
      isRecord(value)
        ? pageText.actions.noteValue(textOf(value['day']), textOf(value['text']))
        : nothing().text,
    evidence: (value) =>
      isRecord(value)
        ? pageText.requirement.years.evidenceKind(value['kind'] as EvidenceKind, textOf(value['text']))
        : nothing().text,
    carriedOn: (value) =>
      value === 'yes'
        ? pageText.requirement.log.yes
        : value === 'no'
          ? pageText.requirement.log.no
          : nothing().text,
  },
  barrier: {
    cause: (value) => (value === null ? nothing().text : pageText.barriers.cause[value as BarrierCause]),
    level: (value) => pageText.barriers.level(value as BarrierLevel | null),
    // The mark itself says nothing to anybody.
    sameAs: (value) => (value === null ? pageText.requirement.log.no : pageText.requirement.log.yes),
    liftedDay: dayOrNothing,
    answerDue: dayOrNothing,
    answeredDay: dayOrNothing,
    ended: (value) =>
      value === null
        ? pageText.barriers.edit.standing
        : pageText.barriers.status[value as 'solved' | 'setAside'],
  },
  feedback: {
    verdict: (value) => (value === null ? nothing().text : pageText.feedback.verdict[value as Verdict]),
    outcome: (value) =>
      value === null ? pageText.feedback.unsettled : pageText.feedback.outcome[value as 'changed' | 'kept'],
  },
  // Who opened it and when is told of each value by itself.
  signature: {
    accepted: (value) => (isRecord(value) ? textOf(value['reason']) : nothing().text),
    reopened: (value) => (isRecord(value) ? textOf(value['reason']) : nothing().text),
  },
  meeting: {
    kind: (value) => (value === null ? nothing().text : pageText.meetings.kind(value as MeetingKind)),
    day: dayOrNothing,
    participant: (value) =>
      isRecord(value)
        ? pageText.meetings.participant(textOf(value['role']), value['came'] as boolean | null)
        : nothing().text,
    heldOn: yesOrNo,
    // The mark itself says nothing to anybody.
    at: yesOrNo,
    nextDay: dayOrNothing,
    closedAt: yesOrNo,
  },
  meetingPoint: {
    meeting: yesOrNo,
    reason: yesOrNo,
    action: yesOrNo,
    barrier: yesOrNo,
    leftOut: yesOrNo,
    outcome: (value) =>
      value === null ? nothing().text : pageText.meetings.state[value as 'discussed' | 'postponed'],
    decision: (value) =>
      isRecord(value)
        ? pageText.meetings.decisionValue(
            textOf(value['text']),
            textOf(value['role']),
            value['due'] as string | null,
            textOf(value['whyNot']),
          )
        : nothing().text,
    followUp: yesOrNo,
    decisionEnd: (value) =>
      isRecord(value)
        ? pageText.meetings.followUp.ended(value['how'] as 'done' | 'dropped', textOf(value['day']))
        : pageText.meetings.followUp.state.open,
    carried: (value) =>
      isRecord(value)
        ? pageText.meetings.followUp.carried(
            pageText.meetings.title(
              value['kind'] as MeetingKind,
              typeof value['day'] === 'string' ? [value['day']] : [],
              null,
            ),
            Number(value['year']),
          )
        : nothing().text,
    carriedNumber: (value) =>
      isRecord(value) ? pageText.meetings.nth(Number(value['nth']), Number(value['of'])) : nothing().text,
    madeAction: yesOrNo,
    madeBarrier: yesOrNo,
    scored: (value, scale) =>
      isRecord(value) ? text.scoring.scoreName(value['to'] as Score, scale) : nothing().text,
  },
  ...yearFields,
  formText: { cell: (value) => (isRecord(value) ? textOf(value['text']) : nothing().text) },
  erasure: {},
  sharedScope: {
    state: (value) =>
      value === null ? nothing().text : pageText.scope.state[value as keyof typeof pageText.scope.state],
  },
};

function yesOrNo(value: FieldValue): string {
  const { yes, no } = pageText.requirement.log;
  return value === null ? no : yes;
}

/**
 * A value of a field as a person would say it. Nothing said has its own words for some fields.
 * @param standard that it is told in the words of; `null` where it is not known
 */
export function describeField(
  entity: string,
  field: string,
  value: FieldValue,
  standard: DescribedBy | null,
): string {
  const [family = ''] = field.split(':');
  const fields: Readonly<Record<string, Describe | undefined>> = Object.hasOwn(described, entity)
    ? described[entity as Entity]
    : {};
  return (
    (Object.hasOwn(fields, family) &&
      fields[family]?.(value, standard?.scale ?? [], standard?.officeKinds ?? [])) ||
    sayItself(value)
  );
}

/** Texts, numbers and choices by themselves, and of what has several parts the words in it. */
function sayItself(value: FieldValue): string {
  if (typeof value === 'number') return decimal(value);
  if (typeof value === 'boolean') return value ? pageText.requirement.log.yes : pageText.requirement.log.no;
  const said = typeof value === 'string' ? value : isRecord(value) ? wordsOf(value) : '';
  return said.trim() === '' ? nothing().text : said;
}

function wordsOf(value: { [key: string]: FieldValue }): string {
  return Object.values(value).map(textOf).filter(Boolean).join(', ');
}
