import { prefixedId } from './entity.ts';

/** The ids of rows of this kind: `<evaluation>_rad_<uuid>`. */
export const councilMatterId = prefixedId('rad');
