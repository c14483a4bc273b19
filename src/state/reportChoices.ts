import { useCallback, useEffect, useRef, useState } from 'react';
import * as z from 'zod/mini';
import { sectionIds, type SectionId } from '#src/exchange/report/Block.ts';
import {
  paperForms,
  recipients,
  sectionsOfForm,
  suggestedSections,
  type PaperForm,
  type Recipient,
  type ReportOptions,
} from '#src/exchange/report/ReportOptions.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { readSetting, writeSetting } from '#src/persistence/settingsRepository.ts';
import { reportSetting } from './reportSetting.ts';
import { useSession } from './session.ts';

export { paperForms, recipients, sectionsOfForm, suggestedSections };
export type { PaperForm, Recipient, ReportOptions, SectionId };

/** What a person has chosen of the paper of one evaluation, and the words they have written for it. */
export type ReportChoices = ReportOptions;

/** Deep blue: that of the app. */
const usualColour = '#16324f';

const colourPattern = /^#[0-9a-f]{6}$/;

// What was kept by another version, or damaged, is left out piece by piece: the words a person wrote outlive the rest.
const storedSchema = z.object({
  form: z.catch(z.enum(paperForms), 'report'),
  recipient: z.catch(z.enum(recipients), 'ssu'),
  sections: z.catch(z.nullable(z.array(z.unknown())), null),
  introduction: z.catch(z.string(), ''),
  proposal: z.catch(z.string(), ''),
  colour: z.catch(z.string().check(z.regex(colourPattern)), usualColour),
});

const colourSetting = 'reportColour';

/** What was chosen for an evaluation, or what is usual. The colour is that of the last paper made on this machine. */
export async function readReportChoices(
  database: RettesnorDatabase,
  evaluation: string,
): Promise<ReportChoices> {
  const [kept, colour] = await Promise.all([
    readSetting(database, reportSetting(evaluation)),
    readSetting(database, colourSetting),
  ]);
  const fallback = { colour, ...(typeof kept === 'object' ? kept : {}) };
  const { sections, ...rest } = z.parse(storedSchema, fallback);
  const known = sections?.filter((id): id is SectionId => sectionIds.some((each) => each === id));
  return { ...rest, sections: known ?? suggestedSections(rest.form, rest.recipient) };
}

/** Keeps what was chosen. Stays on this machine, and is no part of the evaluation. */
export async function writeReportChoices(
  database: RettesnorDatabase,
  evaluation: string,
  choices: ReportChoices,
): Promise<void> {
  await writeSetting(database, reportSetting(evaluation), choices);
  await writeSetting(database, colourSetting, choices.colour);
}

/** The choices after one of them. Another recipient or form brings the sections that go with it. */
export function chooseForReport(choices: ReportChoices, patch: Partial<ReportChoices>): ReportChoices {
  const next = { ...choices, ...patch };
  const elsewhere = next.form !== choices.form || next.recipient !== choices.recipient;
  return elsewhere && !patch.sections
    ? { ...next, sections: suggestedSections(next.form, next.recipient) }
    : next;
}

/** Long enough to gather the keystrokes of a word, short enough that little is lost with a cut of power. */
const pause = 400;

/**
 * The choices for the paper of one evaluation, and how to change them: on the screen now, on disk within half a second
 * and before the page is left.
 * @returns `choices` is `null` until they are read; `failed` says that they could not be kept
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
  const waiting = useRef<ReportChoices | null>(null);
  const writing = useRef(0);

  const keep = useCallback(async () => {
    const kept = waiting.current;
    if (!database || !kept) return;
    waiting.current = null;
    writing.current += 1;
    try {
      await writeReportChoices(database, evaluation, kept);
      setFailed(false);
    } catch {
      waiting.current ??= kept;
      setFailed(true);
    } finally {
      writing.current -= 1;
    }
  }, [database, evaluation]);

  useEffect(() => {
    if (!database) return;
    let current = true;
    readReportChoices(database, evaluation).then(
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

  useEffect(() => {
    const keepWhenHidden = () => {
      if (document.visibilityState === 'hidden') void keep();
    };
    const keepNow = () => void keep();
    const ask = (event: BeforeUnloadEvent) => {
      if (!waiting.current && writing.current === 0) return;
      void keep();
      // As for answers: a write that has just begun may die with the page.
      event.preventDefault();
    };
    document.addEventListener('visibilitychange', keepWhenHidden);
    window.addEventListener('pagehide', keepNow);
    window.addEventListener('beforeunload', ask);
    return () => {
      document.removeEventListener('visibilitychange', keepWhenHidden);
      window.removeEventListener('pagehide', keepNow);
      window.removeEventListener('beforeunload', ask);
      void keep();
    };
  }, [keep]);

  useEffect(() => {
    if (!waiting.current) return;
    const timer = setTimeout(() => void keep(), pause);
    return () => clearTimeout(timer);
  }, [choices, keep]);

  const choose = useCallback((patch: Partial<ReportChoices>) => {
    if (!latest.current) return;
    latest.current = chooseForReport(latest.current, patch);
    waiting.current = latest.current;
    setChoices(latest.current);
  }, []);

  return { choices, choose, failed };
}
