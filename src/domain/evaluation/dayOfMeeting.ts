import type { Meeting } from './Meeting.ts';

/** The day a meeting is told by: the last it was held, or the one it is planned for. `null`: neither is said. */
export function dayOfMeeting({ heldOn, day }: Pick<Meeting, 'heldOn' | 'day'>): string | null {
  return Object.keys(heldOn).toSorted().at(-1) ?? day;
}

/** The day a meeting began, or is planned for: nothing that is decided in it was decided before. `null`: neither is said. */
export function firstDayOfMeeting({ heldOn, day }: Pick<Meeting, 'heldOn' | 'day'>): string | null {
  return Object.keys(heldOn).toSorted()[0] ?? day;
}
