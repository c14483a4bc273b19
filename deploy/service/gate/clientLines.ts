/** What a client says, one thing at a time: the client's half of the NATS protocol. */
export type Said =
  | { kind: 'connect'; options: string }
  | { kind: 'ping' }
  | { kind: 'pong' }
  | { kind: 'publish'; subject: string; reply: string | null; payload: Buffer }
  | { kind: 'subscribe'; subject: string; queue: string | null; id: string }
  | { kind: 'unsubscribe'; id: string; most: string | null }
  /** What comes after cannot be read. */
  | { kind: 'fault'; why: string };

/** Bytes of a line at the most: the one with the token is longer. */
const longestLine = 4096;
const longestConnect = 32_768;

/** Words of a line: what stands in it is written anew to the server, so nothing in it may be read in two ways. */
const word = /^[\x21-\x7e]+$/;
const number = /^\d{1,9}$/;
const subscriptionId = /^[\dA-Za-z]{1,20}$/;

type Message = { subject: string; reply: string | null; size: number };

/**
 * Reads lines from pieces that may end anywhere. What is not known to be harmless is a fault, after which nothing is read.
 * @param largest bytes of a message
 */
export function lineReader(largest: number): (piece: Buffer) => Said[] {
  let waiting = Buffer.alloc(0);
  let message: Message | null = null;
  let isBroken = false;

  const next = (): Said | null => {
    if (message) {
      const { size, ...rest } = message;
      if (waiting.length < size + 2) return null;
      if (waiting.toString('latin1', size, size + 2) !== '\r\n') return fault('a message of another size');
      const payload = Buffer.from(waiting.subarray(0, size));
      waiting = waiting.subarray(size + 2);
      message = null;
      return { kind: 'publish', ...rest, payload };
    }
    const end = waiting.indexOf('\r\n');
    const length = end < 0 ? waiting.length : end;
    if (
      length > longestLine &&
      (length > longestConnect || !/^CONNECT /i.test(waiting.toString('latin1', 0, 8)))
    )
      return fault('a line that is too long');
    if (end < 0) return null;
    const line = waiting.toString('utf8', 0, end);
    waiting = waiting.subarray(end + 2);
    const read = readLine(line, largest);
    if (!('size' in read)) return read;
    message = read;
    return next();
  };

  return (piece) => {
    if (isBroken) return [];
    waiting = Buffer.concat([waiting, piece]);
    const said: Said[] = [];
    for (let each = next(); each; each = next()) {
      said.push(each);
      if (each.kind === 'fault') {
        isBroken = true;
        break;
      }
    }
    return said;
  };
}

function readLine(line: string, largest: number): Said | Message {
  const connect = /^CONNECT (\{.*\})\s*$/i.exec(line)?.[1];
  if (connect !== undefined) return { kind: 'connect', options: connect };
  const [verb = '', ...words] = line.trimEnd().split(/[ \t]+/);
  if (!words.every((each) => word.test(each))) return fault('a word with other characters');
  const [first = '', second, third, ...more] = words;
  if (more.length > 0) return fault('a line with too many words');
  switch (verb.toUpperCase()) {
    case 'PING':
      return words.length === 0 ? { kind: 'ping' } : fault('words after PING');
    case 'PONG':
      return words.length === 0 ? { kind: 'pong' } : fault('words after PONG');
    case 'PUB': {
      const [reply, size] = third === undefined ? [null, second] : [second ?? null, third];
      if (!isSubject(first) || (reply !== null && !isSubject(reply))) return fault('no subject');
      if (size === undefined || !number.test(size)) return fault('no size');
      return Number(size) > largest
        ? fault('a message that is too large')
        : { subject: first, reply, size: Number(size) };
    }
    case 'SUB': {
      const [queue, id] = third === undefined ? [null, second] : [second ?? null, third];
      return id !== undefined && subscriptionId.test(id)
        ? { kind: 'subscribe', subject: first, queue, id }
        : fault('no number of a subscription');
    }
    case 'UNSUB':
      return subscriptionId.test(first) &&
        third === undefined &&
        (second === undefined || number.test(second))
        ? { kind: 'unsubscribe', id: first, most: second ?? null }
        : fault('no number of a subscription');
    default:
      return fault('an unknown line');
  }
}

/** One exact subject: no wildcards, no empty words. */
function isSubject(subject: string): boolean {
  return subject.split('.').every((each) => each !== '' && each !== '*' && each !== '>');
}

function fault(why: string): Said {
  return { kind: 'fault', why };
}
