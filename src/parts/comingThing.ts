import { ownPart } from '#src/domain/changes/entities/entity.ts';
import { barrierName } from '#src/domain/evaluation/barrierName.ts';
import { meetingStatus } from '#src/domain/evaluation/meetingStatus.ts';
import type { ComingThing } from '#src/domain/year/comingThings.ts';
import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';

/** What something that comes in the year is called. */
export function nameOfComing(thing: ComingThing): string {
  const words = pageText.year.coming;
  switch (thing.kind) {
    case 'point':
      return thing.point.title || pageText.year.point.unnamed;
    case 'action':
      return words.action(thing.action.title.trim() || pageText.actions.unnamed);
    case 'answer':
      return words.answer(barrierName(thing.barrier) || pageText.barriers.unnamed);
    case 'meeting':
      return words.meeting(thing.meeting.kind, thing.number, meetingStatus(thing.meeting));
    case 'decision':
      return words.decision(thing.followed.decision.text.trim());
  }
}

/** Tells it from all others: two may have the same name and day. */
export function keyOfComing(thing: ComingThing): string {
  switch (thing.kind) {
    case 'point':
      return `${thing.point.point} ${thing.day}`;
    case 'action':
      return thing.action.id;
    case 'answer':
      return thing.barrier.id;
    case 'meeting':
      return thing.meeting.id;
    case 'decision':
      return `${thing.followed.point.id} ${thing.followed.decision.id}`;
  }
}

/** Where it is told of. */
export function pageOfComing(thing: ComingThing, evaluation: string): string {
  switch (thing.kind) {
    case 'action':
      return paths.action(evaluation, ownPart(thing.action.id));
    case 'answer':
      return paths.barrier(evaluation, ownPart(thing.barrier.id));
    case 'meeting':
      return paths.meeting(evaluation, ownPart(thing.meeting.id));
    case 'decision':
      return paths.meetings(evaluation);
    case 'point':
      return paths.year(evaluation);
  }
}
