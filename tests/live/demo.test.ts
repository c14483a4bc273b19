import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findNatsServer } from '../../scripts/live/natsServer.mjs';
import { startDemo, type Demo } from '../../scripts/live/startDemo.mjs';
import { rawToGate } from './support/rawClient.ts';

let demo: Demo;
const app = mkdtempSync(join(tmpdir(), 'rettesnor-app-'));
beforeAll(async () => {
  writeFileSync(join(app, 'index.html'), '<!doctype html><title>Rettesnor</title>');
  demo = await startDemo({ binary: findNatsServer() ?? '', count: 1, app, prefix: '/rettesnor/' });
}, 60_000);
afterAll(async () => {
  await demo?.close();
  rmSync(app, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(new URL(path, demo.url), { headers, redirect: 'manual' });

async function logIn(ident: string): Promise<string> {
  const answer = await get(`oauth2/login?as=${ident}&redirect=/rettesnor/`);
  return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}

test('somebody chooses a role, is somebody, and is nobody after logging out', async () => {
  const page = await get('oauth2/login?redirect=/rettesnor/%23/del');
  const text = await page.text();
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(text).toContain('Koordinator');
  expect(text).toContain('login?as=leder-alna&amp;redirect=%2Frettesnor%2F%23%2Fdel');

  expect((await get('live/session')).status).toBe(401);
  const chosen = await get('oauth2/login?as=leder-alna&redirect=/rettesnor/%23/del');
  expect(chosen.headers.get('location')).toBe('/rettesnor/#/del');
  expect(chosen.headers.get('set-cookie')).toMatch(
    /^rettesnor-demo=[\w-]{32}; Path=\/; HttpOnly; SameSite=Lax;/,
  );
  const cookie = (chosen.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const session = await get('live/session', { cookie });
  expect(session.headers.get('cache-control')).toBe('no-store');
  expect(await session.json()).toMatchObject({
    person: { id: 'leder-alna', name: 'Leder, Bydel Alna' },
    offices: ['bydel-alna'],
  });
  expect((await get('oauth2/logout', { cookie })).status).toBe(303);
  expect((await get('live/session', { cookie })).status).toBe(401);
});

test.each(['https://eksempel.no/', '//eksempel.no', '/\\eksempel.no', 'javascript:alert(1)'])(
  'the login leads back to no other place: %s',
  async (away) => {
    const answer = await get(`oauth2/login?as=leder-alna&redirect=${encodeURIComponent(away)}`);
    expect(answer.headers.get('location')).toBe('/rettesnor/');
  },
);

test('what a browser says of who it is counts for nothing', async () => {
  const cookie = await logIn('leder-alna');
  const { token } = (await (await get('live/session', { cookie })).json()) as { token: string };
  for (const headers of [{ Authorization: `Bearer ${token}` }, { 'X-Forwarded-Access-Token': token }])
    expect((await get('live/session', headers)).status).toBe(401);
});

test('whoever has no office is told so', async () => {
  expect((await get('live/session', { cookie: await logIn('uten-kontor') })).status).toBe(403);
});

test('the app, what turns sharing on, and the server stand on one address', async () => {
  expect(await (await get('')).text()).toContain('<title>Rettesnor</title>');
  expect(await (await get('sharing.json')).json()).toMatchObject({ live: 'live', session: 'live/session' });
  const cookie = await logIn('leder-alna');
  const { token, person } = (await (await get('live/session', { cookie })).json()) as {
    token: string;
    person: { subject: string };
  };
  const { origin, port, pathname } = new URL(demo.url);
  const inbox = `_INBOX_${person.subject}.raw`;
  const client = await rawToGate(
    Number(port),
    { auth_token: token },
    inbox,
    { Origin: origin },
    `${pathname}live`,
  );
  const subject = `changes.bydel-alna.bydel-alna_2026.${person.subject}`;
  expect(await client.ask(subject, '{}')).toContain('CHANGES_bydel-alna');
  client.close();
});
