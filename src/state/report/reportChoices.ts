import { useCallback, useEffect, useRef, useState } from 'react';
import * as z from 'zod/mini';
import { evaluationKey } from '#src/domain/evaluation/Evaluation.ts';
import { plainLineBreaks } from '#src/domain/input/lineBreaks.ts';
import { sectionIds, type SectionId } from '#src/exchange/report/Block.ts';
import {
  noCaseFields,
  paperForms,
  recipients,
  sectionsOfForm,
  suggestedSections,
  type CaseFields,
  type PaperForm,
  type Recipient,
  type ReportOptions,
} from '#src/exchange/report/ReportOptions.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { readSetting, type SettingEdit } from '#src/persistence/settingsRepository.ts';
import { saveQueue } from '../session/saving.ts';
import { caseSetting, reportSetting } from './reportSetting.ts';
import { useSession } from '../session/session.ts';

export { paperForms, recipients, sectionsOfForm, suggestedSections };
export type { CaseFields, PaperForm, Recipient, ReportOptions, SectionId };

/** What a person has chosen of the paper of one evaluation, and the words they have written for it. */
export type ReportChoices = ReportOptions;

/** Deep blue: that of the app. */
const usualColour = '#16324f';

const colourPattern = /^#[0-9a-f]{6}$/;

// What was kept by another version, or damaged, is left out piece by piece: the words a person wrote outlive the rest.
const storedSchema = z.object({
  form: z.catch(z.enum(paperForms), 'report'),
  recipient: z.catch(z.enum(recipients), 'ssu'),
  meeting: z.catch(z.nullable(z.string()), null),
  sections: z.catch(z.nullable(z.array(z.unknown())), null),
  offered: z.catch(z.nullable(z.array(z.unknown())), null),
  introduction: z.catch(z.string().check(z.overwrite(plainLineBreaks)), ''),
  proposal: z.catch(z.string().check(z.overwrite(plainLineBreaks)), ''),
  colour: z.catch(z.string().check(z.regex(colourPattern)), usualColour),
});

/** The sections there were when a choice was kept without what was offered. */
const firstOffered: readonly unknown[] = sectionIds.filter(
  (id) =>
    ![
      'actions',
      'barriers',
      'minutes',
      'feedback',
      'year',
      'participation',
      'teamReview',
      'signature',
    ].includes(id),
);

const words = z.catch(z.string().check(z.overwrite(plainLineBreaks)), '');
const caseFieldsSchema = z.catch(
  z.object({
    caseNumber: words,
    meetingDate: words,
    officer: words,
    sender: words,
    attachments: words,
    economy: words,
  }),
  noCaseFields,
);

const colourSetting = 'reportColour';

/** What a case paper says of itself is the office's, from one year to the next. */
function caseSettingOf(evaluation: string): string {
  return caseSetting(evaluationKey(evaluation)?.office ?? '');
}

/** What was chosen for an evaluation, or what is usual, with what its office has said of its cases. The colour is that of the last paper made on this machine. */
export async function readReportChoices(
  database: RettesnorDatabase,
  evaluation: string,
): Promise<ReportChoices> {
  const [kept, caseFields, colour] = await Promise.all([
    readSetting(database, reportSetting(evaluation)),
    readSetting(database, caseSettingOf(evaluation)),
    readSetting(database, colourSetting),
  ]);
  const fallback = { colour, ...(typeof kept === 'object' ? kept : {}) };
  const { sections, offered, ...rest } = z.parse(storedSchema, fallback);
  const suggested = suggestedSections(rest.form, rest.recipient);
  const known = sections?.filter((id): id is SectionId => sectionIds.some((each) => each === id));
  // A section that came after the choice was left out by nobody.
  const since = suggested.filter((id) => !(offered ?? firstOffered).includes(id) && !known?.includes(id));
  return {
    ...rest,
    sections: known ? [...known, ...since] : suggested,
    caseFields: z.parse(caseFieldsSchema, caseFields),
  };
}

/** The choice of the minutes of a meeting. What other papers are for stays as it was. */
export function minutesChoice(meeting: string): Partial<ReportChoices> {
  return { form: 'minutes', meeting };
}

/** The choices after one of them. Another recipient or form brings the sections that go with it. */
export function chooseForReport(choices: ReportChoices, patch: Partial<ReportChoices>): ReportChoices {
  const next = { ...choices, ...patch };
  const elsewhere = next.form !== choices.form || next.recipient !== choices.recipient;
  return elsewhere && !patch.sections
    ? { ...next, sections: suggestedSections(next.form, next.recipient) }
    : next;
}

/** What of the choices is on its way to the disk goes before what the disk says. */
async function readLatest(database: RettesnorDatabase, evaluation: string): Promise<ReportChoices> {
  await saveQueue.flush();
  const stored = await readReportChoices(database, evaluation);
  const choices = saveQueue.unsavedSetting(reportSetting(evaluation)) as Partial<ReportChoices> | undefined;
  const caseFields = saveQueue.unsavedSetting(caseSettingOf(evaluation)) as Partial<CaseFields> | undefined;
  return { ...stored, ...choices, caseFields: { ...stored.caseFields, ...caseFields } };
}

/**
 * The choices for the paper of one evaluation, and how to change them: on the screen now, and on the way to the disk
 * with all else that is written. They stay on this machine, and are no part of the evaluation.
 * @returns `choices` is `null` until they are read; `failed` says that they could not be
 */
export function useReportChoices(evaluation: string): {
  choices: ReportChoices | null;
  choose: (patch: Partial<ReportChoices>) => void;
  failed: boolean;
} {
  const database = useSession((session) =>
    session.database.status === 'open' ? session.database.database : null,
  );
  const [choices, setChoices] = useState<ReportChoices | null>(null);
  const [failed, setFailed] = useState(false);
  const latest = useRef<ReportChoices | null>(null);

  useEffect(() => {
    if (!database) return;
    let current = true;
    readLatest(database, evaluation).then(
      (read) => {
        if (!current) return;
        latest.current = read;
        setChoices(read);
      },
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [database, evaluation]);

  const choose = useCallback(
    (patch: Partial<ReportChoices>) => {
      if (!latest.current) return;
      const next = chooseForReport(latest.current, patch);
      for (const edit of editsOfChoices(evaluation, latest.current, next)) saveQueue.hold(edit);
      latest.current = next;
      setChoices(next);
    },
    [evaluation],
  );

  return { choices, choose, failed };
}

/**
 * What is to be remembered of the choices: what has been chosen or written anew, so that the words of another tab stand. The colour
 * is remembered for the next paper too.
 */
export function editsOfChoices(
  evaluation: string,
  { caseFields: casesBefore, ...before }: ReportChoices,
  { caseFields, ...choices }: ReportChoices,
): SettingEdit[] {
  const { colour } = choices;
  const value = { ...changed(before, choices), colour, offered: sectionIds };
  return [
    { setting: reportSetting(evaluation), evaluation, value, isPart: true },
    ...(before.colour === colour ? [] : [{ setting: colourSetting, evaluation: null, value: colour }]),
    ...(casesBefore === caseFields
      ? []
      : [
          {
            setting: caseSettingOf(evaluation),
            evaluation,
            value: changed(casesBefore, caseFields),
            isPart: true as const,
          },
        ]),
  ];
}

/** Of two states of the same, what the second says otherwise. */
function changed(before: object, after: object): Readonly<Record<string, unknown>> {
  const was = new Map<string, unknown>(Object.entries(before));
  return Object.fromEntries(Object.entries(after).filter(([name, value]) => value !== was.get(name)));
}
