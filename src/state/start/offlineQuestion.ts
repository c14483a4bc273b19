/** What a page asks the service worker: keep everything, and say whether everything is kept. */
export const offlineQuestion = { type: 'KEEP_ALL' } as const;

/** Whether a message is that question. */
export function isOfflineQuestion(message: unknown): boolean {
  return (
    typeof message === 'object' &&
    message !== null &&
    'type' in message &&
    message.type === offlineQuestion.type
  );
}
