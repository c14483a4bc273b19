import { Alert, BodyShort, Button } from '@navikt/ds-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { leaveFileToOpen } from '#src/state/fileToOpen.ts';
import { paths } from '#src/state/paths.ts';
import {
  saveUpgradeCopy,
  upgradeCopyFile,
  useUpgradeCopies,
  type UpgradeCopy,
} from '#src/state/upgradeCopies.ts';
import { papers } from '#src/text/papers.ts';
import { PageSection } from '#src/ui/PageSection.tsx';
import styles from './CopiesSection.module.css';

const tones = { verified: 'success', downloaded: 'success', cancelled: 'info', damaged: 'error' } as const;

/** The copies that were taken before the app was upgraded. Absent as long as there are none. */
export function CopiesSection() {
  const words = papers.backup.copies;
  const copies = useUpgradeCopies();
  const [, navigate] = useLocation();
  const [outcome, setOutcome] = useState<keyof typeof tones | null>(null);
  if (!copies || copies.length === 0) return null;

  const save = async ({ id, at }: UpgradeCopy) => {
    const naming = { name: words.fileName(at), description: words.fileDescription };
    setOutcome(await saveUpgradeCopy(id, naming).catch(() => 'damaged' as const));
  };
  const open = async ({ id, at }: UpgradeCopy) => {
    const file = await upgradeCopyFile(id, words.fileName(at)).catch(() => null);
    if (!file) {
      setOutcome('damaged');
      return;
    }
    leaveFileToOpen(file);
    navigate(paths.overview);
  };

  return (
    <PageSection title={words.title} lead={words.lead}>
      <ul className={styles.copies}>
        {copies.map((copy) => {
          const context = <span className="aksel-sr-only">{words.context(copy.at)}</span>;
          return (
            <li key={copy.id} className={styles.copy}>
              <div>
                <BodyShort weight="semibold">{words.item(copy.at)}</BodyShort>
                <BodyShort size="small" textColor="subtle">
                  {words.size(copy.changes, copy.size)}. {words.why(copy.version, copy.newer)}
                </BodyShort>
              </div>
              <div className={styles.ways}>
                <Button type="button" size="small" variant="secondary" onClick={() => void save(copy)}>
                  {words.save}
                  {context}
                </Button>
                <Button type="button" size="small" variant="tertiary" onClick={() => void open(copy)}>
                  {words.open}
                  {context}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      <div role="status" className={styles.outcome}>
        {outcome && (
          <Alert variant={tones[outcome]} size="small">
            {words.outcome[outcome]}
          </Alert>
        )}
      </div>
    </PageSection>
  );
}
