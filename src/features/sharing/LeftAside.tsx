import { Button } from '@navikt/ds-react';
import type { AsideReason } from '#src/domain/changes/Aside.ts';
import { evaluationKey } from '#src/domain/evaluation/Evaluation.ts';
import { fetchAgain, shareOffices } from '#src/state/sharing/chooseSharing.ts';
import type { SharingSource } from '#src/state/sharing/sharedOffices.ts';
import type { SharingReport } from '#src/state/sharing/sharingStatus.ts';
import { pageText } from '#src/text/pageText.ts';
import { PageSection } from '#src/ui/PageSection.tsx';
import styles from './SharingPage.module.css';

/** What has come and has not been taken in, and what has been erased here. Nothing, where there is no such thing. */
export function LeftAside({ report, source }: { report: SharingReport; source: SharingSource }) {
  const words = pageText.sharing.aside;
  const { aside, notChosen, unread, erased, offices } = report;
  const told = [
    ...Object.entries(aside).map(([why, count]) => words.why[why as AsideReason](count)),
    ...(unread.torn > 0 ? [words.torn(unread.torn)] : []),
    ...(unread.newer > 0 ? [words.newer(unread.newer)] : []),
  ];
  return (
    <>
      {told.length > 0 && (
        <PageSection title={words.title}>
          <div className={styles.parts}>
            <ul className={styles.list}>
              {told.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <div className={styles.actions}>
              {notChosen.map((office) => (
                <Button
                  key={office}
                  type="button"
                  size="small"
                  variant="secondary"
                  onClick={() => void shareOffices([...offices, office])}
                >
                  {words.share(source.nameOf(office))}
                </Button>
              ))}
            </div>
          </div>
        </PageSection>
      )}
      {erased.length > 0 && <ErasedHere erased={erased} source={source} />}
    </>
  );
}

function ErasedHere({ erased, source }: { erased: readonly string[]; source: SharingSource }) {
  const words = pageText.sharing.erased;
  return (
    <PageSection title={words.title} lead={words.lead}>
      <ul className={styles.list}>
        {erased.map((id) => {
          const key = evaluationKey(id);
          const name = key ? words.evaluation(source.nameOf(key.office), key.year) : id;
          return (
            <li key={id}>
              {name}{' '}
              <Button
                type="button"
                size="xsmall"
                variant="tertiary"
                aria-label={`${words.fetch} ${name}`}
                onClick={() => void fetchAgain(id)}
              >
                {words.fetch}
              </Button>
            </li>
          );
        })}
      </ul>
    </PageSection>
  );
}
