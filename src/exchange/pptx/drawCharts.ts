import type PptxGenJS from 'pptxgenjs';
import { pointsOf } from '#src/text/format.ts';
import { textWidthOf } from '../report/flow/countLines.ts';
import type { Box, Series, SeriesTone, SlideContent } from './Slide.ts';
import { font, ink, lang, pointsPerInch, rule, sizes } from './slideLook.ts';

const seriesColours: Readonly<Record<SeriesTone, string>> = {
  value: 'accent1',
  quiet: 'accent3',
  without: 'accent4',
  fresh: 'accent2',
  closed: 'accent3',
};

/** Options that every chart has. */
const chartLook = {
  lang,
  catAxisLabelFontFace: font,
  catAxisLabelColor: ink,
  catAxisLabelFontSize: sizes.chart,
  catAxisMajorTickMark: 'none',
  catGridLine: { style: 'none' },
  valGridLine: { style: 'none' },
  valAxisHidden: true,
  valAxisMinVal: 0,
  valAxisLabelFontFace: font,
  legendFontFace: font,
  legendFontSize: sizes.chart,
  legendColor: ink,
  showValue: true,
  dataLabelFontFace: font,
  dataLabelFontSize: sizes.chart,
  dataLabelColor: ink,
  dataLabelFontBold: true,
} satisfies PptxGenJS.IChartOpts;

/** «Samlet skår» is drawn as points of 100, with the one rounding of it: as a percentage it would be read as a share of requirements. */
function inPoints(series: readonly Series[]): Series[] {
  return series.map((each) => ({ ...each, values: each.values.map(pointsOf) }));
}

/** Room above the highest bar or point for its number. */
const mostPoints = 108;
const wholeNumber = '0';

export function drawBars(slide: PptxGenJS.Slide, content: SlideContent & { kind: 'bars' }): void {
  const { box, name, alt, labels, series, unit, labelWidth, legend } = content;
  // A bar chart fills from below: reversed, the first stands at the top, as in a table.
  slide.addChart(
    'bar',
    chartData(
      labels.toReversed(),
      (unit === 'share' ? inPoints(series) : series).map((each) => ({
        ...each,
        values: each.values.toReversed(),
      })),
    ),
    {
      ...chartLook,
      ...box,
      objectName: name,
      altText: alt,
      barDir: 'bar',
      barGrouping: 'clustered',
      barOverlapPct: 100,
      barGapWidthPct: 45,
      chartColors: series.map(({ tone }) => seriesColours[tone]),
      dataLabelPosition: 'outEnd',
      dataLabelFormatCode: wholeNumber,
      valLabelFormatCode: wholeNumber,
      ...(unit === 'share' ? { valAxisMaxVal: mostPoints } : {}),
      catAxisLineShow: true,
      catAxisLineColor: rule,
      showLegend: legend,
      legendPos: 't',
      layout: { x: labelWidth, y: legend ? 0.1 : 0.02, w: 0.98 - labelWidth, h: legend ? 0.88 : 0.96 },
    },
  );
}

/** A number is told as it is counted, also below the axis; nothing is told of what is none. */
const withoutSign = '0;0;;';

export function drawColumns(slide: PptxGenJS.Slide, content: SlideContent & { kind: 'columns' }): void {
  const { box, name, alt, labels, series } = content;
  const { valAxisMinVal: _, ...look } = chartLook;
  slide.addChart('bar', chartData(labels, series), {
    ...look,
    ...box,
    objectName: name,
    altText: alt,
    barDir: 'col',
    barGrouping: 'stacked',
    barOverlapPct: 100,
    barGapWidthPct: 55,
    chartColors: series.map(({ tone }) => seriesColours[tone]),
    dataLabelPosition: 'ctr',
    dataLabelFormatCode: withoutSign,
    valLabelFormatCode: withoutSign,
    catAxisLineShow: true,
    catAxisLineColor: rule,
    catAxisLabelPos: 'low',
    showLegend: true,
    legendPos: 't',
    layout: plotLayout(box, series, 0.1),
  });
}

export function drawLines(slide: PptxGenJS.Slide, content: SlideContent & { kind: 'lines' }): void {
  const { box, name, alt, labels, series, unit, legend } = content;
  slide.addChart('line', chartData(labels, unit === 'share' ? inPoints(series) : series), {
    ...chartLook,
    ...box,
    objectName: name,
    altText: alt,
    chartColors: series.map(({ tone }) => seriesColours[tone]),
    lineSize: 3.5,
    lineDataSymbol: 'circle',
    lineDataSymbolSize: 10,
    displayBlanksAs: 'gap',
    dataLabelPosition: 't',
    dataLabelFontSize: 18,
    dataLabelFormatCode: wholeNumber,
    valLabelFormatCode: wholeNumber,
    ...(unit === 'share' ? { valAxisMaxVal: mostPoints } : {}),
    catAxisLineShow: true,
    catAxisLineColor: rule,
    showLegend: legend,
    legendPos: 't',
    // Room for the number of the highest point.
    layout: plotLayout(box, legend ? series : [], 0.35),
  });
}

/** The sign before a name in the legend, and the room around both, in inches. */
const legendSign = 0.55;
const legendLine = 0.27;

/** Below the axis, in inches: its labels in one line. */
const axisRoom = 0.4;

/**
 * Where the drawing itself stands in the box of a chart, in parts of it: below its legend, however many lines that takes in the
 * widest font.
 * @param above room between the legend and the highest point, in inches
 */
function plotLayout(box: Box, legend: readonly Series[], above: number): Box {
  const widest = Math.max(
    0,
    ...legend.map(({ name }) => textWidthOf(name, 'widest', sizes.chart) / pointsPerInch),
  );
  const beside = Math.max(1, Math.floor(box.w / (widest + legendSign)));
  const top = Math.ceil(legend.length / beside) * legendLine + 0.1 + above;
  return { x: 0.03, y: top / box.h, w: 0.94, h: (box.h - top - axisRoom) / box.h };
}

/** pptxgenjs leaves a 0 out of the workbook behind a chart; written as text it writes it, as the number it is. */
function chartData(labels: readonly string[], series: readonly Series[]) {
  return series.map(({ name, values }) => ({
    name,
    labels: [...labels],
    values: values.map((value) => (value === null ? null : String(value))),
  }));
}
