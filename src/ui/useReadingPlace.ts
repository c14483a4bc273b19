import { useEffect, useState } from 'react';

/**
 * Which part of the page the person is reading: the first of these that crosses the upper third of the window.
 * @param ids of the parts, in order; the same array as long as they are the same
 */
export function useReadingPlace(ids: readonly string[]): string | null {
  const [place, setPlace] = useState<string | null>(null);
  useEffect(() => {
    const crossing = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) crossing.add(target.id);
          else crossing.delete(target.id);
        }
        const first = ids.find((id) => crossing.has(id));
        if (first !== undefined) setPlace(first);
      },
      { rootMargin: '-15% 0px -70% 0px' },
    );
    for (const id of ids) {
      const element = document.getElementById(id);
      if (element) observer.observe(element);
    }
    return () => observer.disconnect();
  }, [ids]);
  return place;
}
