import { useState } from 'react';
import type { LoggedEvaluation } from '#src/state/years/evaluationLog.ts';
import { rowPage } from '#src/state/rowPage.ts';
import type { PersonalDataPlace } from '#src/state/files/personalData.ts';
import {
  previewShare,
  saveShare,
  slugOfAlias,
  type ShareOptions,
} from '#src/state/sharing/shareEvaluation.ts';
import { NotWritten } from '#src/state/files/saveFile.ts';
import type { PasswordChoice } from '#src/state/files/usePasswordChoice.ts';
import { pageText } from '#src/text/pageText.ts';
import { papers } from '#src/text/papers.ts';
import type { ShareChoices } from './ShareChoices.ts';

type Outcome = keyof typeof tones;

type FlowState =
  | { status: 'idle' | 'checking' | 'saving' }
  /** `unwritten`: what the dialogue would not save. */
  | { status: 'failed'; unwritten: ShareOptions | null }
  | { status: 'warned'; places: PersonalDataPlace[]; options: ShareOptions }
  | { status: 'done'; outcome: Outcome };

/** What in the form has to be mended first. */
type FormProblem = 'noThemes' | 'taken' | 'empty' | 'tooLong';

/** Longer names would not fit in an address, nor at the head of a page. */
const longestAlias = 80;

/** How many characters of another name are too many. */
export function excessOfAlias(alias: string): number {
  return Math.max(0, alias.trim().length - longestAlias);
}

const tones = {
  verified: 'success',
  downloaded: 'success',
  cancelled: 'info',
  damaged: 'error',
  'not-sealed': 'error',
} as const;

/** What the file is called, with the time it is made at. */
function namingNow(logged: LoggedEvaluation, options: ShareOptions) {
  const { share } = papers.backup;
  const { log, office } = logged;
  const who = options.alias?.office ?? office.id;
  const name = share.fileName(who, log.evaluation.year, kindOf(options, logged), new Date());
  return { name, description: share.fileDescription };
}

/**
 * A shared file from the button to how it went: looks at the form, then for personal data in what leaves, and writes.
 * @returns what is to be mended in the form, and what the button, a warning and an outcome show
 */
export function useShareFlow(logged: LoggedEvaluation, choices: ShareChoices, password: PasswordChoice) {
  const words = papers.backup.share;
  const [state, setState] = useState<FlowState>({ status: 'idle' });
  const [problem, setProblem] = useState<{ kind: FormProblem; choices: ShareChoices } | null>(null);

  const save = async (options: ShareOptions, toDownloads = false) => {
    setState({ status: 'saving' });
    try {
      const naming = { ...namingNow(logged, options), toDownloads };
      setState({ status: 'done', outcome: await saveShare(logged, options, naming, password.value) });
    } catch (cause) {
      setState({ status: 'failed', unwritten: cause instanceof NotWritten ? options : null });
    }
  };

  const start = async () => {
    setState({ status: 'checking' });
    const read = await readChoices(choices, logged);
    if (!read.ok) setProblem({ kind: read.problem, choices });
    if (!password.check() || !read.ok) {
      setState({ status: 'idle' });
      return;
    }
    const { personalData } = previewShare(logged, read.options);
    if (personalData.length > 0) {
      setState({ status: 'warned', places: personalData, options: read.options });
    } else await save(read.options);
  };

  return {
    // What has been mended since is no problem any more.
    problem: problem?.choices === choices ? problem.kind : null,
    action: {
      label: labelOf(state.status),
      busy: state.status === 'checking' || state.status === 'saving',
      onPress: () => void start(),
      warning:
        state.status === 'warned'
          ? {
              title: words.personalData.title,
              body: words.personalData.body,
              places: state.places.map((place) => describePlace(place, logged)),
              goOn: { label: words.personalData.goOn, onPress: () => void save(state.options) },
              cancel: { label: words.personalData.cancel, onPress: () => setState({ status: 'idle' }) },
            }
          : null,
      outcome: outcomeOf(state),
      instead: insteadOf(state, (options) => void save(options, true)),
    },
  };
}

async function readChoices(
  { underAlias, alias, ...choices }: ShareChoices,
  logged: LoggedEvaluation,
): Promise<{ ok: true; options: ShareOptions } | { ok: false; problem: FormProblem }> {
  if (choices.themes.length === 0 && !choices.indicators) return { ok: false, problem: 'noThemes' };
  if (!underAlias) return { ok: true, options: { ...choices, alias: null } };
  const name = alias.trim();
  if (excessOfAlias(name) > 0) return { ok: false, problem: 'tooLong' };
  const slug = await slugOfAlias(name, logged);
  if (!slug.ok) return { ok: false, problem: slug.reason };
  return { ok: true, options: { ...choices, alias: { office: slug.slug, name, kind: logged.office.kind } } };
}

function kindOf({ themes, texts, alias }: ShareOptions, { standard }: LoggedEvaluation) {
  if (alias) return 'alias';
  if (!texts) return 'withoutTexts';
  return themes.length < standard.themes.length ? 'part' : 'all';
}

function labelOf(status: FlowState['status']): string {
  const words = papers.backup.share;
  if (status === 'checking') return words.checking;
  return status === 'saving' ? words.saving : words.save;
}

function insteadOf(state: FlowState, download: (options: ShareOptions) => void) {
  if (state.status !== 'failed' || !state.unwritten) return null;
  const { unwritten } = state;
  return { label: pageText.exchange.downloadInstead, onPress: () => download(unwritten) };
}

function outcomeOf(state: FlowState) {
  const words = papers.backup.share;
  if (state.status === 'failed') return { tone: 'error' as const, message: words.failed };
  if (state.status !== 'done') return null;
  return { tone: tones[state.outcome], message: words.outcome[state.outcome] };
}

function describePlace(place: PersonalDataPlace, { log, office }: LoggedEvaluation) {
  return {
    key: `${place.row} ${place.field}`,
    to: rowPage(place),
    label: pageText.exchange.backup.personalData.place({
      ...place,
      office: office.name,
      year: log.evaluation.year,
    }),
  };
}
