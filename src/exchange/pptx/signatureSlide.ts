import { isOpenedAgain } from '#src/domain/changes/standingSignature.ts';
import { knownTime } from '#src/domain/changes/knownTime.ts';
import { papers } from '#src/text/papers.ts';
import type { ReportFacts } from '../report/reportFacts.ts';
import type { ReportSource } from '../report/ReportSource.ts';
import { contentArea, type Slide } from './Slide.ts';

const text = papers.document.signature;

/** Who has signed, when, and the code of what they signed. `null` where nobody has, or it has been opened again. */
export function signatureSlide({ madeAt }: ReportSource, { signatures }: ReportFacts): Slide | null {
  const standing = signatures.find(({ signature }) => !isOpenedAgain(signature));
  if (!standing) return null;
  const { signature, covered, late } = standing;
  const at = knownTime(signature.signedAt ?? '', new Date(madeAt));
  const rows = [
    text.lead(signature, at),
    `${text.names.covers}: ${covered ? text.covers(covered) : text.notHere}`,
    `${text.names.hash}: ${text.code(signature.hash ?? '')}`,
    ...(late > 0 ? [text.late(late)] : []),
  ];
  return {
    form: 'content',
    title: text.title,
    contents: [
      { kind: 'text', box: contentArea, paragraphs: rows.map((row) => ({ text: row, bullet: true })) },
    ],
    notes: [text.note],
  };
}
