import type { AssessedRequirement } from '../scoring/assessedRequirements.ts';
import type { Standard } from '../standard/Standard.ts';

/** One office in one year, assessed with the edition of that year. */
export type OfficeYear = {
  /** Id of the evaluation. */
  evaluation: string;
  year: number;
  standard: Standard;
  /** Every requirement of that edition, in its order. */
  items: readonly AssessedRequirement[];
};
