import type { PersonalDataKind } from '#src/domain/privacy/findPersonalData.ts';
import { pageText } from '#src/text/pageText.ts';
import { Hint } from '#src/ui/Hint.tsx';

/** Tells at once that a text seems to single out a person. Nothing is blocked. */
export function PersonalDataWarning({ kinds }: { kinds: readonly PersonalDataKind[] }) {
  if (kinds.length === 0) return null;
  return (
    <Hint spoken>{pageText.assess.privacy.warning(kinds.map((kind) => pageText.assess.privacy[kind]))}</Hint>
  );
}
