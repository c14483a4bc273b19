import { Alert, BodyShort, Button } from '@navikt/ds-react';
import { useMemo, useState } from 'react';
import type { EvaluationSummary } from '#src/state/evaluationList.ts';
import type { ImportError, ImportPlan, ImportProgress } from '#src/state/ImportPlan.ts';
import { text } from '#src/text/catalogue.ts';
import { Dialogue, DialogueActions } from '#src/ui/Dialogue.tsx';
import { Problem } from '#src/ui/Problem.tsx';
import { Progress } from '#src/ui/Progress.tsx';
import {
  conflictsOf,
  countDecided,
  decisionsOf,
  firstChoices,
  type Choices,
  type LocatedConflict,
} from './conflictChoices.ts';
import { copyNaming } from './copyNaming.ts';
import { ConflictList } from './ConflictList.tsx';
import { readFilePlace } from './filePlace.ts';
import { PlanView } from './PlanView.tsx';
import { receiptOf } from './receiptOf.ts';
import { useFileOpening, type PlanRemark } from './useFileOpening.ts';

type Props = {
  file: File;
  summaries: readonly EvaluationSummary[];
  onClose: () => void;
  onDone: (message: string) => void;
};

/** Shows what a file holds and what taking it in would do, and does it when the person says so. */
export function OpenFileDialogue({ file, summaries, onClose, onDone }: Props) {
  const words = text.exchange.open;
  const { state, takeIn } = useFileOpening(file, copyNaming);
  const plan = 'plan' in state ? state.plan : null;
  const conflicts = useMemo(() => (plan ? conflictsOf(plan) : []), [plan]);
  const takingIn = state.status === 'takingIn';

  const takeInAndClose = (chosenPlan: ImportPlan, choices: Choices) => {
    const decisions = decisionsOf(conflicts, choices);
    void takeIn(chosenPlan, decisions).then((taken) => {
      if (taken) onDone(receiptOf(chosenPlan, countDecided(conflicts, choices)));
    });
  };

  return (
    <Dialogue
      title={words.title}
      closeLabel={words.close}
      busy={takingIn}
      wide={conflicts.length > 0}
      onClose={onClose}
    >
      {state.status === 'reading' && <Working progress={state.progress} />}
      {state.status === 'refused' && <Refused error={state.error} />}
      {state.status === 'unread' && (
        <div role="alert">
          <Problem title={words.unread.title} body={`${words.unread.body} ${words.unchanged}`} />
        </div>
      )}
      {state.status === 'planned' && state.remark && <Remark remark={state.remark} />}
      {plan ? (
        <Planned
          // Made anew, it is another plan: what was chosen was chosen among other things.
          key={JSON.stringify(conflicts.map(({ values }) => values))}
          plan={plan}
          conflicts={conflicts}
          fileName={file.name}
          copyFirst={summaries.some((summary) => !summary.isExample)}
          takingIn={takingIn}
          progress={takingIn ? state.progress : null}
          onTakeIn={(choices) => takeInAndClose(plan, choices)}
          onClose={onClose}
        />
      ) : (
        <DialogueActions>
          <Button type="button" variant="secondary" onClick={onClose}>
            {state.status === 'reading' ? words.cancel : words.close}
          </Button>
        </DialogueActions>
      )}
    </Dialogue>
  );
}

type PlannedProps = {
  plan: ImportPlan;
  conflicts: readonly LocatedConflict[];
  fileName: string;
  copyFirst: boolean;
  takingIn: boolean;
  progress: ImportProgress | null;
  onTakeIn: (choices: Choices) => void;
  onClose: () => void;
};

function Planned(props: PlannedProps) {
  const { plan, conflicts, fileName, copyFirst, takingIn, progress, onTakeIn, onClose } = props;
  const words = text.exchange.open;
  const [choices, setChoices] = useState<Choices>(() => firstChoices(conflicts));
  const decided = countDecided(conflicts, choices);
  const brings = plan.evaluations.some(({ outcome }) => outcome !== 'same');
  const caused = conflicts.some(({ known }) => !known);
  const writes = brings || decided > 0;
  return (
    <>
      <PlanView plan={plan} fileName={fileName} />
      {conflicts.length > 0 && (
        <ConflictList plan={plan} conflicts={conflicts} choices={choices} onChoose={setChoices} />
      )}
      {!brings && plan.evaluations.length > 0 && <BodyShort>{words.plan.nothingNew}</BodyShort>}
      {takingIn ? (
        <Working progress={progress} />
      ) : (
        writes && copyFirst && <BodyShort size="small">{words.plan.copyFirst}</BodyShort>
      )}
      <DialogueActions>
        {writes && (
          <Button type="button" loading={takingIn} onClick={() => onTakeIn(choices)}>
            {goOnLabel(brings, decided)}
          </Button>
        )}
        {brings && caused && decided > 0 && (
          <Button type="button" variant="secondary" disabled={takingIn} onClick={() => onTakeIn(new Map())}>
            {words.plan.takeInUndecided}
          </Button>
        )}
        <Button
          type="button"
          variant={writes ? 'tertiary' : 'secondary'}
          disabled={takingIn}
          onClick={onClose}
        >
          {writes ? words.cancel : words.close}
        </Button>
      </DialogueActions>
    </>
  );
}

function goOnLabel(brings: boolean, decided: number): string {
  const words = text.exchange.open.plan;
  if (decided === 0) return words.takeIn;
  return brings ? words.takeInAndDecide(decided) : words.decide(decided);
}

/** How far it has come. Before the first word of it, what is here is being copied to safety. */
function Working({ progress }: { progress: ImportProgress | null }) {
  const words = text.exchange.open;
  if (!progress) return <Progress label={words.copying} value={0} max={0} />;
  const { stage, done, total } = progress;
  return <Progress label={words.progress[stage](done, total)} value={done} max={total} />;
}

/** Why a plan is shown again, or was not carried out. */
function Remark({ remark }: { remark: PlanRemark }) {
  const words = text.exchange.open;
  return (
    <div role="alert">
      {remark === 'stale' && <Alert variant="warning">{words.stale}</Alert>}
      {remark === 'cancelled' && <Problem {...words.noCopy.cancelled} />}
      {remark === 'failedCopy' && <Problem {...words.noCopy.failed} />}
      {remark === 'failed' && <Problem {...words.failed} />}
    </div>
  );
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
