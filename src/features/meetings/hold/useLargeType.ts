import { useLayoutEffect } from 'react';

/** Makes everything larger for as long as a meeting is shown on a wide screen: it is read from the back of a room. */
export function useLargeType(): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset['type'] = 'large';
    return () => {
      delete dataset['type'];
    };
  }, []);
}
