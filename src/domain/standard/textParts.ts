import type { Obligation, Requirement } from './Standard.ts';

/** A piece of a requirement's text, with its obligation where the standard says which part is which. */
export type TextPart = { content: string; obligation: Obligation | null };

/**
 * The text of a requirement, cut where a part with an obligation of its own begins and ends (`obligationParts`). The
 * pieces put together are the text, letter by letter. A requirement with one obligation is one piece without any.
 * Parts that overlap an earlier one, or do not stand in the text, are passed over.
 */
export function textParts({ text, obligationParts = [] }: Requirement): TextPart[] {
  const places = obligationParts
    .map(({ obligation, quote }) => ({
      obligation,
      start: text.indexOf(quote),
      end: text.indexOf(quote) + quote.length,
    }))
    .filter(({ start }) => start >= 0)
    .toSorted((a, b) => a.start - b.start);
  const parts: TextPart[] = [];
  let position = 0;
  for (const { obligation, start, end } of places) {
    if (start < position) continue;
    if (start > position) parts.push({ content: text.slice(position, start), obligation: null });
    parts.push({ content: text.slice(start, end), obligation });
    position = end;
  }
  if (position < text.length) parts.push({ content: text.slice(position), obligation: null });
  return parts;
}
