import { markWords } from '#src/domain/search/searchWords.ts';
import { MarkedText } from '#src/ui/MarkedText.tsx';

type Props = { words: readonly string[]; children: string };

/** A text with what was searched for marked. */
export function Marked({ words, children }: Props) {
  return words.length === 0 ? children : <MarkedText pieces={markWords(children, words)} />;
}
