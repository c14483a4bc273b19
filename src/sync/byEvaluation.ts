/** Changes by what they belong to, in the order they were given. */
export function byEvaluation<Item extends { evaluation: string }>(
  changes: readonly Item[],
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const change of changes) {
    const group = groups.get(change.evaluation);
    if (group) group.push(change);
    else groups.set(change.evaluation, [change]);
  }
  return groups;
}
