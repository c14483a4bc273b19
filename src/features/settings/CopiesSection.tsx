import { Alert, BodyShort, Button } from '@navikt/ds-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { leaveFilesToOpen } from '#src/state/files/filesToOpen.ts';
import { NotWritten } from '#src/state/files/saveFile.ts';
import { paths } from '#src/state/paths.ts';
import {
  saveUpgradeCopy,
  upgradeCopyFile,
  useUpgradeCopies,
  type UpgradeCopy,
} from '#src/state/backup/upgradeCopies.ts';
import { knownNow } from '#src/state/session/knownNow.ts';
import { pageText } from '#src/text/pageText.ts';
import { papers } from '#src/text/papers.ts';
import { PageSection } from '#src/ui/PageSection.tsx';
import { PlainList } from '#src/ui/PlainList.tsx';
import { Row } from '#src/ui/Row.tsx';
import styles from './CopiesSection.module.css';

const tones = { verified: 'success', downloaded: 'success', cancelled: 'info', damaged: 'error' } as const;

/** The copies that were taken before the app was upgraded. Absent as long as there are none. */
export function CopiesSection() {
  const words = papers.backup.copies;
  const copies = useUpgradeCopies();
  const [, navigate] = useLocation();
  const [outcome, setOutcome] = useState<keyof typeof tones | null>(null);
  const [unwritten, setUnwritten] = useState<UpgradeCopy | null>(null);
  if (!copies || copies.length === 0) return null;

  const save = async (copy: UpgradeCopy, toDownloads = false) => {
    const naming = { name: words.fileName(copy.at), description: words.fileDescription, toDownloads };
    setUnwritten(null);
    try {
      setOutcome(await saveUpgradeCopy(copy.id, naming));
    } catch (cause) {
      setOutcome('damaged');
      if (cause instanceof NotWritten) setUnwritten(copy);
    }
  };
  const open = async ({ id, at }: UpgradeCopy) => {
    const file = await upgradeCopyFile(id, words.fileName(at)).catch(() => null);
    if (!file) {
      setOutcome('damaged');
      return;
    }
    leaveFilesToOpen([file]);
    navigate(paths.overview);
  };

  return (
    <PageSection title={words.title} lead={words.lead}>
      <PlainList>
        {copies.map((copy) => {
          const context = <span className="aksel-sr-only">{words.context(knownNow(copy.at))}</span>;
          return (
            <li key={copy.id} className={styles.copy}>
              <div>
                <BodyShort weight="semibold">{words.item(knownNow(copy.at))}</BodyShort>
                <BodyShort size="small" textColor="subtle">
                  {words.size(copy.changes, copy.size)}. {words.why(copy.version, copy.newer)}
                </BodyShort>
              </div>
              <Row gap={8}>
                <Button type="button" size="small" variant="secondary" onClick={() => void save(copy)}>
                  {words.save}
                  {context}
                </Button>
                <Button type="button" size="small" variant="tertiary" onClick={() => void open(copy)}>
                  {words.open}
                  {context}
                </Button>
              </Row>
            </li>
          );
        })}
      </PlainList>
      <div role="status" className={styles.outcome}>
        {outcome && (
          <Alert variant={tones[outcome]} size="small">
            {words.outcome[outcome]}
          </Alert>
        )}
      </div>
      {unwritten && (
        <Button type="button" size="small" variant="secondary" onClick={() => void save(unwritten, true)}>
          {pageText.exchange.downloadInstead}
        </Button>
      )}
    </PageSection>
  );
}
