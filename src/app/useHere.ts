import { matchRoute, useLocation, useRouter } from 'wouter';
import { morePages, patternsOf, places } from './places.tsx';
import type { Place, PlacePage } from './Place.ts';

/** Where the address leads: its place and page, and the evaluation it names. */
export type Here = { place: Place | null; page: PlacePage | null; evaluation: string | undefined };

/** The place and the page that the address belongs to. */
export function useHere(): Here {
  const [location] = useLocation();
  const { parser } = useRouter();
  const match = (page: PlacePage): Record<string, string | undefined> | null => {
    for (const pattern of patternsOf(page)) {
      const [matches, params] = matchRoute(parser, pattern, location);
      if (matches) return params;
    }
    return null;
  };
  for (const place of places) {
    for (const page of place.pages) {
      const found = match(page);
      if (found) return { place, page, evaluation: found['evaluation'] };
    }
  }
  for (const page of morePages) {
    const found = match(page);
    if (found) return { place: null, page, evaluation: found['evaluation'] };
  }
  return { place: null, page: null, evaluation: undefined };
}
