import { createHash } from 'node:crypto';
import type { Change, Patch } from '#src/domain/changes/Change.ts';
import { entities, type Entity } from '#src/domain/changes/entities/entities.ts';
import { project } from '#src/domain/changes/project.ts';
import { recordEdit } from '#src/domain/changes/recordEdit.ts';
import { uuidv7 } from '#src/domain/changes/uuidv7.ts';
import type { Answer } from '#src/domain/evaluation/Answer.ts';
import type { Author } from '#src/domain/evaluation/RowFrame.ts';

/** The log of one evaluation while it is built. */
export class ExampleLog {
  private readonly rows = new Map<string, Change[]>();

  constructor(readonly id: string) {}

  record(author: Author, at: number, entityId: string, patch: Patch, entity: Entity = 'answer'): void {
    const edit = { evaluation: this.id, entity, entityId, patch, knew: 'all' } as const;
    const known = this.rows.get(entityId) ?? [];
    const recorded = recordEdit(edit, known, new Set(known.map((change) => change.id)), {
      author,
      device: deviceOf(this.id.split('_')[0] ?? '', author),
      now: new Date(at),
      newId: this.newId(at, `${entityId} ${known.length}`),
      own: new Set(),
    });
    if (recorded.kind !== 'nothing') this.rows.set(entityId, [...known, recorded.change]);
  }

  /** An id that depends on nothing but what it is for. */
  newId(at: number, name: string): string {
    return uuidv7(at, digest(`${this.id} ${name}`).subarray(0, 10));
  }

  answers(): Answer[] {
    return [...this.rows.values()].flatMap((changes) =>
      changes[0]?.entity === 'answer' ? (project(entities.answer, changes) ?? []) : [],
    );
  }

  changes(): Change[] {
    return [...this.rows.values()].flat().toSorted((a, b) => (a.id < b.id ? -1 : 1));
  }
}

/** Everyone has one machine through the years. */
function deviceOf(office: string, { name, role }: Author): string {
  return uuidv7(Date.parse('2024-01-01'), digest(`${office} ${name} ${role}`).subarray(0, 10));
}

function digest(text: string): Uint8Array {
  return createHash('sha256').update(text).digest();
}
