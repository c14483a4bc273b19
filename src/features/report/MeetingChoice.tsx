import { Select } from '@navikt/ds-react';
import '@navikt/ds-css/dist/component/form.min.css';
import type { ReportChoices } from '#src/state/report/reportChoices.ts';
import type { ReportFacts } from '#src/state/report/reportPaper.ts';
import { papers } from '#src/text/papers.ts';

type Props = {
  meetings: ReportFacts['meetings'];
  choices: ReportChoices;
  choose: (patch: Partial<ReportChoices>) => void;
};

/** Which meeting the minutes are about. The first of them until one is chosen. */
export function MeetingChoice({ meetings, choices, choose }: Props) {
  const words = papers.document.meetings;
  if (meetings.length === 0) return <p>{words.none}</p>;
  const chosen = meetings.find(({ meeting }) => meeting.id === choices.meeting) ?? meetings[0];
  return (
    <Select
      size="small"
      label={papers.reportPage.choose.meeting}
      value={chosen?.meeting.id ?? ''}
      onChange={({ currentTarget: { value } }) => choose({ meeting: value })}
    >
      {meetings.map(({ meeting: { id, kind }, days, number }) => (
        <option key={id} value={id}>
          {words.titleOf(kind, days, number)}
        </option>
      ))}
    </Select>
  );
}
