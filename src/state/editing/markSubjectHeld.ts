import { dayOf } from '#src/domain/actions/openActions.ts';
import { openTimeOf } from '#src/domain/year/plannedYear.ts';
import type { PointSubject } from '#src/domain/year/YearFile.ts';
import { pointsOf, tellOccurrence } from './editYear.ts';
import { useEvaluationStore } from './openEvaluation.ts';

/**
 * Says of the point of the year about a subject that it was held, where the office has the point and a time of it is open:
 * whoever closes the meeting or signs is not asked to say the same once more. It is a change like any other, and can be
 * taken back on the page of the year.
 * @param day when it was held, `YYYY-MM-DD`; `null`: today
 * @returns the name of the point; `null`: nothing was said
 */
export function markSubjectHeld(subject: PointSubject, day: string | null = null): string | null {
  const today = dayOf(new Date());
  const held = day ?? today;
  const state = useEvaluationStore.getState();
  if (state.status !== 'open') return null;
  const open = openTimeOf(pointsOf(state, today), subject, held);
  if (open === null) return null;
  tellOccurrence(open.point.point, open.id, { state: 'held', day: held, reason: '', evidence: null });
  return open.point.title;
}
