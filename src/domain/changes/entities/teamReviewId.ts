import { soleId } from './soleId.ts';

/** The id of the ressursteam's look at itself: `<evaluation>_evaluering_ressursteamet`, one for each evaluation. */
export const teamReviewId = soleId('evaluering_ressursteamet');
