import { papers } from '#src/text/papers.ts';
import { wholeRoom } from './CaseRoom.ts';
import type { Paper } from './Paper.ts';
import { paragraphsOf } from './paragraphsOf.ts';
import type { ReportFacts } from './reportFacts.ts';
import type { ReportOptions } from './ReportOptions.ts';
import type { ReportSource } from './ReportSource.ts';
import { meetingFactsOf } from './sections/meetingLines.ts';
import { chosenMeeting, minutesSection } from './sections/minutesSection.ts';

/** Writes the minutes of one meeting as a paper of its own, which begins at once: who took part, and what came of it. */
export function buildMinutes(source: ReportSource, facts: ReportFacts, options: ReportOptions): Paper {
  const words = papers.document.meetings;
  const [meeting] = chosenMeeting({ facts, options });
  return {
    title: meeting
      ? words.paperTitle(words.titleOf(meeting.meeting.kind, [], meeting.number))
      : words.minutes,
    subtitle: source.office.name,
    facts: meeting ? meetingFactsOf(meeting) : [],
    introduction: paragraphsOf(options.introduction),
    sections: [{ id: 'minutes', ...minutesSection({ source, facts, options, room: wholeRoom }) }],
    form: 'minutes',
    ...(meeting
      ? {
          fileTitle: words.fileTitle(
            words.titleOf(meeting.meeting.kind, meeting.days.slice(-1), meeting.number),
          ),
        }
      : {}),
  };
}
