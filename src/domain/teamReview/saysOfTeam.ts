import { teamAspects, type TeamReview } from '../evaluation/TeamReview.ts';

/** Whether anything has been said of how the ressursteam looks at its work. A day alone says nothing. */
export function saysOfTeam({ grades, next, ...said }: TeamReview): boolean {
  return (
    Object.keys(grades).length > 0 ||
    next.trim() !== '' ||
    teamAspects.some((aspect) => said[aspect].trim() !== '')
  );
}
