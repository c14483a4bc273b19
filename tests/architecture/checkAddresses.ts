import { lineOf } from './parseScript.ts';
import { isTest, type Files } from './readRepository.ts';

/** Names that look like addresses: nothing is fetched from them. */
const namespaces = [
  'http://www.w3.org/',
  'http://schemas.openxmlformats.org/',
  'http://schemas.microsoft.com/office/',
  'http://purl.org/dc/',
];

/** Addresses that exist only as an example of one. */
const testAddresses = ['https://eksempel.no'];

const absolute = /\b(?:https?|wss?):\/\/[\p{L}\d[][^\s"'`<>)]*/giu;
/** In markup and style sheets an address may leave out the scheme; in scripts that is a comment. */
const withoutScheme = /(?<=["'(=]\s*)\/\/[\p{L}\d][^\s"'`<>)]*/giu;

/** Absolute addresses in what becomes the app: no request leaves its own origin. */
export function checkAddresses(files: Files): string[] {
  return [...files].flatMap(([path, text]) => {
    if (path !== 'index.html' && !/^(?:src|public)\//.test(path)) return [];
    const allowed = isTest(path) ? [...namespaces, ...testAddresses] : namespaces;
    const isMarkup = /\.(?:html|css|svg)$/.test(path);
    return [...text.matchAll(absolute), ...(isMarkup ? text.matchAll(withoutScheme) : [])]
      .filter(({ 0: found }) => !allowed.some((address) => found.toLowerCase().startsWith(address)))
      .map(({ 0: found, index }) => `${path}:${lineOf(text, index)}: ${found}`);
  });
}
