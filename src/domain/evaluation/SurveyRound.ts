import type { RowFrame } from './RowFrame.ts';

/** What participants are asked about. */
export const surveyThemes = ['usefulness', 'motivation', 'wellbeing', 'adviser', 'teacher'] as const;

export type SurveyTheme = (typeof surveyThemes)[number];

/** What was measured of one theme: a mean on a scale that ends at `outOf`, or a share of the answers in percent. */
export type SurveyMeasure = { value: number; outOf: number | null };

/** A round of the survey among participants (requirement 39): the projection of the changes about it. */
export type SurveyRound = RowFrame & {
  evaluation: string;
  title: string;
  /** The last day that answers were taken, `YYYY-MM-DD`. */
  day: string | null;
  asked: number | null;
  answered: number | null;
  languages: { id: string; name: string }[];
  measures: Partial<Record<SurveyTheme, SurveyMeasure>>;
  /** Figures of a part of the office. Shown only where the round and the part have answers enough. */
  parts: { id: string; name: string; answered: number; theme: SurveyTheme; value: number }[];
  method: string;
  findings: string;
  /** What was changed because of it. */
  changed: string;
  removed: boolean;
};
