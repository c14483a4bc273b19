import { papers } from '#src/text/papers.ts';
import { paragraphsOf } from '../paragraphsOf.ts';
import type { SectionBuilder } from './SectionBuilder.ts';

/** What it costs, in the office's own words. */
export const economySection: SectionBuilder = ({ options, room }) => {
  const words = papers.document.case;
  const all = paragraphsOf(options.caseFields.economy);
  const shown = all.slice(0, room.economy);
  return {
    title: words.economy.title,
    newPage: false,
    blocks: [
      ...shown.map((text) => ({ kind: 'paragraph', text }) as const),
      ...(shown.length < all.length
        ? [{ kind: 'paragraph', tone: 'note', text: words.attachment.more } as const]
        : []),
    ],
  };
};
