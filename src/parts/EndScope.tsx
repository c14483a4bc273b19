import { Button } from '@navikt/ds-react';
import { isGoneThrough, type SharedScope } from '#src/domain/evaluation/SharedScope.ts';
import { endSharedScope, resumeSharedScope } from '#src/state/editing/sharedScopes.ts';
import { pageText } from '#src/text/pageText.ts';

type Props = {
  row: SharedScope;
  /** What the part is called. */
  title: string;
  onEnd?: () => void;
};

/** Ends for everybody that a part is gone through by itself, and takes that back: one button, so that the focus stays. */
export function EndScope({ row, title, onEnd }: Props) {
  const words = pageText.scope.shared;
  const press = () => {
    if (!isGoneThrough(row)) return resumeSharedScope(row);
    endSharedScope(row);
    onEnd?.();
  };
  return (
    <Button type="button" size="xsmall" variant="tertiary-neutral" onClick={press}>
      <span>{isGoneThrough(row) ? words.end : words.resume}</span>
      <span className="aksel-sr-only">{words.about(title)}</span>
    </Button>
  );
}
