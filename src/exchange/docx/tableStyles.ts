import { papers } from '#src/text/papers.ts';
import { styleIds } from '../report/flow/styleNames.ts';

/**
 * The looks of tables as a sheet of styles in Word's own markup: the library knows no table styles of its own. The
 * colour is that of the theme; the plain one beside it is for programs that know no themes.
 * @param colour `RRGGBB`
 */
export function tableStyles(colour: string): string {
  const names = papers.document.styles;
  const styles = [
    tableStyle(
      styleIds.table,
      names.table,
      `<w:tblBorders>${line('bottom', 8, colour)}${thin}</w:tblBorders>${margins(40, 85)}`,
      `<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>${line('top', 12, colour)}${line('bottom', 8, colour)}</w:tcBorders>` +
        `${shade(colour)}<w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>`,
    ),
    tableStyle(
      styleIds.figuresTable,
      names.figuresTable,
      `<w:tblBorders>${line('top', 18, colour)}</w:tblBorders>${margins(90, 115)}`,
      `<w:tcPr>${shade(colour)}</w:tcPr>`,
    ),
  ];
  return `<w:styles xmlns:w="${wordNamespace}">${styles.join('')}</w:styles>`;
}

const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const thin =
  '<w:insideH w:val="single" w:sz="4" w:space="0" w:color="D9D9D9" w:themeColor="background1" w:themeShade="D9"/>';

function tableStyle(id: string, name: string, table: string, parts: string): string {
  return (
    `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:uiPriority w:val="59"/>` +
    `<w:qFormat/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${table}</w:tblPr>${parts}</w:style>`
  );
}

/** Space within cells, in twips. */
function margins(vertical: number, horizontal: number): string {
  const side = (name: string, width: number) => `<w:${name} w:w="${width}" w:type="dxa"/>`;
  return `<w:tblCellMar>${side('top', vertical)}${side('left', horizontal)}${side('bottom', vertical)}${side('right', horizontal)}</w:tblCellMar>`;
}

function line(side: string, eighths: number, colour: string): string {
  return `<w:${side} w:val="single" w:sz="${eighths}" w:space="0" w:color="${colour}" w:themeColor="accent1"/>`;
}

/** How much of the colour is left in a shade that dark words are read on, of 255. */
const strength = 0x1f;

function shade(colour: string): string {
  const tint = strength.toString(16).toUpperCase();
  return `<w:shd w:val="clear" w:color="auto" w:fill="${lighten(colour)}" w:themeFill="accent1" w:themeFillTint="${tint}"/>`;
}

function lighten(colour: string): string {
  const channels = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return channels
    .map((channel) => Math.round(255 - (255 - channel) * (strength / 255)))
    .map((channel) => channel.toString(16).toUpperCase().padStart(2, '0'))
    .join('');
}
