import { useState } from 'react';
import type { LoggedEvaluation } from '#src/state/evaluationLog.ts';
import { paths } from '#src/state/paths.ts';
import type { PersonalDataPlace } from '#src/state/personalData.ts';
import { previewShare, saveShare, slugOfAlias, type ShareOptions } from '#src/state/shareEvaluation.ts';
import type { PasswordChoice } from '#src/state/usePasswordChoice.ts';
import { text } from '#src/text/catalogue.ts';
import { papers } from '#src/text/papers.ts';
import type { ShareWish } from './ShareWish.ts';

type Outcome = keyof typeof tones;

type FlowState =
  | { status: 'idle' | 'checking' | 'saving' | 'failed' }
  | { status: 'warned'; places: PersonalDataPlace[]; options: ShareOptions }
  | { status: 'done'; outcome: Outcome };

/** What in the form has to be mended first. */
type FormProblem = 'noThemes' | 'taken' | 'empty';

const tones = { verified: 'success', downloaded: 'success', cancelled: 'info', damaged: 'error' } as const;

/**
 * A shared file from the button to how it went: looks at the form, then for personal data in what leaves, and writes.
 * @returns what is to be mended in the form, and what the button, a warning and an outcome show
 */
export function useShareFlow(logged: LoggedEvaluation, wish: ShareWish, password: PasswordChoice) {
  const words = papers.backup.share;
  const { log, office } = logged;
  const [state, setState] = useState<FlowState>({ status: 'idle' });
  const [problem, setProblem] = useState<{ kind: FormProblem; wish: ShareWish } | null>(null);

  const save = async (options: ShareOptions) => {
    setState({ status: 'saving' });
    try {
      const who = options.alias?.office ?? office.id;
      const name = words.fileName(who, log.evaluation.year, kindOf(options, logged), new Date());
      const naming = { name, description: words.fileDescription };
      setState({ status: 'done', outcome: await saveShare(logged, options, naming, password.value) });
    } catch {
      setState({ status: 'failed' });
    }
  };

  const start = async () => {
    setState({ status: 'checking' });
    const read = await readWish(wish, logged);
    if (!read.ok) setProblem({ kind: read.problem, wish });
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
    problem: problem?.wish === wish ? problem.kind : null,
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
    },
  };
}

async function readWish(
  { underAlias, alias, ...wish }: ShareWish,
  logged: LoggedEvaluation,
): Promise<{ ok: true; options: ShareOptions } | { ok: false; problem: FormProblem }> {
  if (wish.themes.length === 0 && !wish.indicators) return { ok: false, problem: 'noThemes' };
  if (!underAlias) return { ok: true, options: { ...wish, alias: null } };
  const name = alias.trim();
  const slug = await slugOfAlias(name, logged);
  if (!slug.ok) return { ok: false, problem: slug.reason };
  return { ok: true, options: { ...wish, alias: { office: slug.slug, name, kind: logged.office.kind } } };
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

function outcomeOf(state: FlowState) {
  const words = papers.backup.share;
  if (state.status === 'failed') return { tone: 'error' as const, message: words.failed };
  if (state.status !== 'done') return null;
  return { tone: tones[state.outcome], message: words.outcome[state.outcome] };
}

function describePlace(place: PersonalDataPlace, { log, office }: LoggedEvaluation) {
  const { row, requirement, field } = place;
  return {
    key: `${row} ${field}`,
    to: requirement === null ? paths.indicators(log.id) : paths.assessRequirement(log.id, requirement),
    label: text.exchange.backup.personalData.place({
      ...place,
      office: office.name,
      year: log.evaluation.year,
    }),
  };
}
