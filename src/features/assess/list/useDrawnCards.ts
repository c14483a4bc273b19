import { useDeferredValue, useLayoutEffect, useRef, useState } from 'react';
import { anchors } from '../keys/anchors.ts';
import { arriveAt, type Place } from '../keys/arriveAt.ts';
import { firstUnanswered } from '../keys/firstOf.ts';

/** So many are drawn before the rest: one fills most of the screen, and can be used while the others are drawn. */
const firstCards = 1;

/**
 * Which cards are drawn by now, and the way to a place among them. What one has come for at once, the rest as soon as the
 * browser has time: nobody need wait for what is out of sight.
 * @param shown numbers of all that are to be drawn, in the order of the standard
 * @param requirement the one that is asked for when the page is opened, or the first that is not answered
 * @param place where to go
 */
export function useDrawnCards(
  shown: readonly number[],
  requirement: number | 'next' | undefined,
  place: Place | null,
): readonly number[] {
  const [first] = useState(() => firstOf(shown, requirement));
  const ready = useDeferredValue(shown, first);
  // Who is on the way to a card further down gets them now: the next key is meant for that card.
  const awaited = place?.kind === 'card' && !ready.includes(place.number) && shown.includes(place.number);
  const drawn = awaited ? shown : ready;
  const arrived = useRef<Place | null>(null);
  const before = useRef<{ drawn: readonly number[]; card: number; top: number } | null>(null);
  // After the list has been drawn, since the place may just have been added to it.
  useLayoutEffect(() => {
    if (place && place !== arrived.current && arriveAt(place)) arrived.current = place;
    const card = drawn[0];
    const known = before.current;
    if (known && known.drawn !== drawn) {
      // What is drawn above moves nothing of what is read. Not every browser sees to that.
      const moved = topOf(known.card) - known.top;
      if (moved > 0 && known.drawn.length <= firstCards) window.scrollBy({ top: moved, behavior: 'instant' });
    }
    // Before one has arrived nothing is read yet: asking where it stands would have the browser lay the page out twice.
    before.current = card === undefined || !place ? null : { drawn, card, top: topOf(card) };
  }, [place, drawn]);
  return drawn;
}

/** How far down the page a card begins, in pixels; 0 when it is not drawn. */
function topOf(number: number): number {
  const card = document.getElementById(anchors.card(number));
  return card ? card.getBoundingClientRect().top + window.scrollY : 0;
}

/** The cards that are drawn before the rest: from the one that is asked for on. */
function firstOf(shown: readonly number[], requirement: number | 'next' | undefined): readonly number[] {
  const asked = requirement === 'next' ? firstUnanswered() : requirement;
  const from = asked === undefined ? 0 : Math.max(0, shown.indexOf(asked));
  return shown.slice(from, from + firstCards);
}
