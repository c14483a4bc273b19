import { Alert, Button } from '@navikt/ds-react';
import { useState } from 'react';
import { shownName } from '#src/domain/input/shownName.ts';
import type { PlannedField, SheetImport, SheetOutcome } from '#src/state/import/filledSheet.ts';
import { onceIdentified } from '#src/state/start/identityQuestion.ts';
import { intakeSource } from '#src/state/backup/takeOut.ts';
import { pageText } from '#src/text/pageText.ts';
import { papers } from '#src/text/papers.ts';
import { Dialogue, DialogueActions } from '#src/ui/Dialogue.tsx';
import { Problem } from '#src/ui/Problem.tsx';
import { Waiting } from '#src/ui/Waiting.tsx';
import type { Receipt } from './takeOutNotice.ts';
import { copyNaming } from './copyNaming.ts';
import { SheetPlan } from './SheetPlan.tsx';
import { useSheetOpening, type SheetRemark } from './useSheetOpening.ts';

type Props = { file: File; onClose: () => void; onDone: (receipt: Receipt) => void };

/** Shows what a filled-in spreadsheet would change, and takes it in when the person says so. */
export function OpenSheetDialogue({ file, onClose, onDone }: Props) {
  const words = papers.filledSheet;
  const { state, takeIn } = useSheetOpening(file, copyNaming);
  const takingIn = state.status === 'takingIn';
  const takeInAndClose = (found: SheetImport, chosen: ReadonlySet<PlannedField>, toDownloads: boolean) => {
    const count = found.plan.changes.length + chosen.size;
    const source = intakeSource('sheet', shownName(file.name));
    void takeIn(found, chosen, source, toDownloads).then((taken) => {
      const message = words.done(count, found.office.name, found.evaluation.year);
      if (taken) onDone({ message, source, brandNew: 0 });
    });
  };
  return (
    <Dialogue
      title={words.title}
      closeLabel={pageText.exchange.open.close}
      busy={takingIn}
      wide
      onClose={onClose}
    >
      {state.status === 'reading' && <Waiting label={words.reading} />}
      {state.status === 'not' && <NotTakenIn outcome={state.outcome} />}
      {state.status === 'planned' && state.remark && <Remark remark={state.remark} />}
      {'found' in state ? (
        <Planned
          // Made anew, it is another plan: what was chosen was chosen among other things.
          key={JSON.stringify(state.found.plan)}
          fileName={shownName(file.name)}
          found={state.found}
          takingIn={takingIn}
          copyFailed={state.status === 'planned' && state.remark === 'failedCopy'}
          onTakeIn={(...taken) => onceIdentified(() => takeInAndClose(...taken), state.found.evaluation.id)}
          onClose={onClose}
        />
      ) : (
        <DialogueActions>
          <Button type="button" variant="secondary" onClick={onClose}>
            {state.status === 'reading' ? pageText.exchange.open.cancel : pageText.exchange.open.close}
          </Button>
        </DialogueActions>
      )}
    </Dialogue>
  );
}

type PlannedProps = {
  fileName: string;
  found: SheetImport;
  takingIn: boolean;
  /** The copy could not be saved where it was to be: it may still go to the downloads. */
  copyFailed: boolean;
  onTakeIn: (found: SheetImport, chosen: ReadonlySet<PlannedField>, toDownloads: boolean) => void;
  onClose: () => void;
};

function Planned({ fileName, found, takingIn, copyFailed, onTakeIn, onClose }: PlannedProps) {
  const words = papers.filledSheet;
  const [chosen, setChosen] = useState<ReadonlySet<PlannedField>>(new Set());
  const count = found.plan.changes.length + chosen.size;
  return (
    <>
      <SheetPlan fileName={fileName} found={found} chosen={chosen} onChoose={setChosen} />
      <DialogueActions>
        {count > 0 && (
          <Button type="button" loading={takingIn} onClick={() => onTakeIn(found, chosen, false)}>
            {words.takeIn(count)}
          </Button>
        )}
        {count > 0 && copyFailed && (
          <Button type="button" variant="secondary" onClick={() => onTakeIn(found, chosen, true)}>
            {pageText.exchange.open.noCopy.downloadInstead}
          </Button>
        )}
        <Button
          type="button"
          variant={count > 0 ? 'tertiary' : 'secondary'}
          disabled={takingIn}
          onClick={onClose}
        >
          {count > 0 ? pageText.exchange.open.cancel : pageText.exchange.open.close}
        </Button>
      </DialogueActions>
    </>
  );
}

function NotTakenIn({ outcome }: { outcome: Exclude<SheetOutcome, { kind: 'planned' }> }) {
  const words = papers.filledSheet;
  return (
    <div role="alert">
      {outcome.kind === 'refused' && (
        <Problem
          title={words.refusedTitle}
          body={words.refused(outcome.refusal.where, outcome.refusal.what)}
        />
      )}
      {outcome.kind === 'missing' && <Problem {...words.missing} />}
      {outcome.kind === 'signed' && <Problem {...words.signed} />}
      {outcome.kind === 'failed' && <Problem {...words.failed} />}
    </div>
  );
}

function Remark({ remark }: { remark: SheetRemark }) {
  const { noCopy } = pageText.exchange.open;
  return (
    <div role="alert">
      {remark === 'stale' && <Alert variant="warning">{papers.filledSheet.stale}</Alert>}
      {remark === 'cancelled' && <Problem {...noCopy.cancelled} />}
      {remark === 'failedCopy' && <Problem {...noCopy.failed} />}
      {remark === 'failed' && <Problem {...papers.filledSheet.failed} />}
    </div>
  );
}
