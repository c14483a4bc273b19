/** What is told of a document while it is read, in its order. Names are told without their prefix. */
export type XmlHandler = {
  open?: (name: string, attributes: ReadonlyMap<string, string>) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
};

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Deeper than any sheet goes. */
const deepest = 100;

const name = String.raw`[A-Za-z_][\w.\-]*(?::[A-Za-z_][\w.\-]*)?`;
const tagName = new RegExp(name, 'y');
const attribute = new RegExp(String.raw`\s+(${name})\s*=\s*(?:"([^"<]*)"|'([^'<]*)')`, 'y');
const tagEnd = /\s*(\/?)>/y;
const closing = new RegExp(String.raw`(${name})\s*>`, 'y');

/**
 * Reads XML as spreadsheets are made of: elements, attributes and text. Anything that could make more of a document than
 * what stands in it (a DOCTYPE, entities of its own) is refused, and so is what is not well-formed.
 * @returns `false` when it is refused; the handler may by then have been told of the beginning
 */
export function readXml(document: string, { open, text, close }: XmlHandler): boolean {
  const stack: string[] = [];
  let at = document.startsWith('\uFEFF') ? 1 : 0;
  while (at < document.length) {
    const next = document.indexOf('<', at);
    const between = document.slice(at, next === -1 ? document.length : next);
    if (between !== '') {
      const value = unescapeXml(between);
      if (value === null || (stack.length === 0 && value.trim() !== '')) return false;
      if (stack.length > 0) text?.(value);
    }
    if (next === -1) break;
    at = next + 1;
    const sign = document[at];
    if (sign === '?') {
      const end = document.indexOf('?>', at);
      if (end === -1) return false;
      at = end + 2;
    } else if (sign === '!') {
      const skipped = skipDeclaration(document, at);
      if (!skipped) return false;
      if (skipped.text !== null) {
        if (stack.length === 0) return false;
        text?.(skipped.text);
      }
      at = skipped.end;
    } else if (sign === '/') {
      closing.lastIndex = at + 1;
      const found = closing.exec(document)?.[1];
      if (found === undefined || stack.pop() !== found) return false;
      close?.(localName(found));
      at = closing.lastIndex;
    } else {
      const tag = readTag(document, at);
      if (!tag || stack.length >= deepest) return false;
      open?.(localName(tag.name), tag.attributes);
      if (tag.isEmpty) close?.(localName(tag.name));
      else stack.push(tag.name);
      at = tag.end;
    }
  }
  return stack.length === 0;
}

type Tag = { name: string; attributes: Map<string, string>; isEmpty: boolean; end: number };

function readTag(document: string, start: number): Tag | null {
  tagName.lastIndex = start;
  const found = tagName.exec(document)?.[0];
  if (found === undefined) return null;
  const attributes = new Map<string, string>();
  let at = tagName.lastIndex;
  for (;;) {
    attribute.lastIndex = at;
    const [, key, double, single] = attribute.exec(document) ?? [];
    if (key === undefined) break;
    const value = unescapeXml(double ?? single ?? '');
    if (value === null) return null;
    attributes.set(localName(key), value);
    at = attribute.lastIndex;
  }
  tagEnd.lastIndex = at;
  const end = tagEnd.exec(document);
  return end ? { name: found, attributes, isEmpty: end[1] === '/', end: tagEnd.lastIndex } : null;
}

/** Skips a comment, or reads a CDATA section. `null` for any other declaration: a DOCTYPE has no business here. */
function skipDeclaration(document: string, at: number): { end: number; text: string | null } | null {
  const [start, finish] = document.startsWith('!--', at)
    ? ['!--', '-->']
    : document.startsWith('![CDATA[', at)
      ? ['![CDATA[', ']]>']
      : [null, ''];
  if (start === null) return null;
  const end = document.indexOf(finish, at + start.length);
  if (end === -1) return null;
  const isText = finish === ']]>';
  return { end: end + finish.length, text: isText ? document.slice(at + start.length, end) : null };
}

function localName(found: string): string {
  return found.slice(found.indexOf(':') + 1);
}

/** `null` when it holds an entity that is not one of the five everybody knows, or a character that does not exist. */
function unescapeXml(raw: string): string | null {
  if (!raw.includes('&')) return raw;
  let isKnown = true;
  const value = raw.replace(/&([^;&]{0,12});?/g, (whole, entity: string) => {
    const known = whole.endsWith(';') ? (entities.get(entity) ?? characterOf(entity)) : undefined;
    if (known === undefined) isKnown = false;
    return known ?? '';
  });
  return isKnown ? value : null;
}

function characterOf(entity: string): string | undefined {
  const [, hex, decimal] = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(entity) ?? [];
  const code = hex === undefined ? Number(decimal ?? Number.NaN) : Number.parseInt(hex, 16);
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
