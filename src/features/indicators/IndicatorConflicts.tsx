import type { IndicatorValue } from '#src/domain/indicators/IndicatorValue.ts';
import { useConflicts } from '#src/state/conflicts.ts';
import { editIndicator } from '#src/state/indicators.ts';
import { text } from '#src/text/catalogue.ts';
import { describeField, fieldName } from '#src/text/describeField.ts';
import { describeVersions } from '#src/text/describeVersions.ts';
import { ConflictPanel } from '#src/ui/ConflictPanel.tsx';

/** What people disagree on about an indicator this year, each side with who and when. */
export function IndicatorConflicts({ value }: { value: IndicatorValue }) {
  const words = text.merge;
  const conflicts = useConflicts(value.conflicts);
  const decide = (field: string, version: string) => {
    const chosen = conflicts.find((conflict) => conflict.field === field)?.values[Number(version)];
    if (chosen) editIndicator(value.indicator, { [field]: chosen.value });
  };
  return (
    <ConflictPanel
      title={words.title(conflicts.length)}
      body={`${words.why} ${words.rule}`}
      conflicts={conflicts.map(({ field, values }) => ({
        id: field,
        legend: fieldName(field),
        versions: describeVersions(values, (said) => describeField(field, said, [])),
      }))}
      words={words}
      onDecide={decide}
    />
  );
}
