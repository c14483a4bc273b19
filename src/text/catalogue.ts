import { assess } from './nb/assess.ts';
import { charts } from './nb/charts.ts';
import { exchange } from './nb/exchange.ts';
import { overview } from './nb/overview.ts';
import { results } from './nb/results.ts';
import { scoring } from './nb/scoring.ts';
import { settings } from './nb/settings.ts';
import { shell } from './nb/shell.ts';
import { standard } from './nb/standard.ts';

/** Every word a person reads, in bokmål. Another language is another object of the same type. */
export const nb = { assess, charts, exchange, overview, results, scoring, settings, shell, standard };

export type Catalogue = typeof nb;

/** The language in use. */
export const text: Catalogue = nb;
