import { useCallback, useEffect, useRef, useState } from 'react';
import { exportFile, exportFileName, fileKinds, type ExportFormat, type Picture } from './exportFile.ts';
import type { ReportOptions } from './reportChoices.ts';
import { findReportPlaces, type Leaving, type ReportPlace } from './reportPlaces.ts';
import { readReportSource, type ReportSource } from './reportSource.ts';
import { saveFile, type FileOutcome, type OutgoingFile } from './saveFile.ts';
import { saveQueue } from './saving.ts';
import { currentDatabase } from './session.ts';

/** What can be taken out: a file, or the paper through the browser's print. */
export type Takeout = ExportFormat | 'pdf';

export type ExportState =
  | { status: 'idle' }
  /** Personal data were found: the person decides. */
  | { status: 'warned'; takeout: Takeout; places: readonly ReportPlace[] }
  /** `share`: how much is done, 0–1, or `null` where nobody can tell. `slow`: it has taken long enough to be shown. */
  | { status: 'working'; takeout: Takeout; share: number | null; slow: boolean }
  /** It took so long that the browser wants to be asked anew before it saves. */
  | { status: 'waiting'; takeout: Takeout; file: OutgoingFile }
  | { status: 'done'; takeout: Takeout; name: string; outcome: FileOutcome }
  | { status: 'stopped'; takeout: Takeout }
  | { status: 'failed'; takeout: Takeout; failure: ExportFlowFailure };

/** `source`: the evaluation could not be read. `made`: no file came of it. `saved`: it could not be written where it should. */
export type ExportFlowFailure = 'source' | 'made' | 'saved';

export type ExportWords = {
  /** What the file is called between year and date, by format. */
  what: Record<Takeout, string>;
  /** The same for a case paper. */
  whatCase: string;
  /** In the browser's file dialogue. */
  description: Record<ExportFormat, string>;
};

type Options = {
  evaluation: string;
  options: ReportOptions;
  words: ExportWords;
  /** The drawings of the paper, for Word. */
  drawPictures: () => Promise<Picture[]>;
  /** Prints the paper, with a name for the file that may come of it. */
  print: (name: string) => void;
};

/** What is quicker than this, in milliseconds, is over before a person has seen that it began. */
const noticed = 300;

/** A file from the button to how it went: looks for personal data first, makes the file beside the page, and saves it. */
export function useExportFlow({ evaluation, options, words, drawPictures, print }: Options) {
  const [state, setState] = useState<ExportState>({ status: 'idle' });
  const job = useRef<AbortController | null>(null);
  useEffect(() => () => job.current?.abort(), []);

  const save = async (takeout: Takeout, file: OutgoingFile) => {
    try {
      const outcome = await saveFile(file);
      setState({ status: 'done', takeout, name: file.name, outcome });
    } catch (cause) {
      // The dialogue may only follow a press, and a press holds a few seconds.
      const tooLate = cause instanceof DOMException && cause.name === 'SecurityError';
      setState(
        tooLate ? { status: 'waiting', takeout, file } : { status: 'failed', takeout, failure: 'saved' },
      );
    }
  };

  /** Without its ending. */
  const nameOf = (takeout: Takeout, { office, evaluation: { year }, madeAt }: ReportSource) => {
    const isCase = options.form === 'case' && (takeout === 'docx' || takeout === 'pdf');
    const what = isCase ? words.whatCase : words.what[takeout];
    return exportFileName({ office: office.name, year, what, at: new Date(madeAt) });
  };

  const make = async (takeout: ExportFormat, source: ReportSource, own: AbortController) => {
    const step = (change: { share?: number; slow?: boolean }) =>
      setState((before) => (before.status === 'working' ? { ...before, ...change } : before));
    const timer = setTimeout(() => step({ slow: true }), noticed);
    try {
      const pictures = takeout === 'docx' ? await drawPictures() : [];
      const request = { format: takeout, source, options, pictures };
      const bytes = await exportFile(request, (share) => step({ share }), own.signal);
      const { extension, mediaType } = fileKinds[takeout];
      await save(takeout, {
        name: `${nameOf(takeout, source)}${extension}`,
        description: words.description[takeout],
        mediaType,
        extension,
        bytes,
      });
    } catch {
      setState(
        own.signal.aborted ? { status: 'stopped', takeout } : { status: 'failed', takeout, failure: 'made' },
      );
    } finally {
      clearTimeout(timer);
    }
  };

  const start = async (takeout: Takeout, looked: boolean) => {
    const own = new AbortController();
    job.current = own;
    setState({ status: 'working', takeout, share: null, slow: false });
    const source = await freshSource(evaluation);
    if (!source) return setState({ status: 'failed', takeout, failure: 'source' });
    const places = looked ? [] : findReportPlaces(source, options, leaving(takeout, options));
    if (places.length > 0) return setState({ status: 'warned', takeout, places });
    if (takeout !== 'pdf') return make(takeout, source, own);
    setState({ status: 'idle' });
    print(nameOf(takeout, source));
  };

  const stop = useCallback(() => job.current?.abort(), []);

  return {
    state,
    busy: state.status === 'working',
    start: (takeout: Takeout) => void start(takeout, false),
    goOn: () => {
      if (state.status === 'warned') void start(state.takeout, true);
      else if (state.status === 'waiting') void save(state.takeout, state.file);
    },
    /** Ends what is under way, or lets it be. */
    cancel: () => {
      if (state.status === 'working') stop();
      else setState({ status: 'idle' });
    },
  };
}

/** What stands on disk at the press, with the press as the time it was made. */
async function freshSource(evaluation: string): Promise<ReportSource | null> {
  try {
    await saveQueue.flush();
    const database = currentDatabase();
    const state = await readReportSource(database, evaluation, new Date());
    return state.status === 'ready' ? state.source : null;
  } catch {
    return null;
  }
}

/** What of the evaluation stands in each kind of file. */
function leaving(takeout: Takeout, { sections }: ReportOptions): Leaving {
  const isPaper = takeout === 'docx' || takeout === 'pdf';
  return {
    // The catalogue is the standard's own text.
    answers: takeout !== 'oscalCatalog',
    log: isPaper && sections.includes('changeLog'),
    words: isPaper,
  };
}
