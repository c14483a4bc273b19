import type { Evidence } from '#src/domain/evaluation/Answer.ts';
import { papers } from '#src/text/papers.ts';
import { barrierItem, barrierRisk } from './oscalBarriers.ts';
import type { PlannedAction } from '../report/planFacts.ts';
import type { ReportFacts } from '../report/reportFacts.ts';
import type { ReportSource } from '../report/ReportSource.ts';
import {
  actionUuid,
  controlId,
  endOf,
  explanationsProp,
  listOf,
  oneLine,
  oscalBytes,
  oscalVersion,
  own,
  uuidOf,
  type Resource,
} from './oscalParts.ts';

const text = papers.oscal;

/**
 * Writes the plan of an evaluation as an OSCAL 1.2.1 plan of action and milestones. Each action is an item with the risk
 * that it lowers, what is done about it as its response, and its deadline as a milestone. The expected levels stand in
 * properties: they are a plan, and no result. What stands in the way is an item and a risk too, after the actions. OSCAL
 * demands an item: a plan with neither has one that says so.
 */
export function writeOscalPlan(
  source: ReportSource,
  { plan, barriers }: ReportFacts,
): Uint8Array<ArrayBuffer> {
  const { office, evaluation, standard, madeAt } = source;
  const none = text.noActions(source.limitedTo !== null);
  const key = `${evaluation.id}:${evaluation.revision}`;
  const party = uuidOf('office', office.id);
  const catalog: Resource = {
    uuid: uuidOf('catalog', standard.id, standard.edition),
    title: oneLine(standard.title),
  };
  const { actions } = plan;
  return oscalBytes({
    'plan-of-action-and-milestones': {
      uuid: uuidOf('plan', key, madeAt),
      metadata: {
        title: oneLine(text.planTitle(office.name, evaluation.year)),
        'last-modified': madeAt,
        version: String(evaluation.year),
        'oscal-version': oscalVersion,
        'document-ids': [{ identifier: evaluation.id }],
        props: [
          own('year', evaluation.year),
          own('standard', standard.id),
          own('edition', standard.edition),
          explanationsProp(standard),
        ],
        parties: [
          {
            uuid: party,
            type: 'organization',
            name: oneLine((source.limitedTo?.whole ?? source).office.name),
          },
        ],
        remarks: text.planRemarks,
      },
      'system-id': { id: evaluation.id },
      ...listOf('risks', [
        ...actions.map((each) => risk(key, each)),
        ...barriers.map((each) => barrierRisk(key, each)),
      ]),
      'poam-items':
        actions.length + barriers.length === 0
          ? [{ uuid: uuidOf('no-actions', key), title: none, description: none }]
          : [
              ...actions.map((each) => item(key, each, catalog)),
              ...barriers.map((each) => barrierItem(key, each, catalog)),
            ],
      'back-matter': { resources: [catalog] },
    },
  });
}

/** The part of the id of an action that is its own: a UUID, the same in every export. */
function riskUuid(key: string, { action }: PlannedAction): string {
  return uuidOf('risk', key, action.id);
}

function item(key: string, planned: PlannedAction, catalog: Resource): object {
  const { action, roles, overdue } = planned;
  return {
    uuid: actionUuid(action.id),
    title: oneLine(text.actionTitle(action.title)),
    description: text.actionWhy(action.why),
    props: [
      own('kind', 'action'),
      own('status', action.status),
      own('overdue', overdue ? 'yes' : 'no'),
      ...(action.deadline ? [own('deadline', action.deadline.day)] : []),
      ...(action.plannedSince === null ? [] : [own('planned-since', action.plannedSince)]),
      ...roles.map((role) => own('responsible', role)),
      ...planned.requirements.map(({ requirement, level }) =>
        own('expected-level', level, { class: controlId(requirement.number) }),
      ),
      ...action.notes.map(({ day, text: written }) => own('note', day, { remarks: written })),
      ...action.evidence.map(evidenceProp),
      ...(action.dropReason === '' ? [] : [own('drop-reason', 'written', { remarks: action.dropReason })]),
      ...(action.carriedOn === null
        ? []
        : [
            own('carried-on', action.carriedOn, action.carriedBy === '' ? {} : { remarks: action.carriedBy }),
          ]),
      ...(action.extraCost === '' ? [] : [own('extra-cost', 'written', { remarks: action.extraCost })]),
    ],
    links: [{ href: `#${catalog.uuid}`, rel: 'reference' }],
    'related-risks': [{ 'risk-uuid': riskUuid(key, planned) }],
  };
}

function evidenceProp({ kind, text: written }: Evidence) {
  return own('evidence', kind, { remarks: written });
}

/** What it is that the requirements are below their targets, and what is done about it. */
function risk(key: string, planned: PlannedAction): object {
  const { action, open, requirements, moved } = planned;
  const title = oneLine(text.actionTitle(action.title));
  const { deadline } = action;
  return {
    uuid: riskUuid(key, planned),
    title,
    description: text.actionWhy(action.why),
    statement: text.actionFor(requirements),
    status: open ? (action.status === 'plan' ? 'open' : 'remediating') : 'closed',
    ...(open && deadline ? { deadline: endOf(deadline.day) } : {}),
    remediations: [
      {
        uuid: uuidOf('response', action.id),
        lifecycle: action.status === 'done' ? 'completed' : 'planned',
        title,
        description: text.actionFor(requirements),
        ...(deadline ? { tasks: [milestone(action.id, title, deadline, moved)] } : {}),
      },
    ],
  };
}

function milestone(
  id: string,
  title: string,
  { day, reason }: { day: string; reason: string },
  moved: PlannedAction['moved'],
): object {
  return {
    uuid: uuidOf('milestone', id),
    type: 'milestone',
    title,
    ...(moved.length === 0
      ? {}
      : {
          props: moved.map(({ from, to }) =>
            own('moved-deadline', from, to.reason === '' ? {} : { remarks: to.reason }),
          ),
        }),
    timing: { 'on-date': { date: endOf(day) } },
    ...(reason === '' ? {} : { remarks: reason }),
  };
}
