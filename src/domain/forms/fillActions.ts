import { ownPart } from '../changes/entities/entity.ts';
import { movedDeadlines } from '../actions/movedDeadlines.ts';
import { dayOf, isOpen, isOverdue } from '../actions/openActions.ts';
import type { Action } from '../evaluation/Action.ts';
import { words } from './fillProject.ts';
import type { FormMaterial } from './FormMaterial.ts';
import type { DeliveryStatus, FilledRow, Said, Sentence } from './Said.ts';

/** Delivered: done. Partly: begun. Not: still in the plan, or dropped. */
export function deliveryStatus({ status }: Action): DeliveryStatus {
  if (status === 'done') return 'delivered';
  return status === 'plan' || status === 'dropped' ? 'notDelivered' : 'partly';
}

/** Actions that are called something: a form has no use of the others. */
export function named({ actions }: FormMaterial): Action[] {
  return actions.filter(({ title, removed }) => title.trim() !== '' && !removed);
}

export function about(action: Action, said: Said): Sentence {
  return { said, from: { entity: 'action', row: action.id } };
}

/** Every action, with how far it came. */
export function deliveriesInWords(material: FormMaterial): Sentence[] {
  return named(material).map((action) =>
    about(action, { kind: 'delivery', title: action.title.trim(), status: deliveryStatus(action) }),
  );
}

/** Why each action was to be done: what the work began in. */
export function needsInWords(material: FormMaterial): Sentence[] {
  return named(material).flatMap((action) => words(action.why).map((said) => about(action, said)));
}

/** What shows that the actions are done: documents, links and case numbers, each once. */
export function documentsInWords(material: FormMaterial): Sentence[] {
  const found = named(material).flatMap((action) =>
    action.evidence
      .filter(({ kind }) => kind !== 'note')
      .flatMap(({ text }) => words(text).map((said) => about(action, said))),
  );
  return [...new Map(found.map((sentence) => [JSON.stringify(sentence.said), sentence])).values()];
}

/** A row for each action: what, how far it came, and why it was to be done or was dropped. */
export function deliveryRows(material: FormMaterial): FilledRow[] {
  return named(material).map((action) => ({
    key: ownPart(action.id),
    from: { entity: 'action', row: action.id },
    parts: {
      delivery: words(action.title),
      status: [{ kind: 'value', id: deliveryStatus(action) }],
      description: [...words(action.why), ...words(action.dropReason), ...notesOf(action)],
    },
  }));
}

function notesOf({ notes }: Action): Said[] {
  return notes.toSorted((a, b) => (a.day < b.day ? -1 : 1)).flatMap(({ text }) => words(text));
}

/** What is done, with what was written on the way. */
export function resultsInWords(material: FormMaterial): Sentence[] {
  return named(material)
    .filter(({ status }) => status === 'done')
    .flatMap((action) => {
      const delivered: Said = { kind: 'delivery', title: action.title.trim(), status: 'delivered' };
      return [delivered, ...notesOf(action)].map((said) => about(action, said));
    });
}

/** How many are done, under way, dropped and late. Nothing where there is no action. */
export function progressInWords(material: FormMaterial): Sentence[] {
  const actions = named(material);
  if (actions.length === 0) return [];
  const count = (test: (action: Action) => boolean) => actions.filter(test).length;
  const said: Said = {
    kind: 'actions',
    done: count(({ status }) => status === 'done'),
    open: count(isOpen),
    dropped: count(({ status }) => status === 'dropped'),
    overdue: count((action) => isOverdue(action, new Date(material.madeAt))),
  };
  return [{ said, from: { entity: 'evaluation', row: material.evaluation.id } }];
}

/** What is late; that nothing is, where there are actions. Nothing where there are none. */
export function delaysInWords(material: FormMaterial): Sentence[] {
  return orNone(lateActions(material), 'delays', material);
}

/** What is late. */
export function lateActions(material: FormMaterial): Sentence[] {
  return named(material)
    .filter((action) => isOverdue(action, new Date(material.madeAt)))
    .map((action) =>
      about(action, {
        kind: 'overdue',
        title: action.title.trim(),
        day: action.deadline?.day ?? dayOf(new Date(material.madeAt)),
      }),
    );
}

/** That it is true of no action is known too: then nobody is asked. */
function orNone(found: Sentence[], of: 'delays' | 'adjustments', material: FormMaterial): Sentence[] {
  if (found.length > 0 || named(material).length === 0) return found;
  return [{ said: { kind: 'none', of }, from: { entity: 'evaluation', row: material.evaluation.id } }];
}

/** Deadlines that were moved, and what was dropped, with the reasons; that there are none, where there are actions. */
export function adjustmentsInWords(material: FormMaterial): Sentence[] {
  return orNone(adjustedActions(material), 'adjustments', material);
}

export function adjustedActions(material: FormMaterial): Sentence[] {
  return named(material).flatMap((action) => {
    const title = action.title.trim();
    // Of one that has come along, also what was moved in the years before.
    const rows = [...(material.span?.before.get(action.id) ?? []), action.id];
    const moved = rows
      .flatMap((row) => movedDeadlines(material.changes.filter(({ entityId }) => entityId === row)))
      .map(({ from, to }): Said => ({ kind: 'moved', title, from, to: to.day, reason: to.reason.trim() }));
    const dropped: Said[] =
      action.status === 'dropped' ? [{ kind: 'dropped', title, reason: action.dropReason.trim() }] : [];
    return [...moved, ...dropped].map((said) => about(action, said));
  });
}

/** Which boxes of progress are ticked: those that something is said under; that it follows the plan, where none is. */
export function progressChoices(material: FormMaterial): string[] {
  if (named(material).length === 0) return [];
  const found = [
    ...(lateActions(material).length > 0 ? ['delayed'] : []),
    ...(adjustedActions(material).length > 0 ? ['adjusted'] : []),
  ];
  return found.length > 0 ? found : ['follows'];
}

/** What goes on in ordinary operation, and with whom. */
export function carriedOnInWords(material: FormMaterial): Sentence[] {
  return named(material)
    .filter(({ carriedOn }) => carriedOn === 'yes')
    .map((action) =>
      about(action, { kind: 'carried', title: action.title.trim(), by: action.carriedBy.trim() }),
    );
}

/** A row for each action that is done: since when it was planned, its owner in the line, what the change costs, and whether it goes on. */
export function implementationRows(material: FormMaterial): FilledRow[] {
  return named(material)
    .filter(({ status }) => status === 'done')
    .map((action) => ({
      key: ownPart(action.id),
      from: { entity: 'action', row: action.id },
      parts: {
        delivery: words(action.title),
        planned: [{ kind: 'value', id: action.plannedSince === null ? 'thisYear' : 'fromEarlier' }],
        owner: words(
          action.responsible
            .map(({ role }) => role.trim())
            .filter(Boolean)
            .join(', '),
        ),
        extraCost: words(action.extraCost),
        carriedOn: action.carriedOn === null ? [] : [{ kind: 'value', id: action.carriedOn }],
        carriedBy: words(action.carriedBy),
      },
    }));
}
