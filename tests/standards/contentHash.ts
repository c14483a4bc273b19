import { createHash } from 'node:crypto';

/** The hash of what a parsed file says; the hint to the editor apart. */
export function contentHash(content: unknown): string {
  const { $schema: _hint, ...said } = content as Record<string, unknown>;
  return createHash('sha256').update(canonical(said)).digest('hex');
}

/** Keys in a fixed order and no whitespace, so that only content counts. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
