import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Gate } from '../gate/gate.ts';
import type { Log } from '../log.ts';
import { messageOf } from '../messageOf.ts';
import type { Answer } from './sessionAnswer.ts';

/** What the service answers on. The proxy in front may put any folder before the first two. */
const addresses = { live: '/live', session: '/live/session', health: '/health' };

export type HttpOptions = {
  gate: Gate;
  session: (request: IncomingMessage) => Promise<Answer>;
  /** Whether people can be served, and what of it is missing. */
  health: () => { isWell: boolean; parts: Readonly<Record<string, boolean | number>> };
  log: Log;
};

const headers = {
  'Content-Type': 'application/json; charset=utf-8',
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
};

/** The service's server of HTTP, which listens to nothing yet. */
export function createHttp({ gate, session, health, log }: HttpOptions): Server {
  const server = createServer(
    { maxHeaderSize: 32_768, headersTimeout: 10_000, requestTimeout: 10_000, keepAliveTimeout: 60_000 },
    (request, response) => {
      answer(request).then(
        (found) => send(request, response, found),
        (cause: unknown) => {
          log('session-failed', { why: messageOf(cause) });
          send(request, response, { status: 503, body: { why: 'try-again' } });
        },
      );
    },
  );
  const answer = async (request: IncomingMessage): Promise<Answer> => {
    const path = pathOf(request);
    const isSession = path.endsWith(addresses.session);
    if (!isSession && path !== addresses.health) return { status: 404, body: { why: 'not-found' } };
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return { status: 405, body: { why: 'only-get' } };
    if (isSession) return session(request);
    const { isWell, parts } = health();
    return { status: isWell ? 200 : 503, body: { isWell, ...parts } };
  };
  server.on('upgrade', (request, socket, head) => {
    if (pathOf(request).endsWith(addresses.live)) gate.open(request, socket, head);
    else socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  });
  return server;
}

function pathOf({ url = '/' }: IncomingMessage): string {
  return url.replace(/[?#].*$/s, '');
}

function send({ method }: IncomingMessage, response: ServerResponse, { status, body }: Answer): void {
  const text = JSON.stringify(body);
  response.writeHead(status, { ...headers, 'Content-Length': Buffer.byteLength(text) });
  response.end(method === 'HEAD' ? undefined : text);
}
