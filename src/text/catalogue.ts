import { assess } from './nb/assess.ts';
import { charts } from './nb/charts.ts';
import { compare } from './nb/compare.ts';
import { exchange } from './nb/exchange.ts';
import { gaps } from './nb/gaps.ts';
import { indicators } from './nb/indicators.ts';
import { merge } from './nb/merge.ts';
import { overview } from './nb/overview.ts';
import { requirement } from './nb/requirement.ts';
import { results } from './nb/results.ts';
import { scoring } from './nb/scoring.ts';
import { settings } from './nb/settings.ts';
import { shell } from './nb/shell.ts';
import { standard } from './nb/standard.ts';
import { trends } from './nb/trends.ts';

/** Every word a person reads, in bokmål. Another language is another object of the same type. */
const nb = {
  assess,
  charts,
  compare,
  exchange,
  gaps,
  indicators,
  merge,
  overview,
  requirement,
  results,
  scoring,
  settings,
  shell,
  standard,
  trends,
};

export type Catalogue = typeof nb;

/** The language in use. */
export const text: Catalogue = nb;
