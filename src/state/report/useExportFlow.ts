import { useCallback, useEffect, useRef, useState } from 'react';
import {
  exportFile,
  exportFileName,
  fileKinds,
  type ExportFormat,
  type ExportRequest,
  type Picture,
  type ExportTarget,
} from './exportFile.ts';
import type { ReportOptions } from './reportChoices.ts';
import { leavingIn } from './leavingIn.ts';
import type { Paper } from './reportPaper.ts';
import { findReportPlaces, type ReportPlace } from './reportPlaces.ts';
import { readReportSource, type ReportSource } from './reportSource.ts';
import { ownCatalogue } from '../years/officeEvaluations.ts';
import { NotWritten, saveFile, type FileOutcome, type OutgoingFile } from '../files/saveFile.ts';
import { saveQueue } from '../session/saving.ts';
import { openedDatabase } from '../session/session.ts';

export type { ExportTarget };

export type ExportState =
  | { status: 'idle' }
  /** Personal data were found: the person decides. */
  | { status: 'warned'; takeout: ExportTarget; places: readonly ReportPlace[] }
  /** `share`: how much is done, 0–1, or `null` where nobody can tell. `slow`: it has taken long enough to be shown. */
  | { status: 'working'; takeout: ExportTarget; share: number | null; slow: boolean }
  /** It took so long that the browser wants to be asked anew before it saves. */
  | { status: 'waiting'; takeout: ExportTarget; file: OutgoingFile }
  | { status: 'done'; takeout: ExportTarget; name: string; outcome: FileOutcome }
  | { status: 'stopped'; takeout: ExportTarget }
  /** `file`: it is made, and only the browser's dialogue would not save it. */
  | { status: 'failed'; takeout: ExportTarget; failure: ExportFlowFailure; file?: OutgoingFile };

/** `source`: the evaluation could not be read. `made`: no file came of it. `saved`: it could not be written where it should. */
export type ExportFlowFailure = 'source' | 'made' | 'saved';

export type ExportWords = {
  /** What the file is called between year and date, by format. */
  what: Record<ExportTarget, string>;
  /** The same for a paper of each form; '' for what it is called by its format. */
  whatPaper: Record<ReportOptions['form'], (recipient: ReportOptions['recipient']) => string>;
  /** In the browser's file dialogue. */
  description: Record<ExportFormat, string>;
};

type Options = {
  evaluation: string;
  /** As it was signed, and not as it is. */
  asSigned: boolean;
  /** Id of the part of the standard it is of. `null`: all of it. */
  scope: string | null;
  options: ReportOptions;
  /** What is on the screen, and when it was read. */
  shown: { paper: Paper; madeAt: string };
  words: ExportWords;
  /** The drawings of the paper, for Word. */
  drawPictures: () => Promise<Picture[]>;
  /** Prints the paper, with a name for the file that may come of it. */
  print: (name: string) => void;
};

/** What is quicker than this, in milliseconds, is over before a person has seen that it began. */
const noticed = 300;

/** A file from the button to how it went: looks for personal data first, makes the file beside the page, and saves it. */
export function useExportFlow({
  evaluation,
  asSigned,
  scope,
  options,
  shown,
  words,
  drawPictures,
  print,
}: Options) {
  const [state, setState] = useState<ExportState>({ status: 'idle' });
  const job = useRef<AbortController | null>(null);
  useEffect(() => () => job.current?.abort(), []);

  const save = async (takeout: ExportTarget, file: OutgoingFile) => {
    try {
      const outcome = await saveFile(file);
      setState({ status: 'done', takeout, name: file.name, outcome });
    } catch (cause) {
      // The dialogue may only follow a press, and a press holds a few seconds.
      const tooLate =
        cause instanceof NotWritten &&
        cause.cause instanceof DOMException &&
        cause.cause.name === 'SecurityError' &&
        state.status !== 'waiting';
      setState(
        tooLate
          ? { status: 'waiting', takeout, file }
          : { status: 'failed', takeout, failure: 'saved', file },
      );
    }
  };

  /** Without its ending. */
  const nameOf = (takeout: ExportTarget, { office, evaluation: { year }, madeAt }: ReportSource) => {
    const isPaper = takeout === 'docx' || takeout === 'pdf';
    const paper = isPaper && (shown.paper.fileTitle ?? words.whatPaper[options.form](options.recipient));
    const what = paper || words.what[takeout];
    return exportFileName({ office: office.name, year, what, at: new Date(madeAt) });
  };

  const make = async (takeout: ExportFormat, source: ReportSource, own: AbortController) => {
    const step = (change: { share?: number; slow?: boolean }) =>
      setState((before) => (before.status === 'working' ? { ...before, ...change } : before));
    const timer = setTimeout(() => step({ slow: true }), noticed);
    try {
      const { colour } = options;
      const request: ExportRequest =
        takeout === 'docx'
          ? { format: takeout, ...shown, colour, pictures: await drawPictures() }
          : { format: takeout, source, colour };
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

  const start = async (takeout: ExportTarget, looked: boolean) => {
    const own = new AbortController();
    job.current = own;
    setState({ status: 'working', takeout, share: null, slow: false });
    const source = await freshSource(evaluation, asSigned, scope);
    if (!source) return setState({ status: 'failed', takeout, failure: 'source' });
    const places = looked ? [] : findReportPlaces(source, options, leavingIn(takeout, options));
    if (places.length > 0) return setState({ status: 'warned', takeout, places });
    if (takeout !== 'pdf') return make(takeout, source, own);
    setState({ status: 'idle' });
    print(nameOf(takeout, source));
  };

  const stop = useCallback(() => job.current?.abort(), []);

  return {
    state,
    busy: state.status === 'working',
    start: (takeout: ExportTarget) => void start(takeout, false),
    goOn: () => {
      if (state.status === 'warned') void start(state.takeout, true);
      else if (state.status === 'waiting') void save(state.takeout, state.file);
    },
    /** What the dialogue would not save, to the downloads. */
    download: () => {
      if (state.status === 'failed' && state.file)
        void save(state.takeout, { ...state.file, toDownloads: true });
    },
    /** Ends what is under way, or does not go on with what was asked. */
    cancel: () => {
      if (state.status === 'working') stop();
      else setState({ status: 'idle' });
    },
  };
}

/** What stands on disk at the press, with the press as the time it was made. */
async function freshSource(
  evaluation: string,
  asSigned: boolean,
  scope: string | null,
): Promise<ReportSource | null> {
  try {
    await saveQueue.flush();
    const database = await openedDatabase();
    const state = await readReportSource(database, evaluation, new Date(), ownCatalogue, asSigned, scope);
    return state.status === 'ready' ? state.source : null;
  } catch {
    return null;
  }
}
