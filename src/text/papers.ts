import { backup } from './nb/backup.ts';
import { document } from './nb/document.ts';
import { filledSheet } from './nb/filledSheet.ts';
import { forms } from './nb/forms.ts';
import { oscal } from './nb/oscal.ts';
import { reportPage } from './nb/reportPage.ts';
import { slides } from './nb/slides.ts';
import { spreadsheet } from './nb/spreadsheet.ts';

/**
 * The words of what leaves the app as a file, and of the pages where that is done, in bokmål. Apart from `text`, so that
 * a first visit need not load them.
 */
const nb = { backup, document, filledSheet, forms, oscal, reportPage, slides, spreadsheet };

export type PaperCatalogue = typeof nb;

/** The language in use. */
export const papers: PaperCatalogue = nb;
