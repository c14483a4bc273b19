import {
  Algorithms,
  decode,
  encodeAuthorizationResponse,
  encodeUser,
  type AuthorizationRequest,
  type KeyPair,
} from '@nats-io/jwt';
import { timingSafeEqual } from 'node:crypto';
import type { Identify } from '../people/identify.ts';
import type { Person } from '../people/Person.ts';
import type { Log } from '../log.ts';
import { messageOf } from '../messageOf.ts';
import { leeway } from '../token/verifyToken.ts';
import { permissionsOf } from './permissionsOf.ts';

/** What the callout needs to know. */
export type Callout = {
  identify: Identify;
  /** Signs what the server is told. */
  issuer: KeyPair;
  /** The server's account that the streams lie in. */
  account: string;
  /** What the gate shows; `null`: nobody is asked for it, which only tests do. */
  gateSecret: string | null;
  log: Log;
  /** Somebody is let in: what they need is made ready meanwhile. */
  onPerson: (person: Person) => void;
};

/** Subscriptions of one connection at the most. */
const mostSubscriptions = 500;

/** Answers the server's question of whether to let somebody in, and with what. */
export async function answerCallout(question: string, callout: Callout): Promise<string> {
  const { nats } = decode<AuthorizationRequest>(question);
  const { user_nkey: user = '', server_id: server, connect_opts: said } = nats;
  const judged = await judge(said, callout);
  const answer =
    'why' in judged
      ? { error: judged.why }
      : {
          jwt: await encodeUser(
            'person',
            user,
            callout.issuer,
            {
              ...permissionsOf(judged.person),
              subs: mostSubscriptions,
              data: -1,
              payload: -1,
              allowed_connection_types: ['STANDARD', 'WEBSOCKET'],
            },
            { algorithm: Algorithms.v2, aud: callout.account, exp: judged.expires + leeway },
          ),
        };
  return encodeAuthorizationResponse(user, server?.id ?? '', callout.issuer, answer, {
    algorithm: Algorithms.v2,
  });
}

type Judged = { person: Person; expires: number } | { why: string };

async function judge(
  said: AuthorizationRequest['connect_opts'] | undefined,
  { identify, gateSecret, log, onPerson }: Callout,
): Promise<Judged> {
  const refuse = (why: string) => {
    log('refused', { why });
    return { why: 'refused' };
  };
  if (gateSecret !== null && !isSame(said?.pass ?? '', gateSecret)) return refuse('not-through-the-gate');
  try {
    const identified = await identify(said?.auth_token ?? '');
    if (identified.kind === 'unknown') return refuse(identified.why);
    if (identified.kind === 'no-office') return refuse('no-office');
    onPerson(identified.person);
    return identified;
  } catch (cause) {
    log('keys-missing', { why: messageOf(cause) });
    return { why: 'refused' };
  }
}

function isSame(given: string, secret: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(secret)];
  return a.length === b.length && timingSafeEqual(a, b);
}
