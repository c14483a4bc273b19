import { Alert, Button } from '@navikt/ds-react';
import type { ExportState } from '#src/state/report/useExportFlow.ts';
import { pageText } from '#src/text/pageText.ts';
import { papers } from '#src/text/papers.ts';
import { OnceButton } from '#src/ui/OnceButton.tsx';
import styles from './ExportStatus.module.css';

type Props = { state: ExportState; onGoOn: () => void; onDownload: () => void; onCancel: () => void };

/** How it goes with the file: said aloud once, and shown while it matters. */
export function ExportStatus({ state, onGoOn, onDownload, onCancel }: Props) {
  const words = papers.reportPage.takeOut;
  const working = state.status === 'working' && state.slow ? state : null;
  const said = spoken(state);
  return (
    <div className={styles.status} data-export={state.status}>
      {working && (
        <div className={styles.working}>
          <span aria-hidden>{words.working(working.takeout)}</span>
          <progress
            className={styles.progress}
            aria-label={words.working(working.takeout)}
            max={1}
            {...(working.share === null ? {} : { value: working.share })}
          />
          <span className={styles.share}>{working.share !== null && words.share(working.share)}</span>
          <Button type="button" size="small" variant="secondary-neutral" onClick={onCancel}>
            {words.cancel}
          </Button>
        </div>
      )}
      {/* Always there: a region is read aloud when it is filled, not when it arrives full. */}
      <div role="status">
        {working && <span className="aksel-sr-only">{words.working(working.takeout)}</span>}
        {said && (
          <Alert variant={said.tone} size="small" className={styles.said}>
            {said.message}
          </Alert>
        )}
      </div>
      {state.status === 'waiting' && (
        <Button type="button" size="small" variant="primary" onClick={onGoOn}>
          {words.saveNow}
        </Button>
      )}
      {state.status === 'failed' && state.file && (
        <OnceButton variant="secondary" onPress={onDownload}>
          {pageText.exchange.downloadInstead}
        </OnceButton>
      )}
    </div>
  );
}

const tones = { verified: 'success', downloaded: 'success', cancelled: 'info', damaged: 'error' } as const;

function spoken(state: ExportState) {
  const words = papers.reportPage.takeOut;
  switch (state.status) {
    case 'done':
      return { tone: tones[state.outcome], message: words.outcome[state.outcome](state.name) };
    case 'waiting':
      return { tone: 'info' as const, message: words.waiting(state.file.name) };
    case 'stopped':
      return { tone: 'info' as const, message: words.stopped(state.takeout) };
    case 'failed':
      return { tone: 'error' as const, message: words.failed[state.failure] };
    default:
      return null;
  }
}
