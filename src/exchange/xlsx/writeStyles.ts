import type { CellStyle } from './cellStyles.ts';
import { xml } from './writeXml.ts';

/** Ids of the number formats: those below 164 are known to every program. */
const formatIds = {
  general: 0,
  integer: 1,
  text: 49,
  date: 164,
  percent: 165,
  finePercent: 166,
  decimal: 167,
} as const;

/** The built-in date follows the machine, which may be American; the built-in percent has no space before its sign. */
const ownFormats = { date: 'dd.mm.yyyy', percent: '0\\ %', finePercent: '0.0\\ %', decimal: '0.0' } as const;

const fonts = {
  plain: { size: 10, colour: 'FF1B2733' },
  bold: { size: 10, colour: 'FF1B2733', bold: true },
  title: { size: 16, colour: 'FF16324F', bold: true },
  white: { size: 10, colour: 'FFFFFFFF', bold: true },
  note: { size: 9, colour: 'FF475569' },
} as const;

const fills = {
  header: 'FF16324F',
  editHeader: 'FF7A4B00',
  edit: 'FFFFF6DB',
  total: 'FFE6EDF5',
} as const;

const fontNames = Object.keys(fonts);
const fillNames = Object.keys(fills);

/** Gives every style in use its number in the file. */
export class StyleRegister {
  readonly #formats = [formatXml({ format: 'general' }, false)];

  /**
   * The number of a style.
   * @param quoted the text stays a text when somebody edits the cell, whatever it begins with
   */
  numberOf(style: CellStyle, quoted: boolean): number {
    const written = formatXml(style, quoted);
    const known = this.#formats.indexOf(written);
    return known === -1 ? this.#formats.push(written) - 1 : known;
  }

  /** `xl/styles.xml`, once every cell has asked for its number. */
  toXml(): string {
    const border = ['left', 'right', 'top', 'bottom'].map(
      (side) => xml`<${side} style="thin"><color rgb="FFC3CCD6"/></${side}>`,
    );
    const formats = (['date', 'percent', 'finePercent', 'decimal'] as const).map(
      (name) => xml`<numFmt numFmtId="${formatIds[name]}" formatCode="${ownFormats[name]}"/>`,
    );
    const none = '<border><left/><right/><top/><bottom/><diagonal/></border>';
    return [
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
      `<numFmts count="${formats.length}">${formats.join('')}</numFmts>`,
      `<fonts count="${fontNames.length}">${Object.values(fonts).map(fontXml).join('')}</fonts>`,
      `<fills count="${fillNames.length + 2}">`,
      // The first two are taken by every program for its own.
      '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
      ...Object.values(fills).map(
        (colour) =>
          xml`<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`,
      ),
      '</fills>',
      `<borders count="2">${none}<border>${border.join('')}<diagonal/></border></borders>`,
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      `<cellXfs count="${this.#formats.length}">${this.#formats.join('')}</cellXfs>`,
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      '</styleSheet>',
    ].join('');
  }
}

function fontXml(font: { size: number; colour: string; bold?: boolean }): string {
  const bold = font.bold ? '<b/>' : '';
  return `<font>${bold}<sz val="${font.size}"/><color rgb="${font.colour}"/><name val="Arial"/><family val="2"/></font>`;
}

function formatXml({ format, fill, font, align, wrap, border }: CellStyle, quoted: boolean): string {
  const fontId = font === undefined ? 0 : fontNames.indexOf(font);
  const fillId = fill === undefined ? 0 : fillNames.indexOf(fill) + 2;
  const quote = quoted ? ' quotePrefix="1"' : '';
  const horizontal =
    align === undefined ? '' : align === 'center' ? ' horizontal="center"' : ' horizontal="left" indent="1"';
  const vertical = border || font === 'note' ? ' vertical="top"' : '';
  const wrapped = wrap ? ' wrapText="1"' : '';
  return [
    `<xf numFmtId="${formatIds[format]}" fontId="${fontId}" fillId="${fillId}" borderId="${border ? 1 : 0}" xfId="0"`,
    `${quote} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">`,
    `<alignment${horizontal}${vertical}${wrapped}/></xf>`,
  ].join('');
}
