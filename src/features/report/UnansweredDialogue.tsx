import { BodyLong } from '@navikt/ds-react';
import { GoOnDialogue } from '#src/parts/GoOnDialogue.tsx';
import { papers } from '#src/text/papers.ts';

type Props = { remaining: number; applicable: number; onGoOn: () => void; onCancel: () => void };

/** A case paper that says less than it could is sent on purpose, or not at all. */
export function UnansweredDialogue({ remaining, applicable, onGoOn, onCancel }: Props) {
  const words = papers.reportPage.takeOut.unanswered;
  return (
    <GoOnDialogue words={words} onGoOn={onGoOn} onCancel={onCancel}>
      <BodyLong>{words.body(remaining, applicable)}</BodyLong>
    </GoOnDialogue>
  );
}
