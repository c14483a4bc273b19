import { shownName } from '#src/domain/input/shownName.ts';
import type { EvaluationSummary } from '#src/state/start/evaluationList.ts';
import type { NoticeContent } from '#src/ui/Notice.tsx';
import { text } from '#src/text/catalogue.ts';
import type { Receipt } from './takeOutNotice.ts';
import { loadedPart } from '#src/ui/loadedPart.tsx';

const StartDialogue = loadedPart(async () => (await import('./StartDialogue.tsx')).StartDialogue);
const OpenedFile = loadedPart(async () => (await import('./OpenedFile.tsx')).OpenedFile);
const OpenSheetDialogue = loadedPart(async () => (await import('./OpenSheetDialogue.tsx')).OpenSheetDialogue);
const EraseDialogue = loadedPart(async () => (await import('./EraseDialogue.tsx')).EraseDialogue);

// Whoever asks to erase has a moment to be asked whether they are sure.
const loadErase = async () => import('#src/state/start/erase.ts');

/** What is being asked, over the page. */
export type OverviewDialogue =
  | { kind: 'start' }
  | { kind: 'open'; files: readonly File[] }
  | { kind: 'erase'; summary: EvaluationSummary }
  | { kind: 'eraseExample' };

type Props = {
  dialogue: OverviewDialogue;
  summaries: readonly EvaluationSummary[];
  onClose: () => void;
  /** @param notice what has been done, for the page to say */
  onDone: (notice: NoticeContent) => void;
};

/** The dialogues of the overview, each loaded when it is asked for. */
export function OverviewDialogues({ dialogue, summaries, onClose, onDone }: Props) {
  const onTakenIn = (receipt: Receipt) => {
    onDone({ tone: 'success', message: receipt.message });
    // Once it is known whether there is anything to take it out of.
    void import('./takeOutNotice.ts').then(async ({ offerTakeOut }) => offerTakeOut(receipt, onDone));
  };
  const sheet = dialogue.kind === 'open' ? onlySheet(dialogue.files) : null;
  const onErased = (message: string) => onDone({ tone: 'success', message });
  return (
    <>
      {dialogue.kind === 'start' && <StartDialogue summaries={summaries} onClose={onClose} />}
      {sheet && <OpenSheetDialogue file={sheet} onClose={onClose} onDone={onTakenIn} />}
      {dialogue.kind === 'open' && !sheet && (
        <OpenedFile files={dialogue.files} summaries={summaries} onClose={onClose} onDone={onTakenIn} />
      )}
      {dialogue.kind === 'erase' && (
        <EraseDialogue {...eraseWords(dialogue.summary)} onClose={onClose} onDone={onErased} />
      )}
      {dialogue.kind === 'eraseExample' && (
        <EraseDialogue {...exampleWords()} onClose={onClose} onDone={onErased} />
      )}
    </>
  );
}

/** A spreadsheet says so by its name: what it holds is read by another dialogue, one at a time. */
function onlySheet(files: readonly File[]): File | null {
  const [file] = files;
  return file && files.length === 1 && /\.xls[xm]?$/i.test(shownName(file.name)) ? file : null;
}

function eraseWords({ evaluation, office, fulfilment, changesSinceBackup }: EvaluationSummary) {
  const words = text.overview.erase;
  const risk = changesSinceBackup > 0 ? words.notBackedUp(changesSinceBackup) : words.backedUp;
  return {
    title: words.title(office.name, evaluation.year),
    body: words.body(fulfilment?.scored ?? 0),
    backup: { risk, advised: changesSinceBackup > 0 },
    confirm: words.confirm,
    cancel: words.cancel,
    erase: async () => (await loadErase()).eraseEvaluation(evaluation.id),
    done: words.done(office.name, evaluation.year),
  };
}

function exampleWords() {
  const words = text.overview.erase;
  return {
    title: words.exampleTitle,
    body: words.exampleBody,
    backup: null,
    confirm: words.exampleConfirm,
    cancel: words.exampleCancel,
    erase: async () => (await loadErase()).eraseExample(),
    done: words.exampleDone,
  };
}
