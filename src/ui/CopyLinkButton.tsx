import { Button } from '@navikt/ds-react';
import { CheckmarkIcon, LinkIcon } from '@navikt/aksel-icons';
import { useEffect, useState } from 'react';
import { copyText } from './copyText.ts';
import styles from './CopyLinkButton.module.css';

type Props = {
  link: string;
  label: string;
  /** What the link leads to, for those who do not see where the button stands: « til krav 7». */
  labelSuffix: string;
  copied: string;
  /** Shown with the link itself when the browser does not let us copy. */
  failed: string;
  /** For the page to say aloud whether it worked: many such buttons share one live region. */
  onOutcome: (copied: boolean) => void;
};

/** How long, in milliseconds, it says that the link was copied. */
const shownFor = 3000;

/** Copies a link, and says whether it worked. Where it does not, the link is shown to be copied by hand. */
export function CopyLinkButton({ link, label, labelSuffix, copied, failed, onOutcome }: Props) {
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'failed'>('none');
  useEffect(() => {
    if (outcome !== 'copied') return;
    const timer = setTimeout(() => setOutcome('none'), shownFor);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => {
    const worked = await copyText(link);
    setOutcome(worked ? 'copied' : 'failed');
    onOutcome(worked);
  };
  return (
    <div className={styles.copy}>
      <Button
        size="xsmall"
        variant="tertiary"
        data-color="neutral"
        icon={outcome === 'copied' ? <CheckmarkIcon aria-hidden /> : <LinkIcon aria-hidden />}
        onClick={() => void copy()}
      >
        {outcome === 'copied' ? copied : label}
        <span className="aksel-sr-only">{labelSuffix}</span>
      </Button>
      {outcome === 'failed' && (
        <p className={styles.failed}>
          {failed} <span className={styles.link}>{link}</span>
        </p>
      )}
    </div>
  );
}
