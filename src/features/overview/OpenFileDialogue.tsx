import { Alert, Button } from '@navikt/ds-react';
import type { EvaluationSummary } from '#src/state/evaluationList.ts';
import type { ImportError, ImportPlan } from '#src/state/importFile.ts';
import { text } from '#src/text/catalogue.ts';
import { Dialogue, DialogueActions } from '#src/ui/Dialogue.tsx';
import { Problem } from '#src/ui/Problem.tsx';
import { Waiting } from '#src/ui/Waiting.tsx';
import { readFilePlace } from './filePlace.ts';
import { PlanView } from './PlanView.tsx';
import { useFileOpening, type FileOpening, type Occupancy } from './useFileOpening.ts';

type Props = {
  file: File;
  summaries: readonly EvaluationSummary[];
  onClose: () => void;
  onDone: (message: string) => void;
};

/** Shows what a file holds and what taking it in would do, and does it when the person says so. */
export function OpenFileDialogue({ file, summaries, onClose, onDone }: Props) {
  const words = text.exchange.open;
  const occupancy = occupancyOf(summaries);
  const { state, takeIn } = useFileOpening(file, occupancy);
  const takingIn = state.status === 'takingIn' || state.status === 'taken';

  const takeInAndClose = (plan: ImportPlan) =>
    void takeIn(plan).then((taken) => {
      if (taken) onDone(words.taken(plan.evaluations.length));
    });

  return (
    <Dialogue title={words.title} closeLabel={words.close} busy={takingIn} onClose={onClose}>
      {state.status === 'reading' && <Waiting label={words.reading} />}
      {state.status === 'refused' && <Refused error={state.error} />}
      {'plan' in state && (
        <>
          <PlanView plan={state.plan} fileName={file.name} />
          <Hindrance status={state.status} occupancy={occupancy} />
        </>
      )}
      <DialogueActions>
        {'plan' in state && mayTakeIn(state, occupancy) ? (
          <>
            <Button type="button" loading={takingIn} onClick={() => takeInAndClose(state.plan)}>
              {occupancy === 'example' ? words.plan.removeExampleAndTakeIn : words.plan.takeIn}
            </Button>
            <Button type="button" variant="secondary" disabled={takingIn} onClick={onClose}>
              {words.cancel}
            </Button>
          </>
        ) : (
          <Button type="button" variant="secondary" onClick={onClose}>
            {words.close}
          </Button>
        )}
      </DialogueActions>
    </Dialogue>
  );
}

function occupancyOf(summaries: readonly EvaluationSummary[]): Occupancy {
  if (summaries.length === 0) return 'nothing';
  return summaries.every((summary) => summary.isExample) ? 'example' : 'own';
}

function mayTakeIn(state: Extract<FileOpening, { plan: ImportPlan }>, occupancy: Occupancy): boolean {
  if (state.plan.evaluations.length === 0 || state.status === 'occupied') return false;
  // Once it has begun, what is in Rettesnor is what is being taken in.
  return occupancy !== 'own' || state.status === 'takingIn' || state.status === 'taken';
}

/** What is in the way, or what has gone wrong. */
function Hindrance({ status, occupancy }: { status: FileOpening['status']; occupancy: Occupancy }) {
  const words = text.exchange.open;
  if (status === 'failed') return <Problem {...words.failed} />;
  if (status === 'occupied' || (status === 'planned' && occupancy === 'own')) {
    return <Problem title={words.occupied.title} body={`${words.occupied.body} ${words.unchanged}`} />;
  }
  if (status === 'planned' && occupancy === 'example') {
    return (
      <Alert variant="warning" size="small">
        {words.onlyExample}
      </Alert>
    );
  }
  return null;
}

function Refused({ error }: { error: ImportError }) {
  const words = text.exchange.open;
  const { title, body } = words.errors[error.kind];
  const place = findable.has(error.kind) ? words.at(words.place(readFilePlace(error.where))) : '';
  return (
    <div role="alert">
      <Problem
        title={title}
        body={[body, place, words.unchanged].filter(Boolean).join(' ')}
        details={{ label: words.details, content: [error.kind, error.where, error.what].join('\n') }}
      />
    </div>
  );
}

/** Errors that sit at one place in a file of ours. The others are about the file as a whole. */
const findable: ReadonlySet<ImportError['kind']> = new Set(['invalid', 'migration-failed', 'not-json']);
