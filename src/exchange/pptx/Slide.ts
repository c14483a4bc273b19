/** A place on a slide, in inches from its upper left corner. A slide is 13.33 × 7.5. */
export type Box = { x: number; y: number; w: number; h: number };

/** Where everything on a slide but its title belongs. */
export const contentArea: Box = { x: 0.6, y: 1.8, w: 12.13, h: 4.95 };

/** `quiet` holds up what is measured against; `without` is what has no level; `fresh` and `closed` are gaps come and gone. */
export type SeriesTone = 'value' | 'quiet' | 'without' | 'fresh' | 'closed';

export type Series = {
  name: string;
  tone: SeriesTone;
  /** One for each label, as the domain has it. `null` is a gap, and never 0. */
  values: readonly (number | null)[];
};

export type SlideParagraph = {
  text: string;
  tone?: 'lead' | 'subtle';
  bullet?: boolean;
};

/** What stands on a slide. All of it can be edited there: no pictures. */
export type SlideContent =
  | { kind: 'text'; box: Box; paragraphs: readonly SlideParagraph[] }
  /** A number to remember, and under it what it is and what it rests on. */
  | { kind: 'figure'; box: Box; value: string; note: string }
  | {
      kind: 'bars';
      box: Box;
      name: string;
      /** What is seen, with the numbers, for those who do not see it. */
      alt: string;
      labels: readonly string[];
      /** They share one bar: the first lies behind the second. */
      series: readonly Series[];
      unit: 'share' | 'count';
      /** Part of the width that is kept for the labels. */
      labelWidth: number;
      legend: boolean;
    }
  /** Counts standing on each other, year by year; what is below the axis is given as below 0, and told without a sign. */
  | {
      kind: 'columns';
      box: Box;
      name: string;
      alt: string;
      labels: readonly string[];
      series: readonly Series[];
    }
  | {
      kind: 'lines';
      /** `share` is drawn as points of 100. */
      unit: 'share' | 'count';
      legend: boolean;
      box: Box;
      name: string;
      alt: string;
      labels: readonly string[];
      series: readonly Series[];
    }
  | {
      kind: 'table';
      box: Box;
      name: string;
      columns: readonly { name: string; /** Part of the width; all add up to 1. */ width: number }[];
      rows: readonly (readonly string[])[];
    };

export type Slide = {
  /** `cover` is the first one. */
  form: 'cover' | 'content';
  title: string;
  contents: readonly SlideContent[];
  /** What the speaker says or is asked about, a paragraph each. Never empty. */
  notes: readonly string[];
};
