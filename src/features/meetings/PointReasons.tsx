import { Tag } from '@navikt/ds-react';
import '@navikt/ds-css/dist/component/tag.min.css';
import { pointReasons, type MeetingPoint } from '#src/domain/evaluation/MeetingPoint.ts';
import { pageText } from '#src/text/pageText.ts';

/** Why a point is taken up, as it was when the agenda was made. */
export function PointReasons({ point: { reasons } }: { point: MeetingPoint }) {
  return pointReasons
    .filter((reason) => Object.hasOwn(reasons, reason))
    .map((reason) => (
      <Tag key={reason} size="xsmall" variant="outline" data-color="neutral">
        {pageText.meetings.reason(reason)}
      </Tag>
    ));
}
