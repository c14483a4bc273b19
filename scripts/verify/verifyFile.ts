import { createHash } from 'node:crypto';
import { knownTime } from '#src/domain/changes/knownTime.ts';
import { checkLog, type CheckedSignature } from '#src/domain/signing/checkLog.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import { readEvaluationsFile } from '#src/exchange/evaluations/readEvaluationsFile.ts';
import { describeDifferences } from '#src/features/sign/describeDifferences.ts';
import type { EvaluationLog } from '#src/domain/changes/readEvaluation.ts';
import type { FieldDifference } from '#src/domain/signing/signedContent.ts';
import { pageText } from '#src/text/pageText.ts';

/** What a file of evaluations says of its signatures, in words for people; `intact`: nothing that was signed is altered. */
export type VerifiedFile = { lines: string[]; intact: boolean };

/**
 * Holds every signature in a file against what is in it: each field that is another than was signed is named.
 * @param findStandard the standard that an evaluation was made by, where it is known: it names requirements and levels
 */
export async function verifyFile(
  bytes: Uint8Array,
  now: Date,
  findStandard: (key: { standard: string; edition: string }) => Standard | null,
): Promise<VerifiedFile> {
  const words = pageText.signing.check;
  const read = readEvaluationsFile(bytes);
  if (!read.ok) return { lines: [words.unreadable], intact: false };
  const logs = new Map(read.content.evaluations.map(({ log }) => [log.id, log]));
  const lines: string[] = [];
  let intact = true;
  for (const log of logs.values()) {
    lines.push(words.evaluation(log.id));
    const checked = await checkLog(log, (id) => logs.get(id)?.signatures ?? null, digest);
    if (checked.length === 0) lines.push(`  ${words.none}`);
    for (const each of checked) {
      intact &&= each.verification.state !== 'broken' && each.chain !== 'differs';
      lines.push(...linesOf(each, log, findStandard(log.evaluation), now).map((line) => `  ${line}`));
    }
  }
  return { lines, intact };
}

function linesOf(
  { signature, verification, chain }: CheckedSignature,
  log: EvaluationLog,
  standard: Standard | null,
  now: Date,
): string[] {
  const words = pageText.signing.check;
  const { state, hashHolds, altered, missing, since, after } = verification;
  const { reopened } = signature;
  const named = (title: string, differences: readonly FieldDifference[]) =>
    differences.length === 0
      ? []
      : [
          `${title}:`,
          ...describeDifferences(differences, log.changes, standard).map(
            ({ row, field, signed, now: current }) => `  ${words.line(row, field, signed, current)}`,
          ),
        ];
  return [
    words.signature(signature, knownTime(signature.signedAt ?? '', now)),
    words.state[state],
    ...(state === 'partial' ? [] : [hashHolds ? words.hashHolds : words.hashFails]),
    ...(missing > 0 ? [words.missing(missing)] : []),
    pageText.signing.code(signature.hash ?? ''),
    ...(reopened ? [words.openedAgain(reopened, knownTime(reopened.at, now), reopened.reason)] : []),
    words.chain[chain],
    ...named(words.altered, altered),
    ...(state === 'partial' || state === 'newer' ? [] : [words.after(after.length)]),
    ...named(words.since(since.length), since),
  ];
}

async function digest(text: string): Promise<string> {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
