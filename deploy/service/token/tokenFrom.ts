import type { IncomingHttpHeaders } from 'node:http';

/** The token that a login in front has laid on a request: Wonderwall's way, or oauth2-proxy's. `null`: nobody is logged in. */
export function tokenFrom(headers: IncomingHttpHeaders): string | null {
  const bearer = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1];
  const forwarded = headers['x-forwarded-access-token'];
  return bearer ?? (typeof forwarded === 'string' && forwarded !== '' ? forwarded : null);
}
