import { namedId } from './namedId.ts';

/**
 * The ids of parts that are gone through by themselves: `<evaluation>_del_<scope>`. Two who choose the same part meet in the
 * same row, and two who choose different parts have nothing to disagree about.
 */
export const sharedScopeId = namedId('del', 'scope');
