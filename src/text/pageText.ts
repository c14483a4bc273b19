import { about } from './nb/about.ts';
import { actions } from './nb/actions.ts';
import { agree } from './nb/agree.ts';
import { assess } from './nb/assess.ts';
import { barriers } from './nb/barriers.ts';
import { feedback } from './nb/feedback.ts';
import { charts } from './nb/charts.ts';
import { cityBarriers } from './nb/cityBarriers.ts';
import { cityFeedback } from './nb/cityFeedback.ts';
import { cityFigures } from './nb/cityFigures.ts';
import { compare } from './nb/compare.ts';
import { deliveries } from './nb/deliveries.ts';
import { exchange } from './nb/exchange.ts';
import { gaps } from './nb/gaps.ts';
import { gapYears } from './nb/gapYears.ts';
import { home } from './nb/home.ts';
import { identityQuestion } from './nb/identityQuestion.ts';
import { indicators } from './nb/indicators.ts';
import { live } from './nb/live.ts';
import { meetings } from './nb/meetings.ts';
import { merge } from './nb/merge.ts';
import { participation } from './nb/participation.ts';
import { ready } from './nb/ready.ts';
import { eraseText } from './nb/eraseText.ts';
import { requirement } from './nb/requirement.ts';
import { results } from './nb/results.ts';
import { rowHistory } from './nb/rowHistory.ts';
import { rows } from './nb/rows.ts';
import { rowValues } from './nb/rowValues.ts';
import { scope } from './nb/scope.ts';
import { search } from './nb/search.ts';
import { settings } from './nb/settings.ts';
import { sharing } from './nb/sharing.ts';
import { signing } from './nb/signing.ts';
import { standard } from './nb/standard.ts';
import { startAlong } from './nb/startAlong.ts';
import { teamReview } from './nb/teamReview.ts';
import { trends } from './nb/trends.ts';
import { year } from './nb/year.ts';

/** The words of the pages that are loaded when they are asked for, in bokmål. Apart from `text`, which a first visit loads. */
const nb = {
  about,
  actions,
  agree,
  assess,
  barriers,
  feedback,
  charts,
  cityBarriers,
  cityFeedback,
  cityFigures,
  compare,
  deliveries,
  exchange,
  gaps,
  gapYears,
  home,
  identityQuestion,
  indicators,
  live,
  meetings,
  merge,
  participation,
  ready,
  eraseText,
  requirement,
  results,
  rowHistory,
  rows,
  rowValues,
  scope,
  search,
  settings,
  sharing,
  signing,
  standard,
  startAlong,
  teamReview,
  trends,
  year,
};

export type PageCatalogue = typeof nb;

/** The language in use. */
export const pageText: PageCatalogue = nb;
