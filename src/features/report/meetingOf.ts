import type { Meeting } from '#src/domain/evaluation/Meeting.ts';
import type { ReportChoices } from '#src/state/report/reportChoices.ts';
import type { ReportFacts } from '#src/state/report/reportPaper.ts';

/** The meeting whose minutes are shown: the first of them until one is chosen. `null`: none has begun. */
export function meetingOf(
  meetings: ReportFacts['meetings'],
  choices: Pick<ReportChoices, 'meeting'>,
): Meeting | null {
  return (meetings.find(({ meeting }) => meeting.id === choices.meeting) ?? meetings[0])?.meeting ?? null;
}
