import { readLiveSession, type LiveSession } from '#src/sync/live/liveSession.ts';
import { readSharingConfig, sharingConfigFault, type SharingConfig } from '#src/sync/live/sharingConfig.ts';

/** What whoever hosts the app says of sharing live. */
export type LiveOffer =
  | { kind: 'offered'; config: SharingConfig }
  /** The host has no server. */
  | { kind: 'none' }
  /** `where`: the place in the file that cannot be used; `null`: the file as a whole. */
  | { kind: 'invalid'; where: string | null }
  /** The host is not reached now. */
  | { kind: 'away' };

/** Who is logged in. */
export type SessionAnswer =
  { kind: 'in'; session: LiveSession } | { kind: 'login' } | { kind: 'no-office' } | { kind: 'away' };

const freshly: RequestInit = { cache: 'no-store', credentials: 'same-origin', redirect: 'manual' };

/** Asks the host whether it has a server. Asked only where somebody wants to know. */
export async function readLiveOffer(): Promise<LiveOffer> {
  const base = document.baseURI.replace(/#.*$/, '');
  let answer: Response;
  let content: string;
  try {
    answer = await fetch(new URL('sharing.json', base), freshly);
    content = await answer.text();
  } catch {
    return { kind: 'away' };
  }
  if (answer.status >= 500) return { kind: 'away' };
  // A host may answer with its front page where it has no such file.
  if (!answer.ok || /^\s*</.test(content)) return { kind: 'none' };
  const input = parsed(content);
  const config = readSharingConfig(input, base);
  return config ? { kind: 'offered', config } : { kind: 'invalid', where: sharingConfigFault(input, base) };
}

/** Asks who is logged in. */
export async function askSession({ session }: SharingConfig): Promise<SessionAnswer> {
  try {
    const answer = await fetch(session, { ...freshly, headers: { accept: 'application/json' } });
    // A proxy that sends whoever is not logged in to where one logs in: that is on another origin, and not gone to here.
    if (answer.status === 401 || answer.type === 'opaqueredirect') return { kind: 'login' };
    if (answer.status === 403) return { kind: 'no-office' };
    const read = answer.ok ? readLiveSession(await answer.json()) : null;
    return read ? { kind: 'in', session: read } : { kind: 'away' };
  } catch {
    return { kind: 'away' };
  }
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content) as unknown;
  } catch {
    return null;
  }
}
