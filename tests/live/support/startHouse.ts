import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAccount } from '@nats-io/nkeys';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import type { Configuration } from '../../../deploy/service/configuration/readConfiguration.ts';
import { startService, type Service } from '../../../deploy/service/startService.ts';
import { startNatsNodes, type Nodes } from '../../../scripts/live/natsNodes.mjs';
import { findNatsServer } from '../../../scripts/live/natsServer.mjs';
import { createTokenIssuer } from '../../../scripts/live/tokens.mjs';
import { rawToGate, rawToNode, type RawClient } from './rawClient.ts';

/** What is logged. */
export type Logged = { event: string; details: Readonly<Record<string, string | number>> | undefined };

export const origin = 'http://127.0.0.1';

/** Two offices, a leader in each, a colleague in the first, and one who observes the city. */
export const people = {
  leader: { ident: 'leder-a', name: 'Leder A', groups: ['a'] },
  colleague: { ident: 'koordinator-a', name: 'Koordinator A', groups: ['a'] },
  other: { ident: 'leder-b', name: 'Leder B', groups: ['b'] },
  observer: { ident: 'observatør', name: 'Observatør', groups: ['byen'] },
  stranger: { ident: 'ukjent', name: 'Ukjent', groups: ['c'] },
};

export type Role = keyof typeof people;

/** The word that a person has in subjects. */
export function wordOf(role: Role): string {
  return Buffer.from(people[role].ident).toString('base64url');
}

export type House = {
  nodes: Nodes;
  service: Service;
  /** Another instance of the service, on a port of its own or where one was before. */
  startAnother: (port?: number) => Promise<Service>;
  issuer: ReturnType<typeof createTokenIssuer>;
  log: Logged[];
  token: (role: Role, seconds?: number) => string;
  session: (headers: Record<string, string>) => Promise<Response>;
  /** As the app does: through the gate. */
  enter: (role: Role, token?: string) => Promise<RawClient>;
  /** Past the gate, at the node itself. */
  enterPast: (role: Role, token?: string) => Promise<RawClient>;
  /** With the service's own rights. */
  admin: () => Promise<NatsConnection>;
  close: () => Promise<void>;
};

/** Servers, the service before them, and an identity provider: as they are at a host. */
export async function startHouse({
  count = 1,
  withoutGate = false,
  origins = [],
  offices = { a: ['kontor-a'], b: ['kontor-b'] },
}: {
  count?: 1 | 3;
  withoutGate?: boolean;
  /** Of pages that may come in, besides that of the tests. */
  origins?: readonly string[];
  /** Group → ids of its offices. */
  offices?: Record<string, string[]>;
} = {}): Promise<House> {
  const binary = findNatsServer();
  if (binary === undefined) throw new Error('No nats-server of 2.10 or newer.');
  const folder = mkdtempSync(join(tmpdir(), 'rettesnor-house-'));
  const issuer = createTokenIssuer('https://innlogging.eksempel.no');
  const keys = join(folder, 'keys.json');
  writeFileSync(keys, JSON.stringify(issuer.keySet()));
  const account = createAccount();
  const admin = { user: 'streams', password: 'streams-secret' };
  const callout = { user: 'callout', password: 'callout-secret' };
  const access = { kind: 'callout' as const, issuer: account.getPublicKey(), admin, service: callout };
  const nodes = await startNatsNodes({ binary, count, access, allowedOrigins: [] });
  const log: Logged[] = [];
  const configuration: Configuration = {
    format: 'rettesnor-service-1',
    listen: { host: '127.0.0.1', port: 0 },
    origins: [origin, ...origins],
    issuer: issuer.issuer,
    audience: issuer.audience,
    keys: { file: keys },
    person: { id: 'ident', name: 'name' },
    groups: { claim: 'groups', offices, observers: ['byen'] },
    nats: { servers: nodes.nodes.map(({ address }) => address), account: 'OSLO' },
    streams: { replicas: count, maxMegabytes: 64 },
    secrets: { seed: new TextDecoder().decode(account.getSeed()), callout, streams: admin },
  };
  const parts = {
    log: (event: string, details?: Logged['details']) => void log.push({ event, details }),
    withoutGate,
  };
  const services = new Set<Service>();
  const startAnother = async (port = 0) => {
    const listen = { ...configuration.listen, port };
    const started = await startService({ ...configuration, listen }, parts);
    const service: Service = {
      port: started.port,
      stop: async () => {
        if (services.delete(service)) await started.stop();
      },
    };
    services.add(service);
    return service;
  };
  const service = await startAnother();
  const token = (role: Role, seconds?: number) => issuer.token(people[role], seconds);
  const open: { close: () => unknown }[] = [];
  const keep = <Connection extends { close: () => unknown }>(connection: Connection) => {
    open.push(connection);
    return connection;
  };
  return {
    nodes,
    service,
    startAnother,
    issuer,
    log,
    token,
    session: (headers) => fetch(`http://127.0.0.1:${service.port}/live/session`, { headers }),
    enter: async (role, given = token(role)) =>
      keep(
        await rawToGate(service.port, { auth_token: given }, `_INBOX_${wordOf(role)}.raw`, {
          Origin: origin,
        }),
      ),
    enterPast: async (role, given = token(role)) =>
      keep(
        await rawToNode(nodes.nodes[0]?.address ?? '', { auth_token: given }, `_INBOX_${wordOf(role)}.raw`),
      ),
    admin: async () =>
      keep(
        await connect({
          reconnect: false,
          servers: nodes.nodes.map(({ address }) => address),
          user: admin.user,
          pass: admin.password,
        }),
      ),
    close: async () => {
      await Promise.all(open.map((each) => each.close()));
      await Promise.all([...services].map((each) => each.stop()));
      await nodes.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
