/** The language of a paper, as Word and whoever reads it aloud know it. */
export const language = 'nb-NO';
