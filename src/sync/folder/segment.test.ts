import { describe, expect, test } from 'vitest';
import { fc } from '../../../tests/support/propertyTests.ts';
import { cursorOf, moveCursor, type FolderCursor } from './folderCursor.ts';
import { readSegment } from './readSegment.ts';
import { mayBeSegment, readSegmentName, segmentName } from './segmentName.ts';
import { segmentFormat, writeSegment } from './writeSegment.ts';

const device = '00000000-0000-4000-8000-00000000000a';
const id = '019cad9d-67a1-7607-9ffc-23ee3d28123e';
const head = { version: 3, device, joins: ['a', 'b'] };

describe('a segment', () => {
  test('is read as it was written, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.json({ maxDepth: 2 }), { maxLength: 8 }), async (lines) => {
        const { bytes, checksum } = await writeSegment(head, lines);
        expect(await readSegment(bytes)).toEqual({ kind: 'whole', head, lines, checksum });
      }),
    );
  });

  test('is not whole where anything of its end is missing, or a letter of it is another', async () => {
    const { bytes } = await writeSegment(head, ['{"id":1,"å":"Blåbær"}', '{"id":2}']);
    for (let length = 0; length < bytes.length; length += 1)
      expect(await readSegment(bytes.slice(0, length)), `${length} bytes`).toEqual({ kind: 'torn' });
    for (let place = 0; place < bytes.length - 1; place += 1) {
      const altered = bytes.slice();
      altered[place] = (altered[place] ?? 0) ^ 1;
      expect((await readSegment(altered)).kind, `byte ${place}`).not.toBe('whole');
    }
  });

  test('is not two that have run into each other, nor a file of anything else', async () => {
    const { bytes } = await writeSegment(head, ['{"id":1}']);
    const doubled = new Uint8Array([...bytes, ...bytes]);
    expect(await readSegment(doubled)).toEqual({ kind: 'torn' });
    for (const text of ['', '\n', 'null', '{"app":"rettesnor","content":"evaluations"}\n', '\uFEFF{}\n{}\n'])
      expect(await readSegment(new TextEncoder().encode(text))).toEqual({ kind: 'torn' });
  });

  test('of a form that only a newer app knows is told apart from a torn one', async () => {
    const text = `${JSON.stringify({ app: 'rettesnor', content: 'segment', format: segmentFormat + 1 })}\nx\n`;
    expect(await readSegment(new TextEncoder().encode(text))).toEqual({ kind: 'newer' });
  });

  test('has a name that says whose it is and what it holds', () => {
    const name = segmentName(device, id, '0123456789abcdef0123');
    expect(readSegmentName(name)).toEqual({ device, id, checksum: '0123456789abcdef' });
    for (const copy of [name.replace('.rett', '-PC.rett'), name.replace('.rett', ' (1).rett'), `x${name}`])
      expect([readSegmentName(copy), mayBeSegment(copy)]).toEqual([null, true]);
    for (const foreign of ['desktop.ini', `${name}.crswap`, `~$${name}`, `.${name}`, 'plan.docx'])
      expect(mayBeSegment(foreign), foreign).toBe(false);
  });
});

describe('how far a folder is read', () => {
  const before: FolderCursor = { epoch: '1', read: ['a', 'b'], joins: {} };
  const move = (there: string[], news: [string, string[]][] = []) =>
    moveCursor(before, there, new Map(news), () => '2');

  test('is the same where nothing has come or gone', () => {
    expect(move(['b', 'a', 'torn'])).toBe(before);
  });

  test('grows with what is read, and forgets what has been joined into something that is there', () => {
    expect(move(['a', 'b', 'c'], [['c', []]])).toEqual({ epoch: '1', read: ['a', 'b', 'c'], joins: {} });
    expect(move(['j'], [['j', ['a', 'b']]])).toEqual({ epoch: '1', read: ['j'], joins: { j: ['a', 'b'] } });
  });

  test('begins anew where something is gone that nothing holds', () => {
    expect(move(['a']).epoch).toBe('2');
    expect(move(['j'], [['j', ['a']]]).epoch).toBe('2');
    // What it was joined into is gone too.
    const joined = moveCursor({ ...before, joins: { j: ['a'] } }, ['b'], new Map(), () => '2');
    expect(joined).toEqual({ epoch: '2', read: ['b'], joins: {} });
  });

  test('is not known of what was kept of something else', () => {
    expect([null, undefined, 7, 'x', {}].map(cursorOf)).toEqual([null, null, null, null, null]);
  });
});
