import { randomBytes } from 'node:crypto';
import { demoPeople } from './demoPeople.mjs';
import { loginPage } from './loginPage.mjs';

/**
 * A login that lets anybody be anybody: for demonstrations and tests on one machine. It is never part of what is packaged.
 * @typedef {import('./tokens.mjs').TokenIssuer} TokenIssuer
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {{ status: number, headers: Record<string, string>, body?: string }} Answer
 */

const cookieName = 'rettesnor-demo';

/** Seconds that a login lasts: as long as a working day. */
const daySeconds = 10 * 3600;

const plainHeaders = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/**
 * @param {TokenIssuer} issuer
 * @param {number} [seconds] that a token is valid
 */
export function createDemoLogin(issuer, seconds = daySeconds) {
  /** @type {Map<string, string>} session → who */
  const sessions = new Map();
  /** @type {Map<string, { token: string, until: number }>} one token for each session, as long as it lasts */
  const tokens = new Map();

  /** @param {Request} request */
  const sessionOf = ({ headers }) =>
    new RegExp(`(?:^|; *)${cookieName}=([\\w-]+)`).exec(headers.cookie ?? '')?.[1] ?? '';

  return {
    /**
     * The token of whoever is logged in; `undefined`: nobody is.
     * @param {Request} request
     */
    tokenFor: (request) => {
      const session = sessionOf(request);
      const person = demoPeople.find(({ ident }) => ident === sessions.get(session));
      if (!person) return undefined;
      const { ident, groups } = person;
      const kept = tokens.get(session);
      if (kept && kept.until > Date.now()) return kept.token;
      const token = issuer.token({ ident, name: `${person.name}, ${person.office}`, groups }, seconds);
      tokens.set(session, { token, until: Date.now() + (seconds * 1000) / 2 });
      return token;
    },
    /**
     * Answers `oauth2/…`; `undefined`: it is no address of the login.
     * @param {Request} request
     * @param {string} home the app's own folder
     * @returns {Answer | undefined}
     */
    answer: (request, home) => {
      const url = new URL(request.url ?? '/', 'http://localhost');
      const back = safePath(url.searchParams.get('redirect'), home);
      if (url.pathname === `${home}oauth2/logout`) {
        const session = sessionOf(request);
        sessions.delete(session);
        tokens.delete(session);
        return redirect(back, `${cookieName}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0`);
      }
      if (url.pathname !== `${home}oauth2/login`) return undefined;
      const chosen = url.searchParams.get('as');
      if (chosen !== null && demoPeople.some(({ ident }) => ident === chosen)) {
        const session = randomBytes(24).toString('base64url');
        sessions.set(session, chosen);
        return redirect(
          back,
          `${cookieName}=${session}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${daySeconds}`,
        );
      }
      return {
        status: 200,
        headers: {
          ...plainHeaders,
          'Content-Type': 'text/html; charset=utf-8',
          'Content-Security-Policy':
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        },
        body: loginPage(back),
      };
    },
  };
}

/**
 * @param {string} to
 * @param {string} cookie
 * @returns {Answer}
 */
function redirect(to, cookie) {
  return { status: 303, headers: { ...plainHeaders, Location: to, 'Set-Cookie': cookie } };
}

/**
 * A path on this origin to come back to: never another site.
 * @param {string | null} path
 * @param {string} home
 */
function safePath(path, home) {
  if (path === null || !/^\/(?![/\\])/.test(path)) return home;
  const url = new URL(path, 'http://localhost');
  return url.origin === 'http://localhost' ? `${url.pathname}${url.search}${url.hash}` : home;
}
