/** Words of this kind of file. */
export const slides = {};
