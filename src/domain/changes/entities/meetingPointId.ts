import { prefixedId } from './entity.ts';

/** The ids of rows of this kind: `<evaluation>_sak_<uuid>`. */
export const meetingPointId = prefixedId('sak');
