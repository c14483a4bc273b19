import * as z from 'zod/mini';

/** What whoever hosts the app says of live sharing, as whole addresses on the app's own origin. */
export type SharingConfig = {
  /** Where the server is met, as a web socket. */
  live: string;
  /** Where it is asked who somebody is. */
  session: string;
  /** Where somebody logs in and comes back from; `null`: the host logs people in before they come to the app. */
  login: (here: string) => string | null;
  logout: (here: string) => string | null;
};

/** The form of `sharing.json` that this app reads. */
const configFormat = 'rettesnor-sharing-1';

const address = z.string().check(z.minLength(1), z.maxLength(2000));

const configSchema = z.object({
  format: z.literal(configFormat),
  live: address,
  session: address,
  login: z.optional(address),
  logout: z.optional(address),
});

/** Stands in an address for the path to come back to. */
const hereMark = '{here}';

/**
 * Reads `sharing.json`, which may be anything: a host that has none may answer with a page. `null` where it is not one,
 * or where an address leads to another origin: nothing of live is to leave the app's own.
 * @param input the parsed content
 * @param base address of the app's own folder
 */
export function readSharingConfig(input: unknown, base: string): SharingConfig | null {
  const read = z.safeParse(configSchema, input);
  if (!read.success) return null;
  const { data } = read;
  const live = sameOrigin(data.live, base);
  const session = sameOrigin(data.session, base);
  if (live === null || session === null) return null;
  const away = [data.login, data.logout].filter((each) => each !== undefined);
  if (away.some((each) => goBackBy(each, '/', base) === null)) return null;
  return {
    live: live.replace(/^http/, 'ws'),
    session,
    login: (here) => (data.login === undefined ? null : goBackBy(data.login, here, base)),
    logout: (here) => (data.logout === undefined ? null : goBackBy(data.logout, here, base)),
  };
}

/** The place in `sharing.json` that makes it none; `null`: the file as a whole. */
export function sharingConfigFault(input: unknown, base: string): string | null {
  const read = z.safeParse(configSchema, input);
  if (!read.success) return read.error.issues[0]?.path.join('.') || null;
  const fields = ['live', 'session', 'login', 'logout'] as const;
  return fields.find((field) => goBackBy(read.data[field] ?? '.', '/', base) === null) ?? null;
}

function goBackBy(pattern: string, here: string, base: string): string | null {
  return sameOrigin(pattern.replaceAll(hereMark, encodeURIComponent(here)), base);
}

/** A whole address, where it is on the origin of the other. */
function sameOrigin(relative: string, base: string): string | null {
  try {
    const url = new URL(relative, base);
    const isPlain = url.username === '' && url.password === '' && /^https?:$/.test(url.protocol);
    return isPlain && url.origin === new URL(base).origin ? url.href : null;
  } catch {
    return null;
  }
}
