import { useEffect, useState } from 'react';
import { loadScopes } from '#src/catalogue/scopes.ts';
import { loadStandard } from '#src/catalogue/standards.ts';
import { evaluationKey } from '#src/domain/evaluation/Evaluation.ts';
import { isAddressedTo } from '#src/domain/scoring/assessedRequirements.ts';
import type { Scope } from '#src/domain/standard/Scope.ts';
import { useChosenScope } from '../session/scopeChoice.ts';

/** The parts that an evaluation may be gone through in, and the one that is on this machine. */
export type Scopes = {
  /** Those in which an office of the kind has something to answer by default, and the chosen one. */
  offered: readonly Scope[];
  /** `null`: all of it, or not known yet. */
  chosen: Scope | null;
};

/**
 * @param evaluation its id; it need not be there yet. `null`: none
 * @param officeKind `null`: any
 */
export function useScopes(evaluation: string | null, officeKind: string | null): Scopes {
  const id = useChosenScope(evaluation ?? undefined);
  const [scopes, setScopes] = useState<readonly Scope[]>([]);
  useEffect(() => {
    let current = true;
    readScopes(evaluation, officeKind, id).then(
      (read) => current && setScopes(read),
      // What could not be loaded limits nothing.
      () => current && setScopes([]),
    );
    return () => {
      current = false;
    };
  }, [evaluation, officeKind, id]);
  return { offered: scopes, chosen: scopes.find((scope) => scope.id === id) ?? null };
}

async function readScopes(
  evaluation: string | null,
  officeKind: string | null,
  chosen: string | null,
): Promise<readonly Scope[]> {
  const key = evaluationKey(evaluation ?? '');
  const standard = key && (await loadStandard(key));
  if (!standard) return [];
  const addressed = new Set(
    standard.requirements
      .filter((requirement) => officeKind === null || isAddressedTo(standard, requirement, officeKind))
      .map(({ number }) => number),
  );
  const scopes = await loadScopes(standard);
  return scopes.filter(
    ({ id, requirements }) => id === chosen || requirements.some((number) => addressed.has(number)),
  );
}
