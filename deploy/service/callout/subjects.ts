/** Names on the server, as the decision on live has them. */

/** The stream that keeps an office's changes. */
export function streamOf(office: string): string {
  return `CHANGES_${office}`;
}

/** What an office's stream keeps. */
export function storedSubjects(office: string): string[] {
  return [`changes.${office}.>`, `relayed.${office}.>`];
}

/** Where answers to a person come. */
export function inboxOf(subject: string): string {
  return `_INBOX_${subject}`;
}
