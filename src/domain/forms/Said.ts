import type { Entity } from '../changes/entities/entities.ts';
import type { Council } from '../evaluation/CouncilMatter.ts';
import type { MeetingKind } from '../evaluation/Meeting.ts';
import type { TeamAspect, TeamGrade } from '../evaluation/TeamReview.ts';

/** Where a sentence comes from: a row of the office's own. */
export type Origin = { entity: Entity; row: string };

/** Something that is known, before it is put into words. */
export type Said =
  /** The office's own words, letter by letter. */
  | { kind: 'words'; text: string }
  | { kind: 'number'; value: number }
  /** One of a few things, that a form has its own words for (`partValues`). */
  | { kind: 'value'; id: string }
  | { kind: 'day'; day: string }
  | { kind: 'period'; from: string | null; to: string | null }
  | { kind: 'person'; name: string; from: string | null; to: string | null }
  /** Somebody who leads or owns the project, told among other things. */
  | { kind: 'role'; of: 'leader' | 'owner'; name: string; from: string | null; to: string | null }
  | { kind: 'lasts'; from: string | null; to: string | null }
  | { kind: 'status'; reached: number; scored: number; remaining: number }
  | { kind: 'level'; number: number; name: string; level: number; target: number }
  | {
      kind: 'share';
      name: string;
      percent: number;
      year: number;
      before: { percent: number; year: number } | null;
    }
  /** The shares of an indicator over a project, oldest first. */
  | { kind: 'shares'; name: string; shares: readonly { percent: number; year: number }[] }
  | { kind: 'percent'; percent: number; year: number | null }
  | { kind: 'levelOf'; level: number; year: number | null }
  | { kind: 'actions'; done: number; open: number; dropped: number; overdue: number }
  | { kind: 'delivery'; title: string; status: DeliveryStatus }
  /** The actions that came so far: a few by name, and how many there are besides. */
  | { kind: 'deliveries'; status: DeliveryStatus; titles: readonly string[]; more: number }
  | { kind: 'overdue'; title: string; day: string }
  | { kind: 'moved'; title: string; from: string; to: string; reason: string }
  | { kind: 'dropped'; title: string; reason: string }
  | { kind: 'barrier'; text: string; consequence: string }
  | { kind: 'lifted'; to: string; day: string | null }
  | { kind: 'carried'; title: string; by: string }
  /** `came`, `known`: how many took part, of those it is known of. */
  | { kind: 'meeting'; of: MeetingKind; day: string; came: number; known: number }
  /** Something that comes round in the year, and was held. */
  | { kind: 'held'; title: string; day: string }
  | { kind: 'council'; council: Council | null; day: string | null }
  | { kind: 'outcome'; text: string }
  | { kind: 'selfEvaluation'; year: number }
  | { kind: 'teamReview'; day: string | null }
  | { kind: 'teamGrade'; aspect: TeamAspect; grade: TeamGrade | null; text: string }
  | { kind: 'teamNext'; text: string }
  /** Of so many people, it is true of so many. */
  | { kind: 'people'; name: string; count: number; of: number; year: number }
  | { kind: 'survey'; title: string; day: string | null; asked: number | null; answered: number | null }
  /** `missing`: so many posts lack an amount. Then there is no result. */
  | { kind: 'budget'; budget: number; spent: number; missing: number }
  | { kind: 'gain'; number: number; name: string }
  /** How far a requirement has come: from the last year before, to this year's level, and to what is expected. */
  | {
      kind: 'lift';
      number: number;
      name: string;
      before: Measured | null;
      now: Measured | null;
      aim: number | null;
    }
  /** Something that was said, with the year it is of. */
  | { kind: 'ofYear'; text: string; year: number }
  /** There are actions, and it is known of none of them. */
  | { kind: 'none'; of: 'delays' | 'adjustments' };

type Measured = { level: number; year: number };

export type DeliveryStatus = 'delivered' | 'partly' | 'notDelivered';

/** Something known, and where it is from. */
export type Sentence = { said: Said; from: Origin };

/** A row of a table: what is known of each part. `key` never changes while the row is there. */
export type FilledRow = { key: string; from: Origin; parts: Readonly<Record<string, readonly Said[]>> };
