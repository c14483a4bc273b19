import { createPrivateKey, generateKeyPairSync, randomUUID, sign } from 'node:crypto';

/**
 * Keys and tokens as an identity provider has them, of the project's own: for demonstrations and tests, and trusted by
 * nobody else.
 * @typedef {object} TokenIssuer
 * @property {string} issuer
 * @property {string} audience
 * @property {() => { keys: object[] }} keySet what is public of the keys
 * @property {(claims: object, seconds?: number) => string} token signed, and valid for so long
 * @property {(header: object, claims: object) => string} tokenWith whatever it says, signed as all others
 * @property {() => void} changeKey signs with another key from now on, and forgets the old one
 */

/**
 * @param {string} issuer
 * @param {string} audience
 * @returns {TokenIssuer}
 */
export function createTokenIssuer(issuer, audience = 'rettesnor') {
  let key = newKey();
  /** @param {object} header  @param {object} claims */
  const tokenWith = (header, claims) => {
    const text = [{ alg: 'RS256', typ: 'JWT', kid: key.kid, ...header }, claims].map(encode).join('.');
    return `${text}.${sign('sha256', Buffer.from(text), key.secret).toString('base64url')}`;
  };
  return {
    issuer,
    audience,
    keySet: () => ({ keys: [{ ...key.open, kid: key.kid, use: 'sig', alg: 'RS256' }] }),
    tokenWith,
    token: (claims, seconds = 3600) => {
      const now = Math.floor(Date.now() / 1000);
      return tokenWith({}, { iss: issuer, aud: audience, iat: now, exp: now + seconds, ...claims });
    },
    changeKey: () => (key = newKey()),
  };
}

function newKey() {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  const secret = createPrivateKey(privateKey);
  const { n, e } = secret.export({ format: 'jwk' });
  return { kid: randomUUID(), secret, open: { kty: 'RSA', n, e }, publicKey };
}

/** @param {object} part */
function encode(part) {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}
