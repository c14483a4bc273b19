import type { BarrierStatus } from '#src/domain/barriers/barrierStatus.ts';
import { actionId } from '#src/domain/changes/entities/actionId.ts';
import type { Barrier } from '#src/domain/evaluation/Barrier.ts';
import { barrierName } from '#src/domain/evaluation/barrierName.ts';
import { papers } from '#src/text/papers.ts';
import type { ReportedBarrier } from '../report/barrierFacts.ts';
import {
  actionUuid,
  controlId,
  endOf,
  listOf,
  oneLine,
  own,
  uuidOf,
  type Property,
  type Resource,
} from './oscalParts.ts';

const text = papers.oscal.barriers;

/** What OSCAL calls where it stands: what nobody has answered is looked into, what is answered is being mended. */
const riskStatus: Readonly<Record<BarrierStatus, string>> = {
  open: 'open',
  lifted: 'investigating',
  answered: 'remediating',
  solved: 'closed',
  setAside: 'closed',
};

/** A barrier as an item of a plan of action, with all that is said of it. */
export function barrierItem(key: string, reported: ReportedBarrier, catalog: Resource): object {
  const { barrier } = reported;
  return {
    uuid: uuidOf('barrier', barrier.id),
    title: oneLine(text.name(barrierName(barrier))),
    description: text.description(barrier.description),
    props: barrierProps(reported),
    links: [{ href: `#${catalog.uuid}`, rel: 'reference' }],
    'related-risks': [{ 'risk-uuid': uuidOf('risk', key, barrier.id) }],
  };
}

function barrierProps({
  barrier,
  status,
  overdue,
  waiting,
  responsible,
  requirements,
}: ReportedBarrier): Property[] {
  const { evaluation, level, cause, liftedDay, answerDue, answeredDay, ended, sameAs } = barrier;
  return [
    own('kind', 'barrier'),
    own('status', status),
    own('overdue', overdue ? 'yes' : 'no'),
    ...said('level', level),
    ...said('cause', cause, barrier.otherCause),
    ...written('met-in', barrier.metIn),
    ...responsible.map((name) => own('responsible', name)),
    ...requirements.map(({ number }) => own('hinders', 'requirement', { class: controlId(number) })),
    ...Object.keys(barrier.actions)
      .toSorted()
      .map((part) => own('hinders-action', actionUuid(actionId.make(evaluation, part)))),
    ...written('follow-up', barrier.followUp),
    ...written('lifted-to', barrier.liftedTo),
    ...said('lifted', liftedDay),
    ...said('days-waiting', waiting),
    ...said('answer-due', answerDue),
    ...written('answer', barrier.answer),
    ...said('answered', answeredDay),
    ...said('ended', ended, barrier.endReason),
    ...said('same-as', sameAs),
  ];
}

/** A value, with what is said of it in words. Words without a value stand as written. */
function said(name: string, value: string | number | null, words = ''): Property[] {
  if (value === null) return written(name, words);
  return [own(name, value, words.trim() === '' ? {} : { remarks: words })];
}

/** What stands in words alone. */
function written(name: string, words: string): Property[] {
  return words.trim() === '' ? [] : [own(name, 'written', { remarks: words })];
}

/** What a barrier leads to, and what is done to lift it: that an answer is waited for has its day as a milestone. */
export function barrierRisk(key: string, { barrier, status, standing }: ReportedBarrier): object {
  const { id, description, consequence, answerDue } = barrier;
  return {
    uuid: uuidOf('risk', key, id),
    title: oneLine(text.name(barrierName(barrier))),
    description: text.description(description),
    statement: text.consequence(consequence),
    status: riskStatus[status],
    ...(standing && status !== 'answered' && answerDue !== null ? { deadline: endOf(answerDue) } : {}),
    ...listOf('remediations', isLifted(barrier) ? [lifting(barrier, status)] : []),
  };
}

function isLifted({ followUp, liftedTo, liftedDay, answer, answeredDay }: Barrier): boolean {
  return (
    liftedDay !== null ||
    answeredDay !== null ||
    [followUp, liftedTo, answer].some((said) => said.trim() !== '')
  );
}

function lifting({ id, liftedTo, followUp, answerDue }: Barrier, status: BarrierStatus): object {
  const title = oneLine(text.lifted(liftedTo));
  return {
    uuid: uuidOf('lifting', id),
    lifecycle: status === 'open' || status === 'lifted' ? 'planned' : 'completed',
    title,
    description: text.followUp(followUp),
    ...(answerDue === null
      ? {}
      : {
          tasks: [
            {
              uuid: uuidOf('answer-due', id),
              type: 'milestone',
              title: oneLine(text.answerDue),
              timing: { 'on-date': { date: endOf(answerDue) } },
            },
          ],
        }),
  };
}
