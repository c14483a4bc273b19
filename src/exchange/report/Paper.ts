import type { Section } from './Block.ts';
import type { PaperForm } from './ReportOptions.ts';

/** A paper ready to be drawn: on the page, in print, or in Word. */
export type Paper = {
  /** For instance «Egenevaluering 2026» or «Sak til SSU». */
  title: string;
  /** The office. */
  subtitle: string;
  /** What stands on the cover: standard, edition, year, status, date, made by whom. */
  facts: readonly { name: string; value: string }[];
  /** The person's own words, a paragraph each. */
  introduction: readonly string[];
  sections: readonly Section[];
  /** `form`: one of somebody else's. `report` has a cover and a table of contents; the others begin at once, `case` with as much as possible on its two pages. */
  form: PaperForm | 'form';
  /** What it is called in the name of its file, where there are several of its form. */
  fileTitle?: string;
};
