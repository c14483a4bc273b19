import { expect, test } from 'vitest';
import { officeEraser, type ErasableStream, type OfficeEraser } from './officeEraser.ts';
import type { StoredMessage } from './readMessage.ts';

const office = 'bydel-a';
const evaluation = 'bydel-a_2026_oslostandard_1';
const erasedId = '01957000-0000-7000-8000-000000000001';
const otherId = '01957000-0000-7000-8000-000000000002';
const word = 'HEMMELIG';

/** A change with a text in it, and whatever else is said. */
function change(id: string, patch: object, more: object = {}) {
  return { id, evaluation, entity: 'answer', entityId: `${evaluation}_1`, patch, parents: [], ...more };
}

const written = change(erasedId, { justification: word, score: 2 });
const erasure = change(
  '01957000-0000-7000-8000-000000000003',
  { 'text:justification': true },
  { entity: 'erasure', entityId: `${evaluation}_slettet_${erasedId}` },
);

/** A stream in memory. Whatever is in `fails` rejects once. */
function memoryStream() {
  let messages: StoredMessage[] = [];
  let last = 0;
  let created = 'first';
  const fails: string[] = [];
  const perhapsFail = (what: string) => {
    const at = fails.indexOf(what);
    if (at < 0) return;
    fails.splice(at, 1);
    throw new Error(what);
  };
  const add = (said: unknown, subject = `changes.${office}.${evaluation}.QQ`) => {
    last += 1;
    messages.push({ seq: last, subject, data: Buffer.from(JSON.stringify({ version: 1, change: said })) });
  };
  let room = Number.POSITIVE_INFINITY;
  const stream: ErasableStream = {
    state: async () => ({ created, last }),
    read: async function* read(from) {
      for (const message of messages.filter(({ seq }) => seq >= from)) {
        perhapsFail('read');
        yield message;
      }
    },
    put: async (subject, payload) => {
      perhapsFail('put');
      if (messages.length >= room) return false;
      last += 1;
      messages.push({ seq: last, subject, data: Buffer.from(payload) });
      return true;
    },
    remove: async (seq) => {
      perhapsFail('remove');
      messages = messages.filter((message) => message.seq !== seq);
    },
  };
  return {
    stream,
    add,
    fails,
    fill: () => {
      room = messages.length;
    },
    replace: () => {
      created = 'second';
      messages = [];
      last = 0;
    },
    text: () => messages.map(({ data }) => Buffer.from(data).toString()).join('\n'),
    subjects: () => messages.map(({ subject }) => subject),
    changes: () =>
      messages.map(({ data }) => (JSON.parse(Buffer.from(data).toString()) as { change: unknown }).change),
  };
}

async function lookUntilDone(eraser: OfficeEraser): Promise<void> {
  while (
    !(await eraser.look().then(
      () => true,
      () => false,
    ))
  );
}

test('what has been erased goes, wherever it stands, and all else that the change says stays', async () => {
  const place = memoryStream();
  const kept = change(otherId, { justification: 'stays' });
  place.add(written);
  place.add(kept);
  place.add(written, `relayed.${office}.${evaluation}.Qg`);
  place.add(erasure);
  const eraser = officeEraser(office, place.stream);
  expect(await eraser.look()).toBe(2);
  const blank = { ...written, patch: { justification: null, score: 2 } };
  expect(place.changes()).toEqual([kept, erasure, blank]);
  expect(place.subjects().at(-1)).toBe(`relayed.${office}.${evaluation}.tjenesten`);
  expect(await eraser.look()).toBe(0);
  expect(place.changes()).toHaveLength(3);
});

test('an old device that offers it again does not bring it back, and a copy without it stays', async () => {
  const place = memoryStream();
  place.add(written);
  place.add(erasure);
  const eraser = officeEraser(office, place.stream);
  await eraser.look();
  const before = place.changes();
  for (let time = 0; time < 3; time += 1) {
    place.add(written, `relayed.${office}.${evaluation}.Qg`);
    expect(await eraser.look()).toBe(1);
  }
  expect(place.changes()).toEqual(before);
  place.add({ ...written, patch: { justification: null, score: 2 } });
  expect(await eraser.look()).toBe(0);
});

test('one that begins anew knows what the stream says', async () => {
  const place = memoryStream();
  place.add(erasure);
  await officeEraser(office, place.stream).look();
  place.add(written);
  expect(await officeEraser(office, place.stream).look()).toBe(1);
  expect(place.text()).not.toContain(word);
});

test('what has been erased stays so in a stream that has been made anew', async () => {
  const place = memoryStream();
  place.add(erasure);
  const eraser = officeEraser(office, place.stream);
  await eraser.look();
  place.replace();
  place.add(written);
  expect(await eraser.look()).toBe(1);
  expect(place.text()).not.toContain(word);
});

test.each([['read'], ['put'], ['remove'], ['read', 'remove', 'put', 'remove']])(
  'what breaks off at «%s» is done once more, from the beginning',
  async (...fails) => {
    const place = memoryStream();
    const eraser = officeEraser(office, place.stream);
    place.add(written);
    place.add(change(otherId, { justification: 'stays' }));
    await eraser.look();
    place.add(erasure);
    place.fails.push(...fails);
    await lookUntilDone(eraser);
    expect(place.fails).toEqual([]);
    expect(place.text()).not.toContain(word);
    expect(place.text()).toContain('stays');
    expect(place.text()).toContain('"score":2');
  },
);

test('a stream that is full gives up the text, and keeps the rest', async () => {
  const place = memoryStream();
  place.add(written);
  place.add(erasure);
  place.fill();
  expect(await officeEraser(office, place.stream).look()).toBe(1);
  expect(place.text()).not.toContain(word);
  expect(place.text()).toContain('"score":2');
});

test('what another evaluation says, and what is no change, erases nothing', async () => {
  const place = memoryStream();
  place.add(written);
  place.add({ ...erasure, evaluation: 'bydel-b_2026_oslostandard_1' });
  place.add({ ...erasure, entityId: `bydel-b_2026_oslostandard_1_slettet_${erasedId}` });
  place.add({ ...erasure, patch: { 'text:justification': null } });
  for (const said of [null, 7, 'x', [], { id: 3 }]) place.add(said);
  expect(await officeEraser(office, place.stream).look()).toBe(0);
  expect(place.text()).toContain(word);
});

test('it is a reason to look where something is erased, or comes again that was', async () => {
  const place = memoryStream();
  const eraser = officeEraser(office, place.stream);
  const concerns = (said: unknown) =>
    eraser.concerns({
      subject: `changes.${office}.${evaluation}.QQ`,
      data: Buffer.from(JSON.stringify({ version: 1, change: said })),
    });
  expect([concerns(written), concerns(erasure)]).toEqual([false, true]);
  place.add(erasure);
  await eraser.look();
  expect([concerns(written), concerns(change(otherId, { justification: 'x' }))]).toEqual([true, false]);
});
