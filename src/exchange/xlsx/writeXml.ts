import { cellText } from '../cellText.ts';

/** Markup with values in it, each escaped: `xml\`<t>${text}</t>\``. What is markup already is joined by hand. */
export function xml(markup: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return markup.reduce((written, part, index) => {
    const value = values[index - 1];
    return written + (value === undefined ? '' : escapeXml(String(value))) + part;
  });
}

function escapeXml(text: string): string {
  return cellText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The text of a cell. «_x0041_» would be read as a character's number, so its first mark is written as one. */
export function cellTextXml(text: string): string {
  const written = text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
  return xml`<t xml:space="preserve">${written}</t>`;
}
