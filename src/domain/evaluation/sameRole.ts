/** What makes two roles the same one: their words, whoever wrote them with a large or a small letter. */
export function roleKey(role: string): string {
  return role.trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('nb');
}

/**
 * Each role once. Where it is written with a large letter and with a small one, the one with the large stands: it is the
 * name of a group or an option, and begins a line.
 */
export function eachRoleOnce(roles: Iterable<string>): string[] {
  const byKey = new Map<string, string>();
  for (const written of roles) {
    const role = written.trim();
    if (role === '') continue;
    const kept = byKey.get(roleKey(role));
    if (kept === undefined || (isSmall(kept) && !isSmall(role))) byKey.set(roleKey(role), role);
  }
  return [...byKey.values()];
}

function isSmall(role: string): boolean {
  const [first = ''] = role;
  return first !== first.toLocaleUpperCase('nb');
}
