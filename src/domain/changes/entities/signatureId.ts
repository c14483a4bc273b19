import { prefixedId } from './entity.ts';

/** The ids of rows of this kind: `<evaluation>_signatur_<uuid>`. */
export const signatureId = prefixedId('signatur');
