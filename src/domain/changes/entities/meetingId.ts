import { prefixedId } from './entity.ts';

/** The ids of rows of this kind: `<evaluation>_mote_<uuid>`. */
export const meetingId = prefixedId('mote');
