import { isOpenedAgain } from '#src/domain/changes/standingSignature.ts';
import { knownTime } from '#src/domain/changes/knownTime.ts';
import { papers } from '#src/text/papers.ts';
import type { ReportFacts } from '../report/reportFacts.ts';
import type { ReportSource } from '../report/ReportSource.ts';
import type { Sheet } from '../xlsx/Workbook.ts';
import { listSheet, textCell } from './listSheet.ts';

const words = papers.document.signature;

/** The signatures under the evaluation, the newest first, with the code of what each covers. */
export function signatureSheet(
  { office, evaluation, madeAt }: ReportSource,
  { signatures }: ReportFacts,
): Sheet {
  const now = new Date(madeAt);
  return listSheet({
    name: words.sheet.name,
    title: words.sheet.heading(office.name, evaluation.year),
    note: signatures.length === 0 ? words.none : words.note,
    columns: Object.values(words.sheet.columns),
    widths: [26, 20, 26, 42, 40, 50],
    centred: new Set(),
    rows: signatures.map(({ signature, covered }) => ({
      cells: [
        textCell(signature.name),
        textCell(signature.role),
        textCell(words.moment(knownTime(signature.signedAt ?? '', now))),
        textCell(words.code(signature.hash ?? '')),
        textCell(covered ? words.covers(covered) : words.notHere),
        textCell(
          signature.reopened
            ? words.reopened(
                signature.reopened,
                knownTime(signature.reopened.at, now),
                signature.reopened.reason,
              )
            : isOpenedAgain(signature)
              ? words.reopenedErased
              : words.sheet.standing,
        ),
      ],
    })),
  });
}
