import { PersonIcon } from '@navikt/aksel-icons';
import { useNamesOn } from '#src/state/sharing/colleaguesHere.ts';
import { pageText } from '#src/text/pageText.ts';
import styles from './OnThisCard.module.css';

/** Which colleagues are on this requirement now. Never read aloud by itself: people come and go. */
export function OnThisCard({ evaluation, number }: { evaluation: string; number: number }) {
  const names = useNamesOn(evaluation, number);
  if (names.length === 0) return null;
  return (
    <span className={styles.here}>
      <PersonIcon aria-hidden />
      <span>{pageText.live.here.onThis(names, number)}</span>
    </span>
  );
}
