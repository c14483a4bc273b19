import PptxGenJS from 'pptxgenjs';
import { papers } from '#src/text/papers.ts';
import type { ReportFacts } from '../report/reportFacts.ts';
import type { ReportSource } from '../report/ReportSource.ts';
import { defineLayouts, drawSlide } from './drawSlide.ts';
import { finishPptx } from './finishPptx.ts';
import { printable } from './printable.ts';
import { slideDeck } from './slideDeck.ts';

export type PptxInput = {
  source: ReportSource;
  facts: ReportFacts;
  /** Colour of the template, `#rrggbb`. */
  colour: string;
};

/**
 * Writes the slides of one evaluation as PowerPoint: 16:9, native charts and tables, notes on every slide. The same
 * input gives the same bytes.
 * @param onProgress hears how much is done, 0–1
 */
export async function writePptx(
  { source, facts, colour }: PptxInput,
  onProgress: (part: number) => void = () => undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const text = papers.slides;
  const { office, evaluation, standard, madeAt } = source;
  const named = printable({ office: office.name, title: standard.title, edition: standard.edition });
  const pptx = new PptxGenJS();
  pptx.layout = 'LAYOUT_WIDE';
  pptx.theme = { headFontFace: 'Arial', bodyFontFace: 'Arial' };
  pptx.title = text.documentTitle(named.office, evaluation.year);
  pptx.subject = text.cover.standard(named.title, named.edition);
  pptx.author = named.office;
  // Goes into XML as it stands.
  pptx.company = '';
  defineLayouts(pptx, text.footer(named.office, evaluation.year));
  const deck = printable(slideDeck(source, facts));
  for (const [index, slide] of deck.entries()) {
    drawSlide(pptx, slide);
    onProgress((index + 1) / (deck.length + 2));
  }
  const bytes = await pptx.write({ outputType: 'uint8array' });
  if (!(bytes instanceof Uint8Array)) throw new TypeError('the slides were not written as bytes');
  onProgress((deck.length + 1) / (deck.length + 2));
  const finished = finishPptx(bytes, { colour, language: text.language, quietSeries: text.target, madeAt });
  onProgress(1);
  return finished;
}
