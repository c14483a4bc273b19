import { soleId } from './soleId.ts';

/**
 * The id of the facts of the project: `<evaluation>_om_prosjektet`, one for each evaluation. Two parts: `<evaluation>_prosjekt`
 * alone could be the value of an indicator of that name.
 */
export const projectId = soleId('om_prosjektet');
