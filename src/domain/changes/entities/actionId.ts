import { prefixedId } from './entity.ts';

/** The ids of actions: `<evaluation>_tiltak_<uuid>`. */
export const actionId = prefixedId('tiltak');
