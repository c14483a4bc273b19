import { Radio, RadioGroup } from '@navikt/ds-react';
import '@navikt/ds-css/dist/component/form.min.css';
import { minutesChoice, type ReportChoices } from '#src/state/report/reportChoices.ts';
import type { ReportFacts } from '#src/state/report/reportPaper.ts';
import { papers } from '#src/text/papers.ts';
import { meetingOf } from './meetingOf.ts';

type Props = {
  meetings: ReportFacts['meetings'];
  choices: ReportChoices;
  choose: (patch: Partial<ReportChoices>) => void;
};

/**
 * Which meeting the minutes are about. Not a list that folds: on a narrow screen that would cut off the day, or which of
 * several on that day it is.
 */
export function MeetingChoice({ meetings, choices, choose }: Props) {
  const words = papers.document.meetings;
  const chosen = meetingOf(meetings, choices);
  if (!chosen) return <p>{words.none}</p>;
  return (
    <RadioGroup
      size="small"
      legend={papers.reportPage.choose.meeting}
      value={chosen.id}
      onChange={(value: string) => choose(minutesChoice(value))}
    >
      {meetings.map(({ meeting: { id, kind }, days, number }) => (
        <Radio key={id} value={id}>
          {words.titleOf(kind, days, number)}
        </Radio>
      ))}
    </RadioGroup>
  );
}
