import type { RecurringPoint } from '#src/domain/evaluation/RecurringPoint.ts';
import type { ProposedPoint } from '#src/domain/year/YearFile.ts';

const evaluation = 'nav-grorud_2026_oslostandard-integrering-flyktninger_1';

/** What an office has said of a point of its year. */
export function buildRecurringPoint(point: string, said: Partial<RecurringPoint> = {}): RecurringPoint {
  return {
    id: `${evaluation}_fast_${point}`,
    evaluation,
    point,
    title: '',
    requirements: {},
    responsible: '',
    recurrence: null,
    months: null,
    first: null,
    leftOut: null,
    occurrences: [],
    removed: false,
    conflicts: [],
    heads: {},
    changedAt: '2026-01-05T08:00:00.000Z',
    changedBy: { name: 'Anne', role: 'Leder' },
    revision: '',
    ...said,
  };
}

/** A point that Rettesnor proposes, yearly on 1 March unless said otherwise. */
export function buildProposedPoint(id: string, said: Partial<ProposedPoint> = {}): ProposedPoint {
  return {
    id,
    title: `Punktet ${id}`,
    requirements: [1],
    officeKinds: ['nav-kontor'],
    responsible: 'Leder',
    recurrence: 'fixed',
    months: 12,
    first: { month: 3, date: 1 },
    ...said,
  };
}
