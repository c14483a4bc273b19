import { keepThisPlace } from './keepThisPlace.ts';

/** Brings a part of the page into view and puts the focus there. Returns whether it is on the page. */
export function goTo(id: string): boolean {
  const element = document.getElementById(id);
  if (!element) return false;
  keepThisPlace();
  element.scrollIntoView({ block: 'start' });
  element.focus({ preventScroll: true });
  return true;
}
