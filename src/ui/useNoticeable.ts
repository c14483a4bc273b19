import { useEffect, useState } from 'react';

/** Milliseconds after which a person notices that they wait. */
const noticed = 300;

/** True once the component has been there long enough that a wait is noticed: what is over sooner should not flicker. */
export function useNoticeable(): boolean {
  const [visible, setVisible] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setVisible(true), noticed);
    return () => clearTimeout(timer);
  }, []);
  return visible;
}
