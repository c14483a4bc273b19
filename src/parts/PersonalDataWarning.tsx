import type { PersonalDataKind } from '#src/domain/privacy/findPersonalData.ts';
import { pageText } from '#src/text/pageText.ts';
import { Hint } from '#src/ui/Hint.tsx';

type Props = {
  kinds: readonly PersonalDataKind[];
  /** What is said of them, where that is something else than of an answer. */
  warn?: ((kinds: readonly PersonalDataKind[]) => string) | undefined;
};

/** Tells at once that a text seems to single out a person. Nothing is blocked. */
export function PersonalDataWarning({ kinds, warn = warnOfAnswer }: Props) {
  return kinds.length === 0 ? null : <Hint spoken>{warn(kinds)}</Hint>;
}

function warnOfAnswer(kinds: readonly PersonalDataKind[]): string {
  const { privacy } = pageText.assess;
  return privacy.warning(kinds.map((kind) => privacy[kind]));
}
