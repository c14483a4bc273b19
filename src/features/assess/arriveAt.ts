import { anchors } from './anchors.ts';

/** Somewhere on the page to go to. A new object each time, so that one can go to the same place twice. */
export type Place =
  | { kind: 'card'; number: number; focus: 'heading' | 'asItIs' }
  | { kind: 'other'; number: number }
  | { kind: 'theme'; theme: string };

/** Brings a place into view, clear of the header, and puts the focus there. Returns whether it is on the page. */
export function arriveAt(place: Place): boolean {
  switch (place.kind) {
    case 'card':
      return arriveAtCard(place);
    case 'other':
      return focusOn(anchors.other(place.number), 'center');
    case 'theme':
      return focusOn(anchors.themeHeading(place.theme), 'start');
  }
}

function arriveAtCard({ number, focus }: Extract<Place, { kind: 'card' }>): boolean {
  const card = document.getElementById(anchors.card(number));
  if (!card) return false;
  if (focus === 'heading' || focusIsInAnotherCard(card)) {
    document.getElementById(anchors.cardHeading(number))?.focus({ preventScroll: true });
    card.scrollIntoView({ block: 'start' });
  } else if (!isInView(card)) {
    card.scrollIntoView({ block: 'start' });
  }
  return true;
}

/** The number of the card that stands after a card on the page, or before it when it is the last. */
export function neighbourOf(number: number): number | null {
  const cards = [...document.querySelectorAll<HTMLElement>('[data-requirement]')];
  const position = cards.findIndex((card) => card.id === anchors.card(number));
  const beside = cards[position + 1] ?? cards[position - 1];
  return beside ? Number(beside.dataset['requirement']) : null;
}

/** Whether enough of an element can be seen for a person to know what a key will act on. */
export function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  const covered = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart) || 0;
  return bottom > covered + 40 && top < window.innerHeight - 80;
}

function focusOn(id: string, block: ScrollLogicalPosition): boolean {
  const element = document.getElementById(id);
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block });
  return element !== null;
}

function focusIsInAnotherCard(card: Element): boolean {
  const holder = document.activeElement?.closest('[data-requirement]') ?? null;
  return document.activeElement === document.body || (holder !== null && holder !== card);
}
