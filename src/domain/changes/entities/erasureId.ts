import { prefixedId } from './entity.ts';

/**
 * The ids of erasures follow from what they erase: `<evaluation>_slettet_<id of the change>`. Two who erase texts of the
 * same change meet in the same row.
 */
export const erasureId = prefixedId('slettet');
