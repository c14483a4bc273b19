import type { IndicatorValue } from '#src/domain/indicators/IndicatorValue.ts';
import { chosenValue, useConflicts } from '#src/state/editing/conflicts.ts';
import { editIndicator } from '#src/state/editing/indicators.ts';
import { knownNow } from '#src/state/session/knownNow.ts';
import { describeConflicts } from '#src/text/describeConflicts.ts';
import { ConflictPanel } from '#src/ui/ConflictPanel.tsx';

/** What people disagree on about an indicator this year, each side with who and when. */
export function IndicatorConflicts({ value: row }: { value: IndicatorValue }) {
  const conflicts = useConflicts(row.conflicts);
  const decide = (field: string, version: string) => {
    const value = chosenValue(conflicts, field, version);
    if (value !== undefined) editIndicator(row.indicator, { [field]: value });
  };
  return (
    <ConflictPanel
      {...describeConflicts(conflicts, { entity: 'indicatorValue', standard: null }, knownNow)}
      onDecide={decide}
    />
  );
}
