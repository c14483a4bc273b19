import type * as z from 'zod/mini';

/** What is wrong with a part of a file, in plain words, for whoever writes it: zod's own words for it are left out of the app. */
export function sayIssue(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `is to be ${issue.expected}`;
    case 'unrecognized_keys':
      return `does not know ${issue.keys.map((key) => `«${key}»`).join(', ')}`;
    case 'invalid_value':
      return `is to be one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_union':
      return issue.discriminator === undefined
        ? 'is none of its kinds'
        : `is no known ${issue.discriminator}`;
    case 'too_small':
      return `is to be at least ${String(issue.minimum)} long`;
    case 'too_big':
      return `is to be at most ${String(issue.maximum)} long`;
    case 'invalid_format':
      return `is to match ${issue.pattern ?? issue.format}`;
    default:
      return issue.message;
  }
}
