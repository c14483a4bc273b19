import { createHash } from 'node:crypto';
import { signatureId } from '#src/domain/changes/entities/signatureId.ts';
import type { Author } from '#src/domain/evaluation/RowFrame.ts';
import type { AcceptedFinding, Signature } from '#src/domain/evaluation/Signature.ts';
import { checkQuality } from '#src/domain/gaps/qualityChecks.ts';
import type { AssessedYear } from '#src/domain/gaps/yearsOpen.ts';
import type { AssessedRequirement } from '#src/domain/scoring/assessedRequirements.ts';
import { sealContent } from '#src/domain/signing/sealContent.ts';
import { signedWordsSchema, standardAsSigned } from '#src/domain/signing/signedWords.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import type { ExampleLog } from './ExampleLog.ts';
import signedWords from './signedWords.json' with { type: 'json' };

/** How our explanations were worded when the example was signed, in their third revision: what is signed stays as it was. */
const words = signedWordsSchema.parse(signedWords);

/** What the office signed last. */
export type SignedBefore = Signature['previous'];

type Signing = {
  author: Author;
  at: number;
  accepted: readonly Omit<AcceptedFinding, 'id'>[];
  previous: SignedBefore;
};

/** Signs the log of an example as the page would: with a true hash over what stood when it was signed. */
export async function sign(
  log: ExampleLog,
  { author, at, accepted, previous }: Signing,
  norm: Standard,
): Promise<SignedBefore> {
  const signedAt = new Date(at).toISOString();
  const statement = {
    ...author,
    signedAt,
    previous,
    accepted: accepted.map((finding) => ({
      id: log.newId(at, `${finding.check} ${finding.requirement}`),
      ...finding,
    })),
  };
  const changes = log.changes().filter((change) => change.at <= signedAt);
  const patch = await sealContent({ id: log.id, changes }, statement, standardAsSigned(norm, words), digest);
  log.record(author, at, signatureId.make(log.id, log.newId(at, 'signatur')), patch, 'signature');
  return { evaluation: log.id, hash: patch.hash };
}

/**
 * What was found before the signature and accepted, each requirement by itself.
 * @param reasons kind of finding → why it could stand
 * @throws where something was found that nobody has accepted
 */
export function foundIn(
  norm: Standard,
  items: readonly AssessedRequirement[],
  earlier: readonly AssessedYear[],
  reasons: Readonly<Record<string, string>>,
): Omit<AcceptedFinding, 'id'>[] {
  const before = new Map(
    (earlier[0]?.items ?? []).flatMap(({ requirement, score }) =>
      typeof score === 'number' ? [[requirement.number, score] as const] : [],
    ),
  );
  const open = items.filter((item) => item.applicable && (item.score === null || item.score === 'unknown'));
  const found = [
    ...open.map(({ score, requirement }) => ({
      check: score === null ? 'unanswered' : 'unknown',
      requirement: requirement.number,
    })),
    ...checkQuality(norm, items, before).map(({ check, item }) => ({
      check,
      requirement: item.requirement.number,
    })),
  ];
  return found.map(({ check, requirement }) => {
    const reason = reasons[check];
    if (reason === undefined) throw new Error(`${check} ${requirement}: nobody has accepted it`);
    return { check, requirement, reason };
  });
}

async function digest(text: string): Promise<string> {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
