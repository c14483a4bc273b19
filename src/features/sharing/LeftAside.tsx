import { Button } from '@navikt/ds-react';
import type { AsideReason } from '#src/domain/changes/Aside.ts';
import { evaluationKey } from '#src/domain/evaluation/Evaluation.ts';
import type { SharingSource } from '#src/state/sharing/sharedOffices.ts';
import type { WayReport } from '#src/state/sharing/sharingStatus.ts';
import type { KeptChoice, WayChoice } from '#src/state/sharing/Way.ts';
import { fetchAgain, shareOffices } from '#src/state/sharing/wayChoices.ts';
import { pageText } from '#src/text/pageText.ts';
import { PageSection } from '#src/ui/PageSection.tsx';
import { Row } from '#src/ui/Row.tsx';
import { Stack } from '#src/ui/Stack.tsx';
import styles from './SharingPage.module.css';

type Props<Choice extends WayChoice> = {
  kept: KeptChoice<Choice>;
  report: WayReport;
  source: SharingSource;
  /** What only this way has to tell of what has not come whole. */
  more?: readonly string[];
};

/** What has come and has not been taken in, and what has been erased here. Nothing, where there is no such thing. */
export function LeftAside<Choice extends WayChoice>({ kept, report, source, more = [] }: Props<Choice>) {
  const words = pageText.sharing.aside;
  const { aside, notChosen, erased, offices } = report;
  const told = [
    ...Object.entries(aside).map(([why, count]) => words.why[why as AsideReason](count)),
    ...more,
  ];
  return (
    <>
      {told.length > 0 && (
        <PageSection title={words.title}>
          <Stack gap={16}>
            <ul className={styles.list}>
              {told.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <Row gap={8}>
              {notChosen.map((office) => (
                <Button
                  key={office}
                  type="button"
                  size="small"
                  variant="secondary"
                  onClick={() => void shareOffices(kept, [...offices, office])}
                >
                  {words.share(source.nameOf(office))}
                </Button>
              ))}
            </Row>
          </Stack>
        </PageSection>
      )}
      {erased.length > 0 && <ErasedHere kept={kept} erased={erased} source={source} />}
    </>
  );
}

function ErasedHere<Choice extends WayChoice>({
  kept,
  erased,
  source,
}: Pick<Props<Choice>, 'kept' | 'source'> & { erased: readonly string[] }) {
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
                onClick={() => void fetchAgain(kept, id)}
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
