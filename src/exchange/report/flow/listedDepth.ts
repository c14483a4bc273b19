import { styleIds } from './styleNames.ts';
import type { FlowItem, FlowParagraph } from './Flow.ts';
import { layPages, pageHeight } from './layPages.ts';
import type { Look } from './looksOf.ts';
import { measureFlow } from './measureFlow.ts';

/** Room for what is not known exactly: a line more, and letters a little wider. */
const careful = { width: 1.01, height: 1.002, room: pageHeight - 287 };

/** As wide as what stands at the end of an entry. */
const number = ' … 000';

/**
 * How many levels of headings the contents have: two where they surely stand on one page, so that what follows them is counted
 * from a page that is known; else the sections alone.
 */
export function listedDepth(items: readonly FlowItem[], looks: (style: string) => Look): 1 | 2 {
  const entries = items.flatMap((item): FlowParagraph[] =>
    item.kind === 'paragraph' && item.listed
      ? [{ kind: 'paragraph', style: `TOC${item.listed}`, text: item.text.replaceAll('\n', ' ') + number }]
      : [],
  );
  const contents: FlowParagraph[] = [
    { kind: 'paragraph', style: styleIds.contentsTitle, text: '' },
    ...entries,
    { kind: 'paragraph', style: styleIds.plain, text: '' },
  ];
  const end = layPages(measureFlow(contents, looks, careful), careful.room).at(-1);
  return end && end.endPage > 0 ? 1 : 2;
}
