import type { EvaluationLog } from '../changes/readEvaluation.ts';
import { entities, type Entities } from '../changes/entities/entities.ts';
import type { Signature } from '../evaluation/Signature.ts';
import type { Digest } from './sealContent.ts';
import { signaturesInOrder } from '../changes/standingSignature.ts';
import { verifySignature, type Verification } from './verifySignature.ts';

/**
 * What has become of the signature that this one follows, of the year before. `none`: it follows none. `holds`: it is
 * here, with the hash it had. `differs`: that year is here, and has no signature with that hash. `notHere`: it is not.
 */
export type ChainState = 'none' | 'holds' | 'differs' | 'notHere';

export type CheckedSignature = { signature: Signature; verification: Verification; chain: ChainState };

/**
 * Every signature of an evaluation held against its log, the newest first. Needs nothing but the logs: no database, no
 * network, no key.
 * @param signaturesOf the signatures of another evaluation; `null` where it is not here
 */
export async function checkLog(
  log: Pick<EvaluationLog, 'changes' | 'signatures'>,
  signaturesOf: (evaluation: string) => readonly Signature[] | null,
  digest: Digest,
  kinds: Entities = entities,
): Promise<CheckedSignature[]> {
  return Promise.all(
    signaturesInOrder(log.signatures).map(async (signature) => ({
      signature,
      verification: await verifySignature(signature, log.changes, digest, kinds),
      chain: chainOf(signature, signaturesOf),
    })),
  );
}

function chainOf(
  { previous }: Signature,
  signaturesOf: (evaluation: string) => readonly Signature[] | null,
): ChainState {
  if (!previous) return 'none';
  const signatures = signaturesOf(previous.evaluation);
  if (!signatures) return 'notHere';
  return signatures.some(({ hash }) => hash === previous.hash) ? 'holds' : 'differs';
}
