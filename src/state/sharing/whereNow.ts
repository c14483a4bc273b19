import type { Here } from '#src/sync/live/presence.ts';
import { activeRequirement, watchActiveRequirement } from '../editing/activeRequirement.ts';
import { useEvaluationStore } from '../editing/openEvaluation.ts';

/**
 * Calls back with where the person is in this tab, now and whenever it is elsewhere; `null`: nowhere that is shared, or
 * the tab is not looked at.
 * @returns a function that ends it
 */
export function watchHere(onChange: (here: Here | null) => void): () => void {
  let said = '';
  const look = () => {
    const here = document.visibilityState === 'visible' ? whereNow(window.location.hash) : null;
    const saying = JSON.stringify(here);
    if (saying === said) return;
    said = saying;
    onChange(here);
  };
  const ends = [useEvaluationStore.subscribe(look), watchActiveRequirement(look)];
  window.addEventListener('hashchange', look);
  document.addEventListener('visibilitychange', look);
  look();
  return () => {
    for (const end of ends) end();
    window.removeEventListener('hashchange', look);
    document.removeEventListener('visibilitychange', look);
  };
}

function whereNow(hash: string): Here | null {
  const state = useEvaluationStore.getState();
  if (state.status !== 'open') return null;
  // A card that is opened over another page, or the one that the keys act on where one assesses.
  const [, place, , opened] = hash.replace(/^#/, '').split('/');
  const requirement =
    place === 'vurder' ? activeRequirement() : place === 'krav' ? Number(opened) || null : null;
  return { evaluation: state.id, requirement };
}
