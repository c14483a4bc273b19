import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** What every web socket's answer is made with. */
const guid = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

/**
 * The answer that opens a web socket; `null` where what is asked for is none, or the page that asks lies elsewhere. An origin
 * proves nothing of who somebody is: it keeps other sites' pages from speaking for whoever looks at them.
 */
export function openingAnswer(
  { method, headers }: IncomingMessage,
  origins: readonly string[],
): string | null {
  const key = headers['sec-websocket-key'];
  const isAsked =
    method === 'GET' &&
    headers.upgrade?.toLowerCase() === 'websocket' &&
    headers['sec-websocket-version'] === '13' &&
    typeof key === 'string' &&
    /^[\d+/A-Za-z]{22}==$/.test(key);
  if (!isAsked || !origins.includes(headers.origin ?? '')) return null;
  const accept = createHash('sha1').update(`${key}${guid}`).digest('base64');
  return [
    'HTTP/1.1 101 Switching Protocols',
    'Upgrade: websocket',
    'Connection: Upgrade',
    `Sec-WebSocket-Accept: ${accept}`,
    '\r\n',
  ].join('\r\n');
}
