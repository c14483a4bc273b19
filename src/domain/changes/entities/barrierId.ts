import { prefixedId } from './entity.ts';

/** The ids of barriers: `<evaluation>_hindring_<uuid>`. */
export const barrierId = prefixedId('hindring');
