import { prefixedId } from './entity.ts';

/** The ids of rows of this kind: `<evaluation>_undersokelse_<uuid>`. */
export const surveyRoundId = prefixedId('undersokelse');
