/** Lengths in twips, twentieths of a point, which is what Word counts in. A4 upright. */
export const page = { width: 11906, height: 16838, side: 1304, top: 1588, bottom: 1361, edge: 680 };

/** Width of what stands between the margins. */
export const textWidth = page.width - 2 * page.side;

/** Where the value of a named fact begins. */
export const factIndent = 2381;

/** Pixels at 96 to the inch, which is what pictures are counted in. */
export const picture = { width: Math.floor(textWidth / 15), height: 760 };
