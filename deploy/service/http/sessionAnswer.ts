import type { IncomingHttpHeaders } from 'node:http';
import type { Identify } from '../people/identify.ts';
import type { Person } from '../people/Person.ts';
import { tokenFrom } from '../token/tokenFrom.ts';

/** What a request is answered with. */
export type Answer = { status: number; body: unknown };

/**
 * Answers who is logged in, with what the server is to be told. Other sites' pages are told nothing.
 * @param onPerson makes ready what the person needs
 */
export async function sessionAnswer(
  headers: IncomingHttpHeaders,
  identify: Identify,
  onPerson: (person: Person) => Promise<void>,
): Promise<Answer> {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return said(403, 'another-site');
  const token = tokenFrom(headers);
  if (token === null) return said(401, 'not-logged-in');
  const identified = await identify(token);
  if (identified.kind === 'unknown') return said(401, 'not-logged-in');
  if (identified.kind === 'no-office') return said(403, 'no-office');
  const { person, expires } = identified;
  await onPerson(person);
  const { id, name, subject, offices, observer } = person;
  return {
    status: 200,
    body: {
      token,
      expires: new Date(expires * 1000).toISOString(),
      person: { id, name, subject },
      offices,
      observer,
    },
  };
}

function said(status: number, why: string): Answer {
  return { status, body: { why } };
}
