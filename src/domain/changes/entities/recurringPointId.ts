import { namedId } from './namedId.ts';

/** The ids of points of the year: `<evaluation>_fast_<point>`. Two who tell of the same proposed point meet in one row. */
export const recurringPointId = namedId('fast', 'point');
