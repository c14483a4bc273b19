import * as z from 'zod/mini';
import { oneLine, plainLineBreaks } from '../../input/lineBreaks.ts';
import { longestName, longestText } from '../Change.ts';

/** A text of any length that a person would write in a field. Lines end one way, however it got here. */
export const longText = z.string().check(z.overwrite(plainLineBreaks), z.maxLength(longestText));

/** A name, a title, a role. */
export const shortText = z.string().check(z.overwrite(oneLine), z.maxLength(longestName));

/** A part of an id or of an address. */
export const slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(100));

/** A level of a scale, from 0. */
export const level = z.int().check(z.nonnegative(), z.maximum(100));

/** What an answer says, but for nothing: a level, «ikke relevant» or «vet ikke». */
export const score = z.union([level, z.enum(['notRelevant', 'unknown'])]);

/** A year of an evaluation. Those outside are slips, whoever wrote them. */
export const year = z.int().check(z.minimum(1990), z.maximum(2200));

/** So many people. */
export const headCount = z.int().check(z.nonnegative(), z.maximum(1_000_000));

/** So many minutes of a meeting. */
export const minutes = z.int().check(z.nonnegative(), z.maximum(1440));

/** The number of a requirement, whatever the standard. */
export const requirementNumber = z.int().check(z.minimum(1), z.maximum(10_000));

/** A share in percent. */
export const percent = z.number().check(z.nonnegative(), z.maximum(100));

/** A day of the calendar, `YYYY-MM-DD`, in the years that an evaluation may be of: one in the year 9999 is a slip too. */
export const day = z.string().check(
  z.regex(/^(?:199\d|2[01]\d\d|2200)-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/),
  z.refine((text) => isRealInstant(`${text}T00:00:00.000Z`)),
);

/** A moment, ISO in UTC with milliseconds. */
export const instant = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/), z.refine(isRealInstant));

/** Whether the day and the hour exist: a 30 February would break whoever shows it. */
function isRealInstant(text: string): boolean {
  const milliseconds = Date.parse(text);
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString() === text;
}
