import { Button } from '@navikt/ds-react';
import { chooseScope } from '#src/state/editing/scope.ts';
import { useScopes } from '#src/state/years/scope.ts';
import { pageText } from '#src/text/pageText.ts';
import styles from './ScopeNotice.module.css';

type Props = { evaluation: string; page: 'follows' | 'proposes' | 'signs' | 'whole' };

/** Says that a part of the standard is gone through on this machine, and whether what stands on the page is of that part. */
export function ScopeNotice({ evaluation, page }: Props) {
  const { chosen: scope } = useScopes(evaluation, null);
  if (!scope) return null;
  const words = pageText.scope.notice;
  const toWhole = () => {
    chooseScope(evaluation, null);
    // The notice goes with the press: the focus stays on what it was about.
    document.querySelector<HTMLElement>('h1')?.focus();
  };
  return (
    <div className={styles.notice} data-scope={scope.id}>
      <p className={styles.words}>
        <strong>{words.now(scope.title)}</strong> {words[page]}
      </p>
      <Button type="button" size="xsmall" variant="secondary-neutral" onClick={toWhole}>
        {words.toWhole}
      </Button>
    </div>
  );
}
