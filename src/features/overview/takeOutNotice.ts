import {
  canBeTakenOut,
  putBack,
  takeOut,
  type IntakeSource,
  type TakenOut,
} from '#src/state/backup/takeOut.ts';
import { refusedBySignature } from '#src/state/signing/refusedBySignature.ts';
import { standardsOf } from '#src/state/years/catalogue.ts';
import { papers } from '#src/text/papers.ts';
import type { NoticeContent } from '#src/ui/Notice.tsx';
import { describeKept } from './describeKept.ts';

/** What has been taken in. */
export type Receipt = {
  message: string;
  source: IntakeSource;
  /** Evaluations of which there was nothing here before. */
  brandNew: number;
};

type Notify = (notice: NoticeContent) => void;

/** Shows the receipt with a way to take out what was taken in, where it went into something that was here. */
export async function offerTakeOut(receipt: Receipt, notify: Notify): Promise<void> {
  if (!(await canBeTakenOut(receipt.source.id))) return;
  const { message, source } = receipt;
  const onPress = () => void undo(receipt, notify);
  notify({ tone: 'success', message, action: { label: papers.backup.takeOut.undo[source.kind], onPress } });
}

async function undo(receipt: Receipt, notify: Notify): Promise<void> {
  const words = papers.backup.takeOut;
  const { source, brandNew } = receipt;
  try {
    const taken = await takeOut(source.id);
    const message = [
      words.done(countIn(taken.flatMap(({ rows }) => rows))),
      describeKept(taken, await standardsOf(taken.map(({ evaluation }) => evaluation))),
      words.brandNew(brandNew),
    ];
    notify({
      tone: 'info',
      message: message.filter(Boolean).join(' '),
      action: { label: words.again, onPress: () => void redo(receipt, taken, notify) },
    });
  } catch (cause) {
    notify({ tone: 'error', message: refusedBySignature(cause) ? words.signed : words.failed });
  }
}

async function redo(receipt: Receipt, taken: readonly TakenOut[], notify: Notify): Promise<void> {
  try {
    await putBack(receipt.source.id, taken);
    await offerTakeOut(receipt, notify);
  } catch (cause) {
    const { failed, signed } = papers.backup.takeOut;
    notify({ tone: 'error', message: refusedBySignature(cause) ? signed : failed });
  }
}

function countIn(rows: readonly { fields: readonly unknown[] }[]): number {
  return rows.reduce((sum, { fields }) => sum + fields.length, 0);
}
