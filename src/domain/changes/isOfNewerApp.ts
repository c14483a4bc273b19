import type { Change } from './Change.ts';
import { declaredField } from './declaredField.ts';
import { entities, kindNamed, type Entities } from './entities/entities.ts';

/** Whether a change holds something that only a newer app knows: its kind, or one of its fields. It is carried as it came. */
export function isOfNewerApp(
  { entity, patch }: Pick<Change, 'entity' | 'patch'>,
  kinds: Entities = entities,
): boolean {
  const kind = kindNamed(kinds, entity);
  return kind === null || Object.keys(patch).some((field) => declaredField(kind, field) === null);
}
