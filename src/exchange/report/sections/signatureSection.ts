import { isOpenedAgain } from '#src/domain/changes/standingSignature.ts';
import { knownTime } from '#src/domain/changes/knownTime.ts';
import { papers } from '#src/text/papers.ts';
import type { Block } from '../Block.ts';
import type { ReportedSignature } from '../signatureFacts.ts';
import type { SectionBuilder } from './SectionBuilder.ts';

/** Who has signed the evaluation, when, what it covers, and the code to hold against: for the archive. */
export const signatureSection: SectionBuilder = ({ facts: { signatures }, source: { madeAt } }) => {
  const words = papers.document.signature;
  const now = new Date(madeAt);
  return {
    title: words.title,
    newPage: false,
    blocks:
      signatures.length === 0
        ? [{ kind: 'paragraph', tone: 'absent', text: words.none }]
        : [
            ...signatures.flatMap((each) => blocksOf(each, now)),
            { kind: 'paragraph', tone: 'note', text: words.note },
          ],
  };
};

function blocksOf({ signature, covered, late }: ReportedSignature, now: Date): Block[] {
  const words = papers.document.signature;
  const { reopened, previous, accepted, hash } = signature;
  const at = knownTime(signature.signedAt ?? '', now);
  return [
    {
      kind: 'paragraph',
      tone: 'lead',
      text: reopened
        ? `${words.signed(signature, at)}. ${words.reopened(reopened, knownTime(reopened.at, now), reopened.reason)}`
        : isOpenedAgain(signature)
          ? `${words.signed(signature, at)}. ${words.reopenedErased}`
          : words.lead(signature, at),
    },
    {
      kind: 'facts',
      facts: [
        { name: words.names.name, value: signature.name },
        { name: words.names.role, value: signature.role },
        { name: words.names.at, value: words.moment(at) },
        { name: words.names.covers, value: covered ? words.covers(covered) : words.notHere },
        { name: words.names.hash, value: words.code(hash ?? '') },
        { name: words.names.previous, value: previous ? words.code(previous.hash) : words.noPrevious },
      ],
    },
    ...(late > 0 ? [{ kind: 'paragraph' as const, text: words.late(late) }] : []),
    ...(accepted.length > 0
      ? [
          { kind: 'heading' as const, level: 3 as const, text: words.acceptedTitle },
          {
            kind: 'list' as const,
            items: accepted.map(({ check, requirement, reason }) =>
              words.accepted(check, requirement, reason),
            ),
          },
        ]
      : []),
  ];
}
