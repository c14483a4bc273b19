import { keepThisPlace } from '#src/ui/keepThisPlace.ts';
import { anchors } from './anchors.ts';

/** Somewhere on the page to go to. A new object each time, so that one can go to the same place twice. */
export type Place =
  CardPlace | { kind: 'other'; number: number } | { kind: 'theme'; theme: string } | { kind: 'ending' };

export type CardPlace = {
  kind: 'card';
  number: number;
  focus: 'heading' | 'asItIs';
  /** The theme that is done, and was left for this card: its pause is shown too, when there is room. */
  past: string | null;
};

/** Brings a place into view, clear of the header, and puts the focus there. Returns whether it is on the page. */
export function arriveAt(place: Place): boolean {
  keepThisPlace();
  switch (place.kind) {
    case 'card':
      return arriveAtCard(place);
    case 'other':
      return focusOn(anchors.other(place.number), 'center');
    case 'theme':
      return focusOn(anchors.themeHeading(place.theme), 'start');
    case 'ending':
      return focusOn(anchors.ending, 'center');
  }
}

function arriveAtCard({ number, focus, past }: CardPlace): boolean {
  const card = document.getElementById(anchors.card(number));
  if (!card) return false;
  if (focus === 'heading' || focusIsInAnotherCard(card)) {
    const left = scaleInHand();
    document.getElementById(anchors.cardHeading(number))?.focus({ preventScroll: true });
    showWithPause(card, past, left);
  } else if (!isInView(card)) {
    card.scrollIntoView({ block: 'start' });
  }
  return true;
}

/**
 * The pause of the theme before at the top, if the scale of the card is in view then; the card at the top otherwise, or
 * near it. A card that stands alone comes with what stands above it.
 * @param left where the scale was that one comes from
 */
function showWithPause(card: Element, past: string | null, left: number | null): void {
  const alone = card.closest('[data-one-at-a-time]');
  if (alone) {
    alone.scrollIntoView({ block: 'start' });
    // On a small screen the scale comes before the beginning of a long text: it is what one has come for.
    card.querySelector('fieldset')?.scrollIntoView({ block: 'nearest' });
    return;
  }
  const pause = past === null ? null : document.getElementById(anchors.pause(past));
  if (pause) {
    pause.scrollIntoView({ block: 'start' });
    const scale = card.querySelector('fieldset')?.getBoundingClientRect();
    if (scale && scale.top > 0 && scale.bottom <= window.innerHeight) return;
  }
  card.scrollIntoView({ block: 'start' });
  keepNear(card, left);
}

/** How much higher on the screen the next scale may come than the one that was left: the pointer is still there. */
const highestRise = 112;

/** After a pause a card begins far down. The next one then does not go all the way up, as long as its scale is in view. */
function keepNear(card: Element, left: number | null): void {
  const scale = card.querySelector('fieldset')?.getBoundingClientRect();
  if (left === null || !scale) return;
  const back = Math.min(left - scale.top - highestRise, window.innerHeight - scale.bottom);
  if (back > 0) window.scrollBy({ top: -back, behavior: 'instant' });
}

/** Where the scale of the card with the focus is, in pixels from the top of the screen. `null` where there is none in view. */
function scaleInHand(): number | null {
  const { top } =
    document.activeElement
      ?.closest('[data-requirement]')
      ?.querySelector('fieldset')
      ?.getBoundingClientRect() ?? {};
  return top !== undefined && top > 0 && top < window.innerHeight ? top : null;
}

/** Whether enough of an element can be seen for a person to know what a key will act on. */
export function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  const covered = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart) || 0;
  return bottom > covered + 40 && top < window.innerHeight - 80;
}

function focusOn(id: string, block: ScrollLogicalPosition): boolean {
  const element = document.getElementById(id);
  if (!element) return false;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block });
  bringBack(element, block);
  return true;
}

/**
 * Cards that come into sight are laid out then, and may be taller than was thought: what one has come for is brought back when that
 * has pushed it out of view, and the focus is still there.
 */
function bringBack(element: HTMLElement, block: ScrollLogicalPosition): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (document.activeElement === element && !isInView(element)) element.scrollIntoView({ block });
    }),
  );
}

function focusIsInAnotherCard(card: Element): boolean {
  const holder = document.activeElement?.closest('[data-requirement]') ?? null;
  return document.activeElement === document.body || (holder !== null && holder !== card);
}
