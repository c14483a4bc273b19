import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { contentSecurityPolicy } from './csp.mjs';

const gzipAsync = promisify(gzip);

/** @type {Record<string, string>} */
const mimeTypes = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
};
const compressible = /^(text\/|application\/(json|manifest)|image\/svg)/;
/** Vite puts a hash of the content in these names, so a name never changes its content. */
const hashedName = /^\/?assets\/.+-[\w-]{8}\.\w+$/;

export const securityHeaders = {
  'Content-Security-Policy': `${contentSecurityPolicy}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/**
 * @typedef {object} StaticServer
 * @property {string} url    address of the app, ends with a slash
 * @property {number} port
 * @property {() => Promise<void>} close
 */

/**
 * Serves a folder to this machine only. Port 0 takes any free one. With a prefix the app lies in a
 * sub-folder of the host, as it may do at a municipality.
 * @param {{ root: string, port?: number, prefix?: string }} options
 * @returns {Promise<StaticServer>}
 */
export async function serve({ root, port = 0, prefix = '/' }) {
  const folder = await realpath(resolve(root));
  const base = `/${prefix}/`.replace(/\/+/g, '/');
  const respond = createResponder(folder, base);

  const server = createServer((request, response) => {
    respond(request).then(
      ({ status, headers, body }) => {
        response.writeHead(status, { ...securityHeaders, ...headers });
        response.end(request.method === 'HEAD' ? undefined : body);
      },
      () => response.writeHead(500, securityHeaders).end(),
    );
  });
  await new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => done(undefined));
  });
  const address = server.address();
  const actualPort = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://127.0.0.1:${actualPort}${base}`,
    port: actualPort,
    close: () =>
      new Promise((done) => {
        server.close(() => done(undefined));
        server.closeAllConnections();
      }),
  };
}

/**
 * @typedef {{ status: number, headers: Record<string, string | number>, body?: Buffer | string }} Answer
 */

/**
 * @param {string} folder
 * @param {string} base
 */
export function createResponder(folder, base) {
  /** @type {Map<string, { mtimeMs: number, body: Buffer }>} compressed files by path */
  const compressed = new Map();

  /** @param {string} path  @param {number} mtimeMs  @param {Buffer} content */
  async function compress(path, mtimeMs, content) {
    const kept = compressed.get(path);
    if (kept?.mtimeMs === mtimeMs) return kept.body;
    const body = await gzipAsync(content);
    compressed.set(path, { mtimeMs, body });
    return body;
  }

  /**
   * @param {import('node:http').IncomingMessage} request
   * @returns {Promise<Answer>}
   */
  return async function respond(request) {
    if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405, 'Metoden støttes ikke');
    const pathname = pathOf(request.url ?? '/');
    if (pathname === undefined) return plain(400, 'Ugyldig adresse');
    if (`${pathname}/` === base) return { status: 308, headers: { Location: base } };
    if (!pathname.startsWith(base)) return plain(404, 'Fant ikke siden');

    const name = pathname.slice(base.length) || 'index.html';
    const path = await findFile(folder, name);
    if (path === undefined) return plain(404, 'Fant ikke siden');

    const { mtimeMs, size } = await stat(path);
    const type = mimeTypes[extname(path).toLowerCase()] ?? 'application/octet-stream';
    const etag = `W/"${size.toString(36)}-${Math.trunc(mtimeMs).toString(36)}"`;
    /** @type {Answer['headers']} */
    const headers = {
      'Content-Type': type,
      'Cache-Control': hashedName.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache',
      ETag: etag,
      Vary: 'Accept-Encoding',
    };
    if (request.headers['if-none-match'] === etag) return { status: 304, headers };

    /** @type {Buffer} */
    let body = await readFile(path);
    if (compressible.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) {
      body = await compress(path, mtimeMs, body);
      headers['Content-Encoding'] = 'gzip';
    }
    headers['Content-Length'] = body.length;
    return { status: 200, headers, body };
  };
}

/**
 * @param {number} status
 * @param {string} text
 * @returns {Answer}
 */
function plain(status, text) {
  return {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
    body: text,
  };
}

/** @param {string} url */
function pathOf(url) {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ''));
    return path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}

/**
 * The real path of a file inside the folder; anything that leads out of it, also by a link, is not found.
 * @param {string} folder
 * @param {string} name
 */
async function findFile(folder, name) {
  try {
    const path = await realpath(join(folder, name));
    if (!path.startsWith(folder + sep)) return undefined;
    return (await stat(path)).isFile() ? path : undefined;
  } catch {
    return undefined;
  }
}
