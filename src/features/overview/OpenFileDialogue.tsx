import { Alert, BodyShort, Button } from '@navikt/ds-react';
import { useMemo, useState } from 'react';
import { shownName } from '#src/domain/input/shownName.ts';
import type { EvaluationSummary } from '#src/state/start/evaluationList.ts';
import type { FileError, ImportPlan, ImportProgress } from '#src/state/import/ImportPlan.ts';
import { onceIdentified } from '#src/state/start/identityQuestion.ts';
import { intakeSource } from '#src/state/backup/takeOut.ts';
import { pageText } from '#src/text/pageText.ts';
import { Dialogue, DialogueActions } from '#src/ui/Dialogue.tsx';
import { Problem } from '#src/ui/Problem.tsx';
import { Progress } from '#src/ui/Progress.tsx';
import {
  conflictsOf,
  countDecided,
  decisionsOf,
  type Choices,
  type LocatedConflict,
} from './conflictChoices.ts';
import { copyNaming } from './copyNaming.ts';
import { ConflictList } from './ConflictList.tsx';
import { readFilePlace } from './filePlace.ts';
import { PlanView } from './PlanView.tsx';
import { ReplaceByCopy } from './ReplaceByCopy.tsx';
import { receiptOf } from './receiptOf.ts';
import type { Receipt } from './takeOutNotice.ts';
import { useFileOpening, type PlanRemark } from './useFileOpening.ts';

type Props = {
  files: readonly File[];
  summaries: readonly EvaluationSummary[];
  onClose: () => void;
  onDone: (receipt: Receipt) => void;
};

/** Shows what the files hold and what taking them in would do, and does it when the person says so. */
export function OpenFileDialogue({ files, summaries, onClose, onDone }: Props) {
  const words = pageText.exchange.open;
  const name = files.length === 1 ? shownName(files[0]?.name ?? '') : words.several.files(files.length);
  const { state, takeIn } = useFileOpening(files, copyNaming);
  const plan = 'plan' in state ? state.plan : null;
  const conflicts = useMemo(() => (plan ? conflictsOf(plan) : []), [plan]);
  const takingIn = state.status === 'takingIn';

  const takeInAndClose = (chosenPlan: ImportPlan, how: TakingIn) => {
    const source = intakeSource(how.replace ? 'copy' : 'file', name);
    const decisions = decisionsOf(conflicts, how.choices);
    const brandNew = chosenPlan.evaluations.filter(({ outcome }) => outcome === 'new').length;
    void takeIn(chosenPlan, decisions, source, how.toDownloads).then((taken) => {
      if (!taken) return;
      const message = how.replace
        ? words.replaced(replacedIn(chosenPlan))
        : receiptOf(chosenPlan, countDecided(conflicts, how.choices));
      onDone({ message, source, brandNew });
    });
  };

  // The example is nobody's, and nobody is asked who they are for it.
  const takeInNamed = (chosenPlan: ImportPlan, how: TakingIn) => {
    if (chosenPlan.example) takeInAndClose(chosenPlan, how);
    else onceIdentified(() => takeInAndClose(chosenPlan, how));
  };

  return (
    <Dialogue
      title={files.length === 1 ? words.title : words.several.title}
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
          fileName={name}
          copyFirst={summaries.some((summary) => !summary.isExample)}
          takingIn={takingIn}
          progress={takingIn ? state.progress : null}
          copyFailed={state.status === 'planned' && state.remark === 'failedCopy'}
          onTakeIn={(how) => takeInNamed(plan, how)}
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

/** How the person wants the plan to be carried out. */
type TakingIn = {
  choices: Choices;
  /** All is then to be as in the file. */
  replace: boolean;
  /** The copy of what is here goes to the downloads. */
  toDownloads: boolean;
};

function replacedIn({ evaluations }: ImportPlan): number {
  return evaluations.reduce((sum, { replaced }) => sum + replaced, 0);
}

type PlannedProps = {
  plan: ImportPlan;
  conflicts: readonly LocatedConflict[];
  fileName: string;
  copyFirst: boolean;
  takingIn: boolean;
  progress: ImportProgress | null;
  /** The copy could not be saved where it was to be: it may still go to the downloads. */
  copyFailed: boolean;
  onTakeIn: (how: TakingIn) => void;
  onClose: () => void;
};

function Planned(props: PlannedProps) {
  const { plan, conflicts, fileName, copyFirst, copyFailed, takingIn, progress, onTakeIn, onClose } = props;
  const words = pageText.exchange.open;
  const [choices, setChoices] = useState<Choices>(new Map());
  const decided = countDecided(conflicts, choices);
  const brings = plan.evaluations.some(({ outcome }) => outcome === 'new' || outcome === 'changed');
  const isAllHere =
    plan.evaluations.length > 0 && plan.evaluations.every(({ outcome }) => outcome === 'same');
  const caused = conflicts.some(({ known }) => !known);
  const writes = brings || decided > 0;
  const [replacing, setReplacing] = useState(false);
  const take = (how: Partial<TakingIn>) => {
    const whole = { choices, replace: false, toDownloads: false, ...how };
    setReplacing(whole.replace);
    onTakeIn(whole);
  };
  const replaced = plan.example ? 0 : replacedIn(plan);
  return (
    <>
      <PlanView plan={plan} fileName={fileName} />
      {conflicts.length > 0 && (
        <ConflictList plan={plan} conflicts={conflicts} choices={choices} onChoose={setChoices} />
      )}
      {isAllHere && <BodyShort>{words.plan.nothingNew}</BodyShort>}
      {replaced > 0 && (
        <ReplaceByCopy
          count={replaced}
          open={isAllHere}
          working={takingIn}
          onReplace={() => take({ replace: true })}
        />
      )}
      {takingIn ? (
        <Working progress={progress} />
      ) : (
        (writes || replaced > 0) && copyFirst && <BodyShort size="small">{words.plan.copyFirst}</BodyShort>
      )}
      <DialogueActions>
        {writes && (
          <Button
            type="button"
            loading={takingIn && !replacing}
            disabled={takingIn && replacing}
            onClick={() => take({})}
          >
            {goOnLabel(brings && caused, brings, decided)}
          </Button>
        )}
        {copyFailed && (
          <Button
            type="button"
            variant="secondary"
            onClick={() => take({ replace: replacing, toDownloads: true })}
          >
            {words.noCopy.downloadInstead}
          </Button>
        )}
        {brings && caused && decided > 0 && (
          <Button
            type="button"
            variant="secondary"
            disabled={takingIn}
            onClick={() => take({ choices: new Map() })}
          >
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

function goOnLabel(disagrees: boolean, brings: boolean, decided: number): string {
  const words = pageText.exchange.open.plan;
  if (decided === 0) return disagrees ? words.takeInUndecided : words.takeIn;
  return brings ? words.takeInAndDecide(decided) : words.decide(decided);
}

/** How far it has come. Before the first word of it, what is here is being copied to safety. */
function Working({ progress }: { progress: ImportProgress | null }) {
  const words = pageText.exchange.open;
  if (!progress) return <Progress label={words.copying} value={0} max={0} />;
  const { stage, done, total } = progress;
  return <Progress label={words.progress[stage](done, total)} value={done} max={total} />;
}

/** Why a plan is shown again, or was not carried out. */
function Remark({ remark }: { remark: PlanRemark }) {
  const words = pageText.exchange.open;
  return (
    <div role="alert">
      {remark === 'stale' && <Alert variant="warning">{words.stale}</Alert>}
      {remark === 'cancelled' && <Problem {...words.noCopy.cancelled} />}
      {remark === 'failedCopy' && <Problem {...words.noCopy.failed} />}
      {remark === 'failed' && <Problem {...words.failed} />}
    </div>
  );
}

function Refused({ error }: { error: FileError }) {
  const words = pageText.exchange.open;
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
const findable: ReadonlySet<FileError['kind']> = new Set(['invalid', 'migration-failed', 'not-json']);
