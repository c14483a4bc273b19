import { pageText } from '#src/text/pageText.ts';

/** What differs from one way of sharing to the other. */
type BeginWords = { begin: string; begun: string; cancelled: string; failed: string };

/** The flow of a backup, in the words of beginning to share. */
export function flowWords({ begin, begun, cancelled, failed }: BeginWords) {
  const words = pageText.sharing.found;
  const { personalData, ...backup } = pageText.exchange.backup;
  return {
    ...backup,
    save: begin,
    checking: words.checking,
    saving: words.beginning,
    personalData: { ...personalData, body: words.personalData, goOn: words.goOn },
    outcome: { verified: begun, downloaded: begun, cancelled, damaged: failed },
    failed: {
      quota: failed,
      closed: failed,
      forbidden: failed,
      unavailable: failed,
      unknown: failed,
      'not-allowed': failed,
    },
  };
}
