import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { readableColour } from '#src/domain/paper/readableColour.ts';

export type Finish = {
  /** `#rrggbb` */
  colour: string;
  language: string;
  /** Series that are held up as a measure: dashed, and without a number at every point. */
  quietSeries: string;
  /** ISO. */
  madeAt: string;
};

/**
 * What pptxgenjs cannot be told: the colours of the theme, the language of everything, a paragraph for each line of the
 * notes, header rows of tables, ids that are unique, points without a value, and the time. The same slides give the
 * same bytes.
 */
export function finishPptx(bytes: Uint8Array, finish: Finish): Uint8Array<ArrayBuffer> {
  return rezip(bytes, finish);
}

function rezip(bytes: Uint8Array, finish: Finish): Uint8Array<ArrayBuffer> {
  const files = Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith('/'));
  const renumbered = renumberCharts(files.map(([path]) => path));
  const entries: Zippable = {};
  for (const [path, content] of files
    .map(([path, bytesOf]) => [renumbered(path), bytesOf] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    entries[path] = path.endsWith('.xlsx')
      ? rezip(content, finish)
      : /\.(?:xml|rels)$/.test(path)
        ? strToU8(finishPart(path, renumbered(strFromU8(content)), finish))
        : content;
  }
  dropAbsent(entries);
  return new Uint8Array(zipSync(entries, { mtime: zipTime(finish.madeAt), level: 6 }));
}

/** A zip holds the clock on the wall: that of UTC, so that a file does not tell, or depend on, where it was made. */
function zipTime(madeAt: string): Date {
  const at = new Date(madeAt);
  return new Date(at.getTime() + at.getTimezoneOffset() * 60_000);
}

/** pptxgenjs lists a master for every slide, and writes one. */
function dropAbsent(entries: Zippable): void {
  const path = '[Content_Types].xml';
  const list = entries[path];
  if (!(list instanceof Uint8Array)) return;
  entries[path] = strToU8(
    strFromU8(list).replaceAll(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (override, part: string) =>
      part in entries ? override : '',
    ),
  );
}

/** pptxgenjs counts charts from file to file for as long as it is loaded; here each file counts from 1. */
function renumberCharts(paths: readonly string[]): (text: string) => string {
  const numbers = paths
    .flatMap((path) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(path)?.[1] ?? [])
    .toSorted((a, b) => Number(a) - Number(b));
  return (text) =>
    text.replaceAll(
      /((?:charts\/|_rels\/|^)chart|Microsoft_Excel_Worksheet)(\d+)(?=\.(?:xml|xlsx))/g,
      (_whole, name: string, number: string) => `${name}${numbers.indexOf(number) + 1}`,
    );
}

function finishPart(path: string, xml: string, finish: Finish): string {
  const { language, madeAt, colour } = finish;
  const named = xml
    .replaceAll(' altLang="en-US"', '')
    .replaceAll('lang="en-US"', `lang="${language}"`)
    .replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${madeAt.replace(/\.\d+Z$/, 'Z')}`);
  if (path.startsWith('ppt/theme/'))
    return named.replace(/<a:clrScheme.*?<\/a:clrScheme>/s, colourScheme(colour));
  if (path.startsWith('ppt/notesSlides/')) return namedNotes(named);
  if (path.startsWith('ppt/charts/chart')) return finishChart(named, finish);
  if (path.startsWith('xl/worksheets/')) return named.replaceAll(/<c [^>]*><v><\/v><\/c>/g, '');
  if (path.startsWith('ppt/slides/')) return finishSlide(named);
  return named;
}

/** Text, background, the chosen colour, what is measured against, what has no level, small print, and lines. */
function colourScheme(colour: string): string {
  const rgb = (name: string, value: string) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;
  const chosen = colour.slice(1).toUpperCase();
  const readable = readableColour(colour).slice(1).toUpperCase();
  return `<a:clrScheme name="Rettesnor">${[
    rgb('dk1', '1B2733'),
    rgb('lt1', 'FFFFFF'),
    rgb('dk2', readable),
    rgb('lt2', 'F2F4F7'),
    rgb('accent1', chosen),
    rgb('accent2', '9B4A00'),
    rgb('accent3', 'CFD6DE'),
    rgb('accent4', 'A3ADB8'),
    rgb('accent5', '4A5663'),
    rgb('accent6', 'C4CBD3'),
    rgb('hlink', readable),
    rgb('folHlink', '4A5663'),
  ].join('')}</a:clrScheme>`;
}

/** pptxgenjs writes all notes as one paragraph with line breaks that no program shows. */
function namedNotes(xml: string): string {
  return xml.replace(
    /<a:p><a:r>(<a:rPr[^>]*\/>)<a:t>([^<]*)<\/a:t><\/a:r>(<a:endParaRPr[^>]*\/>)<\/a:p>/,
    (_whole, run: string, text: string) =>
      text
        .split(/\r?\n/)
        .map((line) => `<a:p><a:r>${run}<a:t>${line}</a:t></a:r></a:p>`)
        .join(''),
  );
}

/** Besides what stands above: pptxgenjs puts parts of a line chart where the format has no room for them. */
function finishChart(xml: string, { quietSeries, colour }: Finish): string {
  const isStacked = xml.includes('<c:grouping val="stacked"/>');
  return xml
    .replace('<c:lineChart>', '<c:lineChart><c:grouping val="standard"/>')
    .replaceAll(/<c:ser>.*?<\/c:ser>/gs, (series) =>
      series.includes('<c:marker>')
        ? series
            .replace(/<c:invertIfNegative val="0"\/>/, '')
            .replace(/(<c:dLbls>.*?<\/c:dLbls>)(<c:marker>.*?<\/c:marker>)/s, '$2$1')
        : series,
    )
    .replace(/(<c:axId val="\d+"\/><c:axId val="\d+"\/>)<c:axId val="\d+"\/>/, '$1')
    .replaceAll(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g, '')
    .replaceAll(/<c:ser>.*?<\/c:ser>/gs, (series) => (isStacked ? lightOnDark(series, colour) : series))
    .replaceAll(/<c:ser>.*?<\/c:ser>/gs, (series) =>
      series.includes(`<c:v>${quietSeries}</c:v>`)
        ? series
            .replace('<c:showVal val="1"/>', '<c:showVal val="0"/>')
            .replace('<a:prstDash val="solid"/>', '<a:prstDash val="sysDash"/>')
            .replace(/<c:symbol val="\w+"\/>/, '<c:symbol val="none"/>')
        : series,
    );
}

/** Numbers inside a dark part of a column are light: pptxgenjs has one colour for all series of a chart. */
function lightOnDark(series: string, colour: string): string {
  // What can be read on white, white can be read on.
  const isChosenDark = readableColour(colour) === colour.toLowerCase();
  const isDark = (
    isChosenDark
      ? /<c:spPr><a:solidFill><a:schemeClr val="accent[12]"/
      : /<c:spPr><a:solidFill><a:schemeClr val="accent2"/
  ).test(series);
  return isDark
    ? series.replace(/<c:dLbls>.*?<\/c:dLbls>/s, (labels) => labels.replaceAll('val="tx1"', 'val="bg1"'))
    : series;
}

function finishSlide(xml: string): string {
  let id = 1;
  return xml
    .replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1"/>')
    .replaceAll(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${id++}"`);
}
