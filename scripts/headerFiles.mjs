import { securityHeaders } from './serve.mjs';

/** The headers that whoever hosts the app sends with each file, in the words of several servers: the same as our own sends. */
const headers = Object.entries({
  ...securityHeaders,
  'Strict-Transport-Security': 'max-age=31536000',
});

/** @type {Record<string, string>} */
export const headerFiles = {
  'proxy/headers.conf': lines(
    'Laget av npm run package. nginx: include headers.conf i server og i hver location som selv har add_header.',
    headers.map(([name, value]) => `add_header ${name} "${value}" always;`),
  ),
  'proxy/headers.caddy': lines('Laget av npm run package. Caddy: import headers.caddy', [
    'header {',
    ...headers.map(([name, value]) => `\t${name} "${value}"`),
    '}',
  ]),
  'proxy/_headers': lines('Laget av npm run package. Verter som leser _headers.', [
    '/*',
    ...headers.map(([name, value]) => `  ${name}: ${value}`),
  ]),
};

/**
 * @param {string} note
 * @param {string[]} content
 */
function lines(note, content) {
  return [`# ${note}`, ...content, ''].join('\n');
}
