import type { FigureId, SectionId } from './Block.ts';

/** Whom a paper is for. */
export const recipients = ['ssu', 'partnership', 'programme', 'ressursteam', 'leaders', 'archive'] as const;

export type Recipient = (typeof recipients)[number];

/**
 * `report`: the whole document. `case`: «sak til SSU», two pages in the form of a case paper. `minutes`: what one meeting
 * came to.
 */
export const paperForms = ['report', 'case', 'minutes'] as const;

export type PaperForm = (typeof paperForms)[number];

/** What a case paper says of itself beside the numbers, '' where nothing is said. */
export type CaseFields = {
  caseNumber: string;
  meetingDate: string;
  /** Who prepares the case. */
  officer: string;
  sender: string;
  /** An attachment a line. */
  attachments: string;
  /** What it costs. Paragraphs are parted by an empty line. */
  economy: string;
};

export const noCaseFields: CaseFields = {
  caseNumber: '',
  meetingDate: '',
  officer: '',
  sender: '',
  attachments: '',
  economy: '',
};

/** What the person has chosen of a paper. */
export type ReportOptions = {
  form: PaperForm;
  recipient: Recipient;
  /** Id of the meeting that minutes are about. The latest where none is chosen, or it is not there. */
  meeting?: string | null;
  /** In any order: a paper has its own. */
  sections: readonly SectionId[];
  /** The person's own words, '' for none. Paragraphs are parted by an empty line. */
  introduction: string;
  /** The person's proposal for conclusion in a case paper, '' for the one suggested. */
  proposal: string;
  caseFields: CaseFields;
  /** Colour of headings and table headers, `#rrggbb`. */
  colour: string;
};

/** A section that a person can leave out. The others are there when there is something to say in them. */
export type ChosenSection = Exclude<SectionId, 'economy' | 'enclosures' | 'attachment'>;

/** The sections that can be chosen in each form, in their order. */
export const sectionsOfForm: Readonly<Record<PaperForm, readonly ChosenSection[]>> = {
  report: [
    'summary',
    'profile',
    'trend',
    'requirements',
    'gaps',
    'improvements',
    'actions',
    'barriers',
    'minutes',
    'feedback',
    'year',
    'participation',
    'teamReview',
    'indicators',
    'signature',
    'method',
    'changeLog',
  ],
  case: ['matter', 'background', 'status', 'assessment', 'barriers', 'proposal'],
  minutes: ['minutes'],
};

const suggested: Readonly<Record<Recipient, readonly SectionId[]>> = {
  ssu: ['summary', 'profile', 'trend', 'gaps', 'actions', 'barriers', 'indicators', 'signature', 'method'],
  partnership: [
    'summary',
    'profile',
    'trend',
    'gaps',
    'improvements',
    'actions',
    'barriers',
    'indicators',
    'signature',
  ],
  programme: [
    'summary',
    'profile',
    'trend',
    'gaps',
    'actions',
    'barriers',
    'feedback',
    'indicators',
    'signature',
    'method',
  ],
  ressursteam: [
    'summary',
    'profile',
    'trend',
    'requirements',
    'gaps',
    'improvements',
    'actions',
    'barriers',
    'minutes',
    'signature',
    'year',
    'teamReview',
  ],
  leaders: [
    'summary',
    'profile',
    'trend',
    'gaps',
    'improvements',
    'actions',
    'barriers',
    'feedback',
    'year',
    'participation',
    'indicators',
    'signature',
    'method',
  ],
  archive: sectionsOfForm.report,
};

/** What a recipient is given unless the person chooses otherwise. */
export function suggestedSections(form: PaperForm, recipient: Recipient): readonly SectionId[] {
  return form === 'report' ? suggested[recipient] : sectionsOfForm[form];
}

/** A drawing as a picture, for files. */
export type Picture = {
  id: FigureId;
  png: Uint8Array;
  /** In pixels of the drawing, not of the file. */ width: number;
  height: number;
};
