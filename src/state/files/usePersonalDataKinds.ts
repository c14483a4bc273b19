import { useEffect, useMemo, useState } from 'react';
import { findPersonalData, type PersonalDataKind } from '#src/domain/privacy/findPersonalData.ts';

/** Long enough that a half-typed number is not warned of, short enough that the person still knows what they wrote. */
const pause = 600;

/**
 * What kinds of personal data a text seems to hold, looked at when the typing pauses.
 * @returns the kinds, and a way to look at once, for when the field is left
 */
export function usePersonalDataKinds(content: string): [readonly PersonalDataKind[], () => void] {
  const [looked, setLooked] = useState(content);
  useEffect(() => {
    if (content === looked) return;
    const timer = setTimeout(() => setLooked(content), pause);
    return () => clearTimeout(timer);
  }, [content, looked]);
  const kinds = useMemo(
    () => [...new Set(findPersonalData(looked).map((finding) => finding.kind))],
    [looked],
  );
  return [kinds, () => setLooked(content)];
}
