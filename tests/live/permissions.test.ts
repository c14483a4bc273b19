import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { RawClient } from './support/rawClient.ts';
import { wordOf } from './support/startHouse.ts';
import {
  change,
  colleague,
  createAt,
  evaluation,
  me,
  mine,
  reader,
  twoOffices,
  type TwoOffices,
} from './support/twoOffices.ts';

/** Asks for the next message there is. */
function nextAfter(seq: number): string {
  return JSON.stringify({ seq: seq + 1, next_by_subj: '>' });
}

/** Both doors: what the server refuses does not hang on the gate. */
describe.each([
  { door: 'through the gate', withoutGate: false },
  { door: 'at the server itself', withoutGate: true },
])('$door', ({ withoutGate }) => {
  let offices: TwoOffices;
  let leader: RawClient;
  let observer: RawClient;
  beforeAll(async () => {
    offices = await twoOffices(withoutGate);
    [leader, observer] = await Promise.all([offices.enter('leader'), offices.enter('observer')]);
  }, 60_000);
  afterAll(() => offices?.house.close());
  beforeEach(() => offices.remember());

  describe('a person of an office', () => {
    test('writes under their own word, and reads it back', async () => {
      expect(JSON.parse(await leader.ask(mine, change))).toMatchObject({ stream: 'CHANGES_kontor-a' });
      expect(JSON.parse(await leader.ask(mine.replace('changes', 'relayed'), change))).toHaveProperty('seq');
      const name = `${me}_reads`;
      expect(await leader.ask(createAt('CHANGES_kontor-a', name), reader())).toContain('"mem_storage":true');
      leader.publish(
        `$JS.API.CONSUMER.MSG.NEXT.CHANGES_kontor-a.${name}`,
        '{"batch":1,"no_wait":true}',
        `_INBOX_${me}.raw.next`,
      );
      await expect.poll(() => leader.heard()).toContain(`MSG ${mine} 1 $JS.ACK.CHANGES_kontor-a.${name}.`);
      expect(await leader.ask(`$JS.API.CONSUMER.INFO.CHANGES_kontor-a.${name}`)).toContain(name);
      expect(await leader.ask(`$JS.API.CONSUMER.DELETE.CHANGES_kontor-a.${name}`)).toContain(
        '"success":true',
      );
      expect(await leader.ask('$JS.API.STREAM.INFO.CHANGES_kontor-a')).toContain('"last_seq"');
      const single = await leader.ask('$JS.API.STREAM.MSG.GET.CHANGES_kontor-a', nextAfter(0));
      expect(JSON.parse(single)).toMatchObject({
        message: { seq: expect.any(Number), data: expect.any(String) },
      });
    });

    test('hears what is said in the office, and is heard', async () => {
      const other = await offices.enter('colleague');
      other.say('SUB here.kontor-a.> 9\r\nSUB changes.kontor-a.> 10\r\nSUB relayed.kontor-a.> 11\r\n');
      await other.flush();
      leader.publish(`here.kontor-a.${evaluation}.${me}`, 'hei');
      leader.publish(mine, change);
      await expect.poll(() => other.heard()).toContain(`here.kontor-a.${evaluation}.${me} 9 3\r\nhei`);
      await expect.poll(() => other.heard()).toContain(`${mine} 10 `);
      expect(other.heard()).not.toContain('-ERR');
    });

    test.each([
      ['into another office', `changes.kontor-b.kontor-b_2026.${me}`],
      ['of who is here into another office', `here.kontor-b.kontor-b_2026.${me}`],
      ['under a colleague’s word', `changes.kontor-a.${evaluation}.${colleague}`],
      ['under no word', `changes.kontor-a.${evaluation}`],
      ['under more words', `${mine}.${me}`],
      ['on a subject of their own', 'anything'],
      ['on a colleague’s inbox', `_INBOX_${colleague}.x`],
      ['to the server’s own account', '$SYS.REQ.SERVER.PING'],
      ['what the service answers', '$SYS.REQ.USER.AUTH'],
      ['an acknowledgement', '$JS.ACK.CHANGES_kontor-a.x.1.1.1.1.0'],
    ])('does not write %s', async (_, subject) => {
      const from = leader.heard().length;
      leader.publish(subject, change);
      await leader.flush();
      expect(leader.heard().slice(from)).toContain(
        `-ERR 'Permissions Violation for Publish to "${subject}"'`,
      );
      await offices.expectUntouched();
    });

    test.each([
      ['another office’s stream', 'STREAM.INFO.CHANGES_kontor-b', ''],
      ['another office’s changes through a reader', `CONSUMER.CREATE.CHANGES_kontor-b.${me}_x`, reader()],
      ['messages of another office', 'STREAM.MSG.GET.CHANGES_kontor-b', nextAfter(0)],
      ['messages directly', 'DIRECT.GET.CHANGES_kontor-a', '{"seq":1}'],
      ['names of streams', 'STREAM.NAMES', ''],
      ['the list of streams', 'STREAM.LIST', ''],
      ['names of readers', 'CONSUMER.NAMES.CHANGES_kontor-a', ''],
      ['what the account uses', 'INFO', ''],
    ])('does not see %s', async (_, what, body) => {
      expect(await leader.ask(`$JS.API.${what}`, body)).toMatch(/^-ERR Permissions Violation/);
    });

    test.each([
      ['empties the stream', 'STREAM.PURGE.CHANGES_kontor-a', ''],
      ['empties another’s', 'STREAM.PURGE.CHANGES_kontor-b', ''],
      ['takes a message away', 'STREAM.MSG.DELETE.CHANGES_kontor-a', '{"seq":1}'],
      ['takes a message of another office away', 'STREAM.MSG.DELETE.CHANGES_kontor-b', '{"seq":1}'],
      ['takes the stream away', 'STREAM.DELETE.CHANGES_kontor-a', ''],
      [
        'changes the stream',
        'STREAM.UPDATE.CHANGES_kontor-a',
        '{"name":"CHANGES_kontor-a","subjects":["x"]}',
      ],
      ['makes a stream', 'STREAM.CREATE.CHANGES_new', '{"name":"CHANGES_new","subjects":["changes.new.>"]}'],
      ['takes a copy', 'STREAM.SNAPSHOT.CHANGES_kontor-a', '{"deliver_subject":"changes.kontor-a.x.y"}'],
      ['puts a copy back', 'STREAM.RESTORE.CHANGES_new', '{}'],
      ['makes a lasting reader', 'CONSUMER.DURABLE.CREATE.CHANGES_kontor-a.x', reader({ durable_name: 'x' })],
      ['moves the stream', 'STREAM.LEADER.STEPDOWN.CHANGES_kontor-a', ''],
    ])('never %s', async (_, what, body) => {
      expect(await leader.ask(`$JS.API.${what}`, body)).toMatch(/^-ERR Permissions Violation/);
      await offices.expectUntouched();
    });

    test.each([
      ['another office', 'changes.kontor-b.>'],
      ['who is in another office', 'here.kontor-b.>'],
      ['all offices', 'changes.>'],
      ['everything', '>'],
      ['a colleague’s inbox', `_INBOX_${colleague}.>`],
      ['all inboxes', '*.*'],
      ['what is asked of the server', '$JS.API.>'],
      ['what the server says of itself', '$JS.EVENT.>'],
      ['who comes in', '$SYS.>'],
    ])('does not hear %s', async (_, subject) => {
      const from = leader.heard().length;
      leader.say(`SUB ${subject} 77\r\n`);
      await leader.flush();
      expect(leader.heard().slice(from)).toContain('Permissions Violation for Subscription');
    });
  });

  describe('an observer', () => {
    test('hears and reads every office', async () => {
      observer.say('SUB changes.> 5\r\nSUB relayed.> 6\r\nSUB here.> 7\r\n');
      await observer.flush();
      leader.publish(mine, change);
      await expect.poll(() => observer.heard()).toContain(`${mine} 5 `);
      for (const office of ['kontor-a', 'kontor-b']) {
        const name = `${wordOf('observer')}_${office.at(-1) ?? ''}`;
        const asked = reader().replace('kontor-a', office);
        expect(await observer.ask(createAt(`CHANGES_${office}`, name), asked)).toContain(name);
        expect(await observer.ask(`$JS.API.STREAM.INFO.CHANGES_${office}`)).toContain('"last_seq"');
        expect(await observer.ask(`$JS.API.STREAM.MSG.GET.CHANGES_${office}`, nextAfter(0))).not.toContain(
          '-ERR',
        );
      }
    });

    test.each([
      ['a change', `changes.kontor-a.${evaluation}.${wordOf('observer')}`],
      ['a change of others', `relayed.kontor-a.${evaluation}.${wordOf('observer')}`],
      ['that they are here', `here.kontor-a.${evaluation}.${wordOf('observer')}`],
    ])('does not write %s', async (_, subject) => {
      const from = observer.heard().length;
      observer.publish(subject, change);
      await observer.flush();
      expect(observer.heard().slice(from)).toContain('-ERR');
      await offices.expectUntouched();
    });

    test('does not empty a stream, takes nothing out of it, and makes none', async () => {
      for (const what of [
        'STREAM.PURGE.CHANGES_kontor-a',
        'STREAM.DELETE.CHANGES_kontor-a',
        'STREAM.MSG.DELETE.CHANGES_kontor-a',
        'STREAM.CREATE.CHANGES_x',
      ])
        expect(await observer.ask(`$JS.API.${what}`, '{"seq":1}')).toMatch(/^-ERR/);
      await offices.expectUntouched();
    });
  });
});
