import type { FlowItem } from './Flow.ts';
import { layPages, pageHeight, type Place } from './layPages.ts';
import type { Look } from './looksOf.ts';
import { asComputed, measureFlow, type Measured } from './measureFlow.ts';

/**
 * A paper with its pages broken where that is needed, and on which page each heading in the contents stands, whichever program
 * opens it. Pages are counted from 1.
 */
export type SettledPages = { items: readonly FlowItem[]; pages: readonly number[] };

/** What stands before the paper, in pages, and how many levels of its headings are listed there. */
export type Contents = { before: number; depth: number };

/** Of the type that most of a paper is set in. In twips. */
const line = 287;

/**
 * How much more or less than what is computed may stand on a page, in lines, and still no heading in the contents come on another
 * page. LibreOffice has been measured to differ by 0.15 mostly, by a line now and then, and by a little over two in a paper of very
 * long texts. Where a whole line cannot be had, as after a long table that ends at the foot of a page, less must do.
 */
const margins = [1, 0.3] as const;

/** Letters a little wider and lines a little higher, or the other way round; and what programs do not agree on, either way. */
const deviations = [
  { width: 1.003, height: 1.002, room: -line, longChains: 'moved' },
  { width: 0.997, height: 0.998, room: line, longChains: 'parted' },
] as const;

/**
 * How much of a page is filled where it is broken off, at the least. Where no contents tell of a page, the break only keeps a heading from
 * standing alone in programs that do not keep it with what follows: a page that is half empty in all of them is worse.
 */
const leastFilled = { told: 0.4, untold: 0.7 };

/** A paper laid as computed, and for each of the margins as it may be at the most and at the least. */
type Layouts = { computed: readonly Place[]; deviating: readonly (readonly (readonly Place[])[])[] };

/**
 * Breaks pages so that no heading in the contents stands where a line more or less decides on its page: it begins a page, or
 * something before it does. What is kept with the next and goes to another page with it, as a heading or a caption does, begins
 * that page: not every program takes it along.
 */
export function settlePages(
  items: readonly FlowItem[],
  looks: (style: string) => Look,
  { before, depth }: Contents,
): SettledPages {
  const computed = measureFlow(items, looks, asComputed);
  const deviating = deviations.map((deviation) => ({
    ...deviation,
    measured: measureFlow(items, looks, deviation),
  }));
  const layWith = (broken: ReadonlySet<number>): Layouts => ({
    computed: layPages(breakAt(computed, broken)),
    deviating: margins.map((margin) =>
      deviating.map(({ measured, room, longChains }) =>
        layPages(breakAt(measured, broken), pageHeight + margin * room, longChains),
      ),
    ),
  });
  const starts = computed.flatMap((item, index) =>
    keepsNext(item) && !keepsNext(computed[index - 1]) ? [index] : [],
  );
  const filled = depth === 0 ? leastFilled.untold : leastFilled.told;
  const broken = new Set<number>();
  /** Which of the margins must do, of those for which the first does not. */
  const relaxed = new Map<number, number>();
  const marginOf = (index: number) => relaxed.get(index) ?? 0;
  const isSettled = (layouts: Layouts, index: number) =>
    broken.has(index) ||
    marginOf(index) >= margins.length ||
    (!(isListed(items[index], depth) && isUnsure(layouts, index, marginOf(index), relaxed)) &&
      !isTakenAlong(layouts.computed, computed, index));
  for (;;) {
    const layouts = layWith(broken);
    const index = starts.find((start) => !isSettled(layouts, start));
    if (index === undefined) break;
    const chosen = starts
      .filter((start) => start <= index && !broken.has(start))
      .toReversed()
      .find((start) => {
        const tried = layWith(new Set([...broken, start]));
        return (
          isFilledBefore(tried, start, marginOf(index), layouts.computed, filled) &&
          !isUnsure(tried, index, marginOf(index), relaxed) &&
          (start === index || !isTakenAlong(tried.computed, computed, index))
        );
      });
    if (chosen === undefined) relaxed.set(index, marginOf(index) + 1);
    else broken.add(chosen);
  }
  const places = layWith(broken).computed;
  return {
    items: items.map((item, index) =>
      broken.has(index) && item.kind === 'paragraph' ? { ...item, newPage: true } : item,
    ),
    pages: items.flatMap((item, index) =>
      isListed(item, depth) ? [(places[index]?.page ?? 0) + 1 + before] : [],
    ),
  };
}

function breakAt(measured: readonly Measured[], broken: ReadonlySet<number>): Measured[] {
  return measured.map((item, index) =>
    item.kind === 'lines' && broken.has(index) ? { ...item, newPage: true } : item,
  );
}

function keepsNext(item: Measured | undefined): boolean {
  return item?.kind === 'lines' && item.keepNext;
}

function isListed(item: FlowItem | undefined, depth: number): boolean {
  return item?.kind === 'paragraph' && item.listed !== undefined && item.listed <= depth;
}

/**
 * Whether its page is not the same in all that may be made of the paper. Counted from the last one before it that could not be
 * made sure: what is uncertain there is not uncertain once more here.
 */
function isUnsure(
  { computed, deviating }: Layouts,
  index: number,
  margin: number,
  relaxed: ReadonlyMap<number, number>,
): boolean {
  const anchor = Math.max(-1, ...[...relaxed.keys()].filter((other) => other < index));
  const pageIn = (places: readonly Place[]) =>
    (places[index]?.page ?? 0) - (anchor < 0 ? 0 : (places[anchor]?.page ?? 0));
  return (deviating[margin] ?? []).some((places) => pageIn(places) !== pageIn(computed));
}

/** Whether it begins a page only because it is kept with what follows, and could stand alone at the foot of the page before. */
function isTakenAlong(places: readonly Place[], measured: readonly Measured[], index: number): boolean {
  const [item, place, above] = [measured[index], places[index], places[index - 1]];
  if (item?.kind !== 'lines' || !place || !above || place.page === 0 || place.top > 0) return false;
  return above.end + item.before + item.lines * item.line <= pageHeight;
}

/** Whether the page before is not left emptier than it may be, or than it is left anyway. */
function isFilledBefore(
  { computed, deviating }: Layouts,
  index: number,
  margin: number,
  unbroken: readonly Place[],
  filled: number,
): boolean {
  const endIn = (places: readonly Place[]) => places[index - 1]?.end ?? pageHeight;
  const anyway = unbroken[index]?.top === 0 ? endIn(unbroken) - 3 * line : pageHeight;
  const least = Math.min(filled * pageHeight, anyway);
  return [computed, ...(deviating[margin] ?? [])].every((places) => endIn(places) > least);
}
