import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import * as z from 'zod';

z.config(z.locales.no());

const text = z.string().min(1).max(2000);
const office = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'må være id-en til et kontor, som bydel-alna');
const address = z.string().regex(/^[^\s:/]+(?::\d{1,5})?$/, 'må være vert:port, som nats-1:4222');

/** An address that nobody on the way can answer for another: encrypted, or on this machine. */
const safeUrl = z
  .url()
  .refine(
    (url) => url.startsWith('https:') || /^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])[:/]/.test(url),
    'må begynne med https://',
  );
const origin = z
  .url()
  .refine((url) => new URL(url).origin === url, 'må være en opprinnelse uten sti, som https://app.no');

const configurationSchema = z.strictObject({
  format: z.literal('rettesnor-service-1'),
  listen: z.strictObject({ host: text.default('127.0.0.1'), port: z.int().min(0).max(65_535) }),
  /** The app's own origins. */
  origins: z.array(origin).min(1),
  issuer: text,
  audience: text,
  keys: z.union([z.strictObject({ url: safeUrl }), z.strictObject({ file: text })]),
  person: z.strictObject({ id: text, name: text.default('name') }),
  groups: z.strictObject({
    claim: text.default('groups'),
    offices: z
      .record(text, z.array(office).min(1))
      .refine((offices) => Object.keys(offices).length > 0, 'må nevne minst én gruppe'),
    observers: z.array(text).default([]),
  }),
  nats: z.strictObject({
    servers: z.array(address).min(1),
    account: text.default('OSLO'),
    /** A file of its own, which nobody else may read. */
    secrets: text,
  }),
  streams: z.strictObject({
    replicas: z.union([z.literal(1), z.literal(3)]),
    maxMegabytes: z.int().min(1).max(100_000).default(128),
  }),
});
const user = z.strictObject({ user: text, password: text });
const secretsSchema = z.strictObject({
  /** The callout's private key: `SA…`. */
  seed: z.string().regex(/^SA[A-Z2-7]{56}$/, 'må være frøet til en kontonøkkel: SA og 56 tegn til'),
  callout: user,
  streams: user,
});

export type Configuration = Omit<z.infer<typeof configurationSchema>, 'nats'> & {
  nats: Omit<z.infer<typeof configurationSchema>['nats'], 'secrets'>;
  secrets: z.infer<typeof secretsSchema>;
};

/** Reads the service's files. Throws, with the place and what is wrong there, where they cannot be used. */
export function readConfiguration(path: string): Configuration {
  const { nats, keys, ...rest } = readFile(path, configurationSchema);
  const beside = (file: string) => resolve(dirname(path), file);
  const { secrets, ...server } = nats;
  return {
    ...rest,
    keys: 'file' in keys ? { file: beside(keys.file) } : keys,
    nats: server,
    secrets: readFile(beside(secrets), secretsSchema),
  };
}

function readFile<Content>(path: string, schema: z.ZodType<Content>): Content {
  const read = schema.safeParse(parse(path));
  if (read.success) return read.data;
  const faults = read.error.issues.map(
    (issue) => `  ${issue.path.map(String).join('.') || 'filen'}: ${issue.message}`,
  );
  throw new Error(`${path} kan ikke brukes:\n${faults.join('\n')}`);
}

function parse(path: string): unknown {
  let content: string;
  try {
    content = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new Error(`${path} finnes ikke, eller kan ikke leses.`, { cause });
  }
  try {
    return JSON.parse(content) as unknown;
  } catch (cause) {
    throw new Error(`${path} er ikke JSON: ${cause instanceof Error ? cause.message : ''}`, { cause });
  }
}
