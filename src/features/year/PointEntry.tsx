import { Heading, Tag } from '@navikt/ds-react';
import '@navikt/ds-css/dist/component/tag.min.css';
import { useRef } from 'react';
import type { PlannedPoint } from '#src/domain/year/plannedYear.ts';
import type { YearPoint } from '#src/domain/year/yearPoints.ts';
import { RowConflicts } from '#src/parts/RowConflicts.tsx';
import { recurringPointRows, type OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';
import { Disclosure } from '#src/ui/Disclosure.tsx';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import type { ToastMessage } from '#src/ui/Toast.tsx';
import { Quiet } from '#src/ui/Quiet.tsx';
import { Row } from '#src/ui/Row.tsx';
import { FactLine } from '#src/ui/FactLine.tsx';
import { OccurrenceRow } from './OccurrenceRow.tsx';
import { PointForm } from './PointForm.tsx';
import { pointAnchor } from './pointTitle.ts';
import styles from './PointEntry.module.css';

type Props = {
  open: OpenEvaluation;
  planned: PlannedPoint;
  now: Date;
  /** Just added: it is opened, and the focus goes to its name. */
  fresh: boolean;
  say: (message: ToastMessage) => void;
  onRemove: () => void;
};

/** One point of the year: what it is, how often, whose words that is, its times this year, and the way to change it. */
export function PointEntry({ open, planned: { point, occurrences }, now, fresh, say, onRemove }: Props) {
  const words = pageText.year.point;
  const id = pointAnchor(point.point);
  const heading = useRef<HTMLHeadingElement>(null);
  const title = point.title || words.unnamed;
  const way = wayOf(point, open.evaluation.id);
  const numbers = point.requirements.map((number) => ({
    number,
    shortName: open.standard.requirements.find((each) => each.number === number)?.shortName ?? null,
  }));
  return (
    <li className={styles.entry} data-point={point.point}>
      <Row gap={[4, 8]} align="center">
        <Heading level="3" size="xsmall" id={id} ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </Heading>
        {(point.row?.conflicts.length ?? 0) > 0 && (
          <Tag size="xsmall" variant="moderate" data-color="warning">
            {words.disagreement}
          </Tag>
        )}
      </Row>
      <FactLine tone="small">
        <span>{words.responsible(point.responsible)}</span>
        <span>
          {point.first === null
            ? words.noFirst
            : words.howOften(point.months, point.recurrence === 'lastDone')}
        </span>
        {numbers.map((requirement) => (
          <RouteLink
            key={requirement.number}
            to={paths.requirementCard(open.evaluation.id, requirement.number)}
          >
            {words.requirement(requirement)}
          </RouteLink>
        ))}
      </FactLine>
      <Quiet size="small">{sourceOf(point)}</Quiet>
      {point.row && (
        <RowConflicts
          kind="recurringPoint"
          row={point.row}
          rows={recurringPointRows}
          standard={open.standard}
        />
      )}
      {point.leftOut !== null ? (
        <p className={styles.none}>{words.leftOut(point.leftOut.reason)}</p>
      ) : occurrences.length === 0 ? (
        point.first !== null && <p className={styles.none}>{words.noTimes}</p>
      ) : (
        <ul aria-labelledby={id} className={styles.times}>
          {occurrences.map((occurrence) => (
            <OccurrenceRow
              key={occurrence.id}
              evaluation={open.evaluation.id}
              point={point}
              occurrence={occurrence}
              now={now}
              say={say}
            />
          ))}
        </ul>
      )}
      {way !== null && (
        <p className={styles.way}>
          <RouteLink to={way.to}>{way.label}</RouteLink>
        </p>
      )}
      <Disclosure title={pageText.year.edit.fold} lazy open={fresh} className={styles.fold}>
        <PointForm
          open={open}
          point={point}
          fresh={fresh}
          onOther={() => heading.current?.focus()}
          onRemove={onRemove}
        />
      </Disclosure>
    </li>
  );
}

/** Where in the app more is said of what a point is about. `null`: nowhere. */
function wayOf({ proposed, leftOut }: YearPoint, evaluation: string): { to: string; label: string } | null {
  const { goTo } = pageText.year.point;
  if (leftOut !== null) return null;
  switch (proposed?.about) {
    case 'survey':
    case 'participants':
    case 'pupils':
      return { to: paths.participation(evaluation), label: goTo[proposed.about] };
    case 'resourceTeam':
    case 'ssu':
    case 'partnership':
      return { to: paths.meetings(evaluation), label: goTo.meetings };
    case 'teamReview':
      return { to: paths.teamReview(evaluation), label: goTo.teamReview };
    case 'evaluation':
      return { to: paths.assess(evaluation), label: goTo.evaluation };
    default:
      return null;
  }
}

/** Whose words it is that it comes round, and how often. */
function sourceOf({ proposed, row }: YearPoint): string {
  const words = pageText.year.point;
  if (proposed === null) return words.own;
  const said = row !== null && (row.title !== '' || row.responsible !== '' || saysWhen(row));
  return [words.source(proposed.quote ?? null), ...(said ? [words.changed] : [])].join(' ');
}

function saysWhen({ months, first, recurrence }: NonNullable<YearPoint['row']>): boolean {
  return months !== null || first !== null || recurrence !== null;
}
