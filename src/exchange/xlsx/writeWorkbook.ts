import { strToU8, zipSync } from 'fflate';
import { columnName, fixedRange, type Sheet, type Workbook } from './Workbook.ts';
import { onPaper, pagesAcross } from './pagesAcross.ts';
import { writeSheetXml } from './writeSheetXml.ts';
import { StyleRegister } from './writeStyles.ts';
import { xml } from './writeXml.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const metadata = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const content = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * Writes a workbook as xlsx: Office Open XML in a zip file. The same workbook gives the same bytes.
 * Why it is written here and not by a library: decision 11.
 */
export function writeWorkbook(workbook: Workbook): Uint8Array<ArrayBuffer> {
  const styles = new StyleRegister();
  const sheets = workbook.sheets.map((sheet) => writeSheetXml(sheet, workbook, styles));
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relationsXml([
      [`${relationships}/officeDocument`, 'xl/workbook.xml'],
      [
        'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
        'docProps/core.xml',
      ],
    ]),
    'docProps/core.xml': coreXml(workbook),
    'xl/workbook.xml': workbookXml(workbook.sheets),
    'xl/_rels/workbook.xml.rels': relationsXml([
      ...sheets.map((_, index): Relation => [
        `${relationships}/worksheet`,
        `worksheets/sheet${index + 1}.xml`,
      ]),
      [`${relationships}/styles`, 'styles.xml'],
    ]),
    'xl/styles.xml': styles.toXml(),
    ...Object.fromEntries(sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheet])),
  };
  const files = Object.entries(parts).map(([path, part]) => [path, strToU8(head + part)]);
  // A fixed time: the file says in its properties when it was made.
  return zipSync(Object.fromEntries(files), { mtime: new Date(2000, 0, 1) });
}

type Relation = [type: string, target: string];

function relationsXml(relations: readonly Relation[]): string {
  const written = relations.map(
    ([type, target], index) => xml`<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packageRelationships}">${written.join('')}</Relationships>`;
}

function contentTypes(sheets: number): string {
  const parts = [
    ['/xl/workbook.xml', `${content}.sheet.main+xml`],
    ['/xl/styles.xml', `${content}.styles+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ...Array.from({ length: sheets }, (_, index) => [
      `/xl/worksheets/sheet${index + 1}.xml`,
      `${content}.worksheet+xml`,
    ]),
  ];
  return [
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...parts.map(([path = '', type = '']) => xml`<Override PartName="${path}" ContentType="${type}"/>`),
    '</Types>',
  ].join('');
}

function coreXml({ title, creator, madeAt }: Workbook): string {
  return [
    `<cp:coreProperties xmlns:cp="${metadata}" xmlns:dc="http://purl.org/dc/elements/1.1/"`,
    ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    xml`<dc:title>${title}</dc:title><dc:creator>${creator}</dc:creator><dc:language>nb-NO</dc:language>`,
    xml`<dcterms:created xsi:type="dcterms:W3CDTF">${madeAt.replace(/\.\d+Z$/, 'Z')}</dcterms:created>`,
    '</cp:coreProperties>',
  ].join('');
}

function workbookXml(sheets: readonly Sheet[]): string {
  const names = sheets.flatMap(definedNames);
  return [
    `<workbook xmlns="${main}" xmlns:r="${relationships}">`,
    '<bookViews><workbookView activeTab="0"/></bookViews>',
    '<sheets>',
    ...sheets.map(({ name, visibility }, index) => {
      const state = visibility === 'visible' ? '' : ` state="${visibility}"`;
      return `${xml`<sheet name="${name}" sheetId="${index + 1}"`}${state} r:id="rId${index + 1}"/>`;
    }),
    '</sheets>',
    names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`,
    '</workbook>',
  ].join('');
}

/** What a sheet repeats on each page, prints and filters is said in the workbook, as names with a fixed meaning. */
function definedNames(sheet: Sheet, index: number): string[] {
  const { name, filter, repeatedRow } = sheet;
  const { printed } = onPaper(sheet);
  const { repeated } = pagesAcross(sheet);
  const define = (id: string, reference: string, hidden = '') =>
    `<definedName name="_xlnm.${id}" localSheetId="${index}"${hidden}>${xml`${reference}`}</definedName>`;
  // A name of several words is quoted, or Excel takes the file for damaged.
  const here = (reference: string) =>
    `${/^[\p{L}\d_]+$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`}!${reference}`;
  const titles = [
    ...(repeated > 0 ? [here(`$A:$${columnName(repeated)}`)] : []),
    ...(repeatedRow === undefined ? [] : [here(`$${repeatedRow}:$${repeatedRow}`)]),
  ];
  return [
    ...(filter ? [define('_FilterDatabase', here(fixedRange(filter)), ' hidden="1"')] : []),
    ...(printed ? [define('Print_Area', here(fixedRange(printed)))] : []),
    ...(titles.length === 0 ? [] : [define('Print_Titles', titles.join(','))]),
  ];
}
