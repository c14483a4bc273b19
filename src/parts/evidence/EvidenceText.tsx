import { ExternalLinkIcon } from '@navikt/aksel-icons';
import { Link } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { pageText } from '#src/text/pageText.ts';
import { webAddress } from './webAddress.ts';

/** Where evidence lies: a link when it is an address on the web, else plain text. */
export function EvidenceText({ content, children }: { content: string; children?: ReactNode }) {
  const address = webAddress(content);
  if (address === null) return content;
  return (
    <Link href={address} target="_blank" rel="noreferrer">
      {children ?? content.trim()}
      <ExternalLinkIcon title={pageText.assess.evidence.opensNewTab} />
    </Link>
  );
}
