import { readXml } from './readXml.ts';

/** The texts that cells refer to by number. `null` when the part is damaged. */
export function readSharedStrings(document: string): string[] | null {
  const strings: string[] = [];
  const reader = textReader();
  const isWhole = readXml(document, {
    open: (name) => reader.open(name),
    text: (text) => reader.text(text),
    close: (name) => {
      reader.close(name);
      if (name === 'si') strings.push(reader.take());
    },
  });
  return isWhole ? strings : null;
}

/** Gathers the text of one string out of its runs: how letters look is left out, and so is how they are pronounced. */
export function textReader() {
  let gathered = '';
  let isText = false;
  let isPronunciation = false;
  return {
    open: (name: string) => {
      if (name === 'rPh') isPronunciation = true;
      if (name === 't') isText = true;
    },
    text: (text: string) => {
      if (isText && !isPronunciation) gathered += text;
    },
    close: (name: string) => {
      if (name === 'rPh') isPronunciation = false;
      if (name === 't') isText = false;
    },
    /** What has been gathered since the last time. */
    take: () => {
      const taken = unescapeCharacters(gathered);
      gathered = '';
      return taken;
    },
  };
}

/** «_x000D_» is a character written by its number, and «_x005F_» the mark that begins such a one. */
export function unescapeCharacters(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
