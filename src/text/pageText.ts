import { assess } from './nb/assess.ts';
import { charts } from './nb/charts.ts';
import { compare } from './nb/compare.ts';
import { gaps } from './nb/gaps.ts';
import { indicators } from './nb/indicators.ts';
import { merge } from './nb/merge.ts';
import { requirement } from './nb/requirement.ts';
import { results } from './nb/results.ts';
import { settings } from './nb/settings.ts';
import { standard } from './nb/standard.ts';
import { trends } from './nb/trends.ts';

/** The words of the pages that are loaded when they are asked for, in bokmål. Apart from `text`, which a first visit loads. */
const nb = {
  assess,
  charts,
  compare,
  gaps,
  indicators,
  merge,
  requirement,
  results,
  settings,
  standard,
  trends,
};

export type PageCatalogue = typeof nb;

/** The language in use. */
export const pageText: PageCatalogue = nb;
