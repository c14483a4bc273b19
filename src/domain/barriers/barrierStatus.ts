import type { Barrier } from '../evaluation/Barrier.ts';

/** Where a barrier stands, in the order of its life. */
export const barrierStatuses = ['open', 'lifted', 'answered', 'solved', 'setAside'] as const;

export type BarrierStatus = (typeof barrierStatuses)[number];

type Standing = Pick<Barrier, 'liftedTo' | 'liftedDay' | 'answer' | 'answeredDay' | 'ended'>;

/**
 * Where a barrier stands, from what is said of it: so nobody can say that it is lifted and forget to say when, and an
 * answer that comes in a file is seen at once. An end that somebody has set goes before all; then an answer, in words or
 * by its day; then that it has been lifted to somebody or on a day.
 */
export function barrierStatus({ liftedTo, liftedDay, answer, answeredDay, ended }: Standing): BarrierStatus {
  if (ended !== null) return ended;
  if (answeredDay !== null || answer.trim() !== '') return 'answered';
  return liftedDay !== null || liftedTo.trim() !== '' ? 'lifted' : 'open';
}

/** Whether a barrier still stands in the way: neither solved nor set aside, and not removed. */
export function stillStands(barrier: Pick<Barrier, 'ended' | 'removed'>): boolean {
  return !barrier.removed && barrier.ended === null;
}
