import { useState } from 'react';
import { meetingId } from '#src/domain/changes/entities/meetingId.ts';
import { useReportSource } from '#src/state/report/reportSource.ts';
import { useChosenScope } from '#src/state/session/scopeChoice.ts';
import { text } from '#src/text/catalogue.ts';
import { Waiting } from '#src/ui/Waiting.tsx';
import { ReportUnavailable } from './ReportUnavailable.tsx';
import { ReportView } from './ReportView.tsx';

type Props = {
  evaluation: string;
  /** The own part of the id of a meeting whose minutes are asked for. */
  meeting?: string;
};

/** Where the paper of an evaluation is put together, looked at, and taken out: as it is, or as it was signed. */
export function ReportPage({ evaluation, meeting }: Props) {
  const [asSigned, setAsSigned] = useState(false);
  const state = useReportSource(evaluation, asSigned, useChosenScope(evaluation));
  if (state.status === 'loading') return <Waiting label={text.shell.loading} />;
  if (state.status !== 'ready') return <ReportUnavailable state={state} />;
  return (
    <ReportView
      key={evaluation}
      source={state.source}
      minutesOf={meeting === undefined ? null : meetingId.make(evaluation, meeting)}
      asSigned={asSigned}
      onAsSigned={setAsSigned}
    />
  );
}
