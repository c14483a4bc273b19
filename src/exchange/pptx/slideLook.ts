import { papers } from '#src/text/papers.ts';

export const lang = papers.slides.language;

/** Fonts and colours of the theme by name, so that whoever changes the theme changes every slide. */
export const font = '+mn-lt';
export const ink = 'tx1';
export const strong = 'tx2';
export const subtle = 'accent5';
export const rule = 'accent6';

/** Type is counted in points and places in inches. Through twips, of which a point has twenty. */
export const pointsPerInch = 1440 / 20;

/** Within the cells of a table, in inches. */
export const tableMargin = { top: 0.09, right: 0.12, bottom: 0.09, left: 0.05 };

export const sizes = { cover: 44, title: 28, figure: 40, lead: 24, body: 20, table: 18, chart: 14 };
