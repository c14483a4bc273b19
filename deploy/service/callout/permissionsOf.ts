import type { Person } from '../people/Person.ts';
import { inboxOf, storedSubjects, streamOf } from './subjects.ts';

/** Subjects that somebody may write on, and listen to. All others are refused. */
export type Permissions = { pub: { allow: string[] }; sub: { allow: string[] } };

/** What the server lets a person do. */
export function permissionsOf({ subject, offices, observer }: Person): Permissions {
  const hears = (office: string) => [...storedSubjects(office), `here.${office}.>`];
  if (observer)
    return {
      pub: { allow: readingOf('*') },
      sub: { allow: [...hearsAll, `${inboxOf(subject)}.>`] },
    };
  return {
    pub: {
      allow: offices.flatMap((office) => [
        ...['changes', 'relayed', 'here'].map((kind) => `${kind}.${office}.*.${subject}`),
        ...readingOf(streamOf(office)),
      ]),
    },
    sub: { allow: [...offices.flatMap(hears), `${inboxOf(subject)}.>`] },
  };
}

const hearsAll = ['changes.>', 'relayed.>', 'here.>'];

/** What it takes to read a stream, message by message and through a pull consumer. */
function readingOf(stream: string): string[] {
  return [
    `$JS.API.STREAM.INFO.${stream}`,
    `$JS.API.STREAM.MSG.GET.${stream}`,
    `$JS.API.CONSUMER.CREATE.${stream}.*`,
    `$JS.API.CONSUMER.INFO.${stream}.*`,
    `$JS.API.CONSUMER.MSG.NEXT.${stream}.*`,
    `$JS.API.CONSUMER.DELETE.${stream}.*`,
  ];
}
