import { inOneOrder } from '../editing/inOneOrder.ts';
import { formTextRows, projectRows } from '../editing/openEvaluation.ts';

/** Back and forward again through what is written on the page of a form: its texts and the facts of the project. */
export const formSteps = inOneOrder(formTextRows, projectRows);
