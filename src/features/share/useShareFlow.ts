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
import type { PasswordChoice } from '#src/parts/usePasswordChoice.ts';
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
 * @param read what is chosen, once nothing in the form has to be mended; `null` while something has
 * @returns what the button, a warning and an outcome show
 */
export function useShareFlow(
  logged: LoggedEvaluation,
  read: () => Promise<ShareChoices | null>,
  password: PasswordChoice,
) {
  const words = papers.backup.share;
  const [state, setState] = useState<FlowState>({ status: 'idle' });

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
    const choices = await read();
    const options = choices && (await optionsOf(choices, logged));
    if (!options || !(await password.check())) {
      setState({ status: 'idle' });
      return;
    }
    const { personalData } = previewShare(logged, options);
    if (personalData.length > 0) setState({ status: 'warned', places: personalData, options });
    else await save(options);
  };

  return {
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
  };
}

/** What is written, of what was chosen. `null`: another has taken the name since the form was read. */
async function optionsOf(
  { underAlias, alias, ...choices }: ShareChoices,
  logged: LoggedEvaluation,
): Promise<ShareOptions | null> {
  if (!underAlias) return { ...choices, alias: null };
  const name = alias.trim();
  const slug = await slugOfAlias(name, logged);
  return slug.ok ? { ...choices, alias: { office: slug.slug, name, kind: logged.office.kind } } : null;
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
