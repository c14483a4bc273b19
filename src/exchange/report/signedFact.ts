import { isOpenedAgain } from '#src/domain/changes/standingSignature.ts';
import { knownTime } from '#src/domain/changes/knownTime.ts';
import { papers } from '#src/text/papers.ts';
import type { ReportFacts } from './reportFacts.ts';

/** That the evaluation stands under a signature, and whose. Of one that nobody has signed nothing is said on a cover. */
export function signedFact({ signatures }: ReportFacts, madeAt: string): { name: string; value: string }[] {
  const standing = signatures.find(({ signature }) => !isOpenedAgain(signature))?.signature;
  if (!standing) return [];
  const words = papers.document.signature;
  const at = knownTime(standing.signedAt ?? '', new Date(madeAt));
  return [{ name: words.fact, value: words.factValue(standing, at) }];
}
