import type { SurveyFigures, WithheldWhy } from '#src/domain/survey/surveyFigures.ts';
import { papers } from '#src/text/papers.ts';

/** Why figures of parts are not shown, a line for each reason. None where no part is told of. */
export function withheldLines({ unsplit, withheld }: SurveyFigures, fewest: number): string[] {
  const words = papers.document.participation;
  if (withheld.length === 0) return [];
  if (unsplit !== null) return [words.unsplit[unsplit](fewest)];
  return (['few', 'computable', 'overlap'] as const satisfies readonly WithheldWhy[]).flatMap((why) => {
    const names = [...new Set(withheld.filter((part) => part.why === why).map(({ name }) => name))];
    return names.length === 0 ? [] : [words.withheld[why](names, fewest)];
  });
}
