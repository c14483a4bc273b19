import { createHash } from 'node:crypto';
import type { Change } from '#src/domain/changes/Change.ts';
import { entities } from '#src/domain/changes/entities/entities.ts';
import { signatureId } from '#src/domain/changes/entities/signatureId.ts';
import { project } from '#src/domain/changes/project.ts';
import type { Signature } from '#src/domain/evaluation/Signature.ts';
import { sealContent } from '#src/domain/signing/sealContent.ts';
import type { SignedStatement } from '#src/domain/signing/signedContent.ts';
import { buildChange, exampleEvaluation, minutesIn } from './buildChange.ts';
import { buildStandard } from './buildStandard.ts';

/** SHA-256 as Node has it. */
export async function digest(text: string): Promise<string> {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** What a fictional leader says when they sign. */
export const exampleStatement: SignedStatement = {
  name: 'Leder',
  role: 'NAV-leder',
  signedAt: minutesIn(500),
  previous: null,
  accepted: [
    {
      id: '00000000-0000-4000-8000-0000000000c1',
      check: 'gapWithoutImprovement',
      requirement: 1,
      reason: 'Tas i tiltaksplanen.',
    },
  ],
};

/** The change that signs a log as it stands. */
export async function signingChange(
  changes: readonly Change[],
  circumstances: Parameters<typeof buildChange>[1] & { row?: string } = {},
  statement: SignedStatement = exampleStatement,
): Promise<Change> {
  const { row = '00000000-0000-4000-8000-0000000000d1', ...rest } = circumstances;
  const log = { id: exampleEvaluation, changes };
  return buildChange(await sealContent(log, statement, buildStandard(), digest), {
    entity: 'signature',
    entityId: signatureId.make(exampleEvaluation, row),
    minutes: 500,
    ...rest,
  });
}

/** The signature that its changes add up to. */
export function signatureOf(...changes: readonly Change[]): Signature {
  const row = project(entities.signature, changes);
  if (!row) throw new Error('no signature');
  return row;
}

/** The text that a change seals. */
export function sealedTextOf({ patch }: Change): string {
  const { content } = patch;
  if (typeof content !== 'string') throw new TypeError('no sealed text');
  return content;
}
