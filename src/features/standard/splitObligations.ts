import type { Obligation, Requirement } from '#src/domain/standard/Standard.ts';

/** A piece of a requirement's text. `obligation` is set where a part with an obligation of its own begins. */
export type ObligationPiece = { text: string; obligation: Obligation | null };

/**
 * The text of a requirement that holds both skal and bør, cut where each part begins. The pieces put together are the
 * text itself, letter by letter. A requirement with one obligation is one piece without any.
 */
export function splitObligations({ text, obligationParts }: Requirement): ObligationPiece[] {
  const parts = (obligationParts ?? [])
    .map(({ obligation, quote }) => ({
      obligation,
      start: text.indexOf(quote),
      end: text.indexOf(quote) + quote.length,
    }))
    .filter(({ start }) => start >= 0)
    .toSorted((a, b) => a.start - b.start);
  const pieces: ObligationPiece[] = [];
  let at = 0;
  for (const { obligation, start, end } of parts) {
    if (start < at) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), obligation: null });
    pieces.push({ text: text.slice(start, end), obligation });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), obligation: null });
  return pieces;
}
