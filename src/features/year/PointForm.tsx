import { Button } from '@navikt/ds-react';
import { longestName, type Patch } from '#src/domain/changes/Change.ts';
import { recurringPointId } from '#src/domain/changes/entities/recurringPointId.ts';
import { recurrences } from '#src/domain/evaluation/RecurringPoint.ts';
import type { YearPoint } from '#src/domain/year/yearPoints.ts';
import { WatchedLine } from '#src/parts/WatchedLine.tsx';
import { WatchedText } from '#src/parts/WatchedText.tsx';
import { editPoint } from '#src/state/editing/editYear.ts';
import type { OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { pageText } from '#src/text/pageText.ts';
import { ChoiceField } from '#src/ui/ChoiceField.tsx';
import { DayChoice } from '#src/ui/DayChoice.tsx';
import { PointRequirements } from './PointRequirements.tsx';
import { RemoveButton } from '#src/ui/RemoveButton.tsx';
import { Row } from '#src/ui/Row.tsx';
import styles from './PointForm.module.css';

type Props = {
  open: OpenEvaluation;
  point: YearPoint;
  fresh: boolean;
  /** Before other fields take the place of those that are here: the focus is to go elsewhere. */
  onOther: () => void;
  onRemove: () => void;
};

/** How often a point may come, in months. */
const choices = [1, 2, 3, 4, 6, 12, 24] as const;

/** A point of the year with its fields, saved as they are filled in. */
export function PointForm({ open, point, fresh, onOther, onRemove }: Props) {
  const words = pageText.year.edit;
  const { point: name, proposed, leftOut, months } = point;
  const id = recurringPointId.make(open.evaluation.id, name);
  const edit = (patch: Patch) => editPoint(name, patch);
  const leaveOut = (value: { reason: string } | null) => {
    onOther();
    edit({ leftOut: value });
  };
  const setText = (field: 'title' | 'responsible') => (value: string) =>
    edit({ [field]: value === '' ? null : value });
  const offered = months === null || choices.some((each) => each === months) ? choices : [...choices, months];
  if (leftOut !== null) {
    return (
      <div className={styles.form}>
        <WatchedText
          field={`${id}:leftOut`}
          label={words.leaveOutReason}
          mark={leftOut.reason.trim() === '' ? words.demanded : undefined}
          minRows={1}
          value={leftOut.reason}
          onChange={(reason) => edit({ leftOut: { reason } })}
        />
        <div>
          <Button type="button" size="small" variant="secondary-neutral" onClick={() => leaveOut(null)}>
            {words.bringBack}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div className={styles.form}>
      <WatchedLine
        field={`${id}:title`}
        label={words.title}
        fresh={fresh}
        value={proposed === null ? (point.row?.title ?? '') : point.row?.title || point.title}
        onChange={setText('title')}
      />
      <WatchedLine
        field={`${id}:responsible`}
        most={longestName}
        label={words.responsible}
        value={point.row?.responsible || point.responsible}
        onChange={setText('responsible')}
      />
      <Row gap={[12, 16]} align="end">
        <ChoiceField
          label={words.months}
          value={String(months ?? '')}
          {...(proposed === null ? { blank: words.once } : {})}
          options={offered.map((each) => ({ value: String(each), name: words.every(each) }))}
          onChange={(value) => edit({ months: Number(value) || null })}
        />
        <ChoiceField
          label={words.recurrence}
          value={point.recurrence}
          options={recurrences.map((each) => ({ value: each, name: words.recurrences[each] }))}
          onChange={(value) => edit({ recurrence: value === 'lastDone' ? 'lastDone' : 'fixed' })}
        />
        <DayChoice
          label={words.first}
          day={point.first}
          paper={point.first === null ? '' : pageText.year.point.due(point.first)}
          onChange={(first) => edit({ first })}
        />
      </Row>
      <PointRequirements open={open} point={point} onEdit={edit} />
      <Row gap={8}>
        {proposed !== null && (
          <Button
            type="button"
            size="small"
            variant="tertiary-neutral"
            onClick={() =>
              edit({ title: null, responsible: null, months: null, recurrence: null, first: null })
            }
          >
            {words.asProposed}
          </Button>
        )}
        {proposed !== null ? (
          <Button
            type="button"
            size="small"
            variant="tertiary-neutral"
            onClick={() => leaveOut({ reason: '' })}
          >
            {words.leaveOut}
          </Button>
        ) : (
          <RemoveButton label={words.remove} onRemove={onRemove} />
        )}
      </Row>
    </div>
  );
}
