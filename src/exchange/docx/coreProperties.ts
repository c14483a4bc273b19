import { papers } from '#src/text/papers.ts';
import { language } from '../report/flow/documentStyles.ts';
import type { Paper } from '../report/Paper.ts';
import { xmlText } from '../xmlText.ts';

/**
 * What the document says of itself, written here because the library knows neither its language nor another time than
 * now.
 * @param madeAt ISO
 */
export function coreProperties(
  { title, subtitle, facts, form }: Paper,
  madeAt: string,
): { path: string; data: string } {
  const words = papers.document;
  const time = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${escaped(madeAt)}</dcterms:${name}>`;
  const property = (name: string, value: string) => `<${name}>${escaped(value)}</${name}>`;
  return {
    path: 'docProps/core.xml',
    data: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ${namespaces}>${[
      property('dc:title', `${title}, ${subtitle}`),
      property('dc:subject', facts[0]?.value ?? ''),
      property('dc:creator', subtitle),
      property('cp:keywords', words.keywords(title, subtitle)),
      property('dc:description', words.description(form)),
      property('cp:lastModifiedBy', subtitle),
      property('cp:revision', '1'),
      time('created'),
      time('modified'),
      property('dc:language', language),
    ].join('')}</cp:coreProperties>`,
  };
}

const namespaces = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ');

function escaped(text: string): string {
  return xmlText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
