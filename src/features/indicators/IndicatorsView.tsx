import { isOpenedAgain } from '#src/domain/changes/standingSignature.ts';
import { Alert } from '@navikt/ds-react';
import { useState } from 'react';
import { RowLog } from '#src/parts/log/RowLog.tsx';
import type { OfficeIndicators } from '#src/state/editing/indicators.ts';
import { paths } from '#src/state/paths.ts';
import { SignedNotice } from '#src/parts/SignedNotice.tsx';
import { useStanding } from '#src/state/signing/standing.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { RouteButton } from '#src/ui/RouteButton.tsx';
import { Toast, type ToastMessage } from '#src/ui/Toast.tsx';
import { Quiet } from '#src/ui/Quiet.tsx';
import { HistoryButtons } from './HistoryButtons.tsx';
import { IndicatorSection } from './IndicatorSection.tsx';
import styles from './IndicatorsView.module.css';

/** Every indicator of the standard: this year's figures to fill in, and the years beside them. */
export function IndicatorsView({ office }: { office: OfficeIndicators }) {
  const { evaluation, standard, office: place } = office.years;
  const words = pageText.indicators;
  const [message, say] = useState<ToastMessage | null>(null);
  const standing = useStanding(evaluation.id);
  const locked = standing !== null && !isOpenedAgain(standing.signature);
  const title = words.title(place.name, evaluation.year);
  return (
    <>
      <PageHeading title={title} lead={words.lead} documentTitle={text.shell.pageTitle(title)}>
        <Quiet size="small" above={4}>
          {words.facts(standard.shortTitle, standard.edition)}
        </Quiet>
      </PageHeading>
      <SignedNotice evaluation={evaluation.id} />
      {standard.indicators.length === 0 ? (
        <Alert variant="info" className={styles.empty}>
          <strong className={styles.emptyTitle}>{words.none.title}</strong>
          <p className={styles.emptyBody}>{words.none.body}</p>
          <RouteButton to={paths.trends(evaluation.id)}>{words.none.link}</RouteButton>
        </Alert>
      ) : (
        <fieldset disabled={locked} className={styles.figures}>
          {!locked && (
            <HistoryButtons evaluation={evaluation.id} indicators={standard.indicators} say={say} />
          )}
          {standard.indicators.map((indicator) => (
            <IndicatorSection key={indicator.id} office={office} indicator={indicator} />
          ))}
        </fieldset>
      )}
      <RowLog evaluation={evaluation.id} standard={standard} of="figures" />
      <Toast message={message} />
    </>
  );
}
