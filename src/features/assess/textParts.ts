import type { Obligation, Requirement } from '#src/domain/standard/Standard.ts';

/** A piece of a requirement's text, with its obligation where the standard says which part is which. */
export type TextPart = { content: string; obligation: Obligation | null };

/** Cuts the text where its obligation changes. The pieces joined are the text, letter by letter. */
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
