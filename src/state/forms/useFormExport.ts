import { useState } from 'react';
import type { FilledField, FilledSection } from '#src/domain/forms/filledForm.ts';
import type { Form } from '#src/domain/forms/Form.ts';
import type { Origin } from '#src/domain/forms/Said.ts';
import { findPersonalData, type PersonalDataKind } from '#src/domain/privacy/findPersonalData.ts';
import { formPaper } from '#src/exchange/forms/formPaper.ts';
import { writeFormJson } from '#src/exchange/forms/writeFormJson.ts';
import { saveFile, type FileOutcome } from '../files/saveFile.ts';
import { exportFile, exportFileName, fileKinds, type Picture } from '../report/exportFile.ts';
import { saveQueue } from '../session/saving.ts';

export { formPaper };

export type FormTarget = 'docx' | 'print' | 'json';

/** A place in a form that seems to single out a person, and what of it. */
export type FormPlace = {
  heading: string;
  /** Id of the first field under the heading that does. */
  field: string;
  kinds: readonly PersonalDataKind[];
  names: readonly string[];
  /** The rows that such a text was filled in from: there it is corrected. */
  from: readonly Origin[];
};

export type FormExportState =
  | { status: 'idle' | 'working' | 'failed' }
  | { status: 'warned'; target: FormTarget; places: readonly FormPlace[] }
  | { status: 'done'; name: string; outcome: FileOutcome };

type Options = {
  form: Form;
  filled: readonly FilledSection[];
  office: string;
  year: number;
  /** When the evaluation that stands was signed, ISO; `null`: it is not. */
  signedAt: string | null;
  words: { what: (title: string) => string; docxKind: string; jsonKind: string };
  colour: string;
  drawPictures: () => Promise<Picture[]>;
  print: (name: string) => void;
};

/** A form from the press to the file: what seems to single out a person is listed first, and nothing is blocked. */
export function useFormExport({
  form,
  filled,
  office,
  year,
  signedAt,
  words,
  colour,
  drawPictures,
  print,
}: Options) {
  const [state, setState] = useState<FormExportState>({ status: 'idle' });

  const make = async (target: FormTarget) => {
    const now = new Date();
    const madeAt = now.toISOString();
    const name = exportFileName({ office, year, what: words.what(form.title), at: now });
    if (target === 'print') {
      setState({ status: 'idle' });
      print(name);
      return;
    }
    setState({ status: 'working' });
    try {
      await saveQueue.flush();
      const bytes =
        target === 'json'
          ? writeFormJson(form, filled, { office, year, madeAt, signedAt })
          : await exportFile(
              {
                format: 'docx',
                paper: formPaper({ form, filled, office, year, madeAt, signedAt }),
                colour,
                pictures: await drawPictures(),
                madeAt,
              },
              () => {},
              new AbortController().signal,
            );
      const { extension, mediaType } = fileKinds[target];
      const outcome = await saveFile({
        name: `${name}${extension}`,
        description: target === 'docx' ? words.docxKind : words.jsonKind,
        mediaType,
        extension,
        bytes,
      });
      setState({ status: 'done', name: `${name}${extension}`, outcome });
    } catch {
      setState({ status: 'failed' });
    }
  };

  return {
    state,
    start: (target: FormTarget) => {
      const places = personalPlaces(filled);
      if (places.length > 0) setState({ status: 'warned', target, places });
      else void make(target);
    },
    goOn: () => {
      if (state.status === 'warned') void make(state.target);
    },
    cancel: () => setState({ status: 'idle' }),
  };
}

/** Where a filled form seems to single out a person, and the names that were written as facts of the project. */
export function personalPlaces(filled: readonly FilledSection[]): FormPlace[] {
  return filled.flatMap(({ section: { heading }, fields }) => {
    const found = fields.map((field) => ({ id: field.field.id, ...personalIn(field) }));
    const telling = found.filter(({ kinds, names }) => kinds.length > 0 || names.length > 0);
    const [first] = telling;
    if (!first) return [];
    const from = telling.flatMap((field) => field.from);
    return [
      {
        heading,
        field: first.id,
        kinds: [...new Set(telling.flatMap(({ kinds }) => kinds))],
        names: telling.flatMap(({ names }) => names),
        from: [...new Map(from.map((origin) => [origin.row, origin])).values()],
      },
    ];
  });
}

function personalIn(filled: FilledField): Pick<FormPlace, 'kinds' | 'names' | 'from'> {
  const kindsIn = (text: string) => findPersonalData(text).map(({ kind }) => kind);
  if (filled.kind === 'choices') return { kinds: [], names: [], from: [] };
  if (filled.kind === 'table') {
    const rows = filled.rows.map(({ from, cells }) => ({
      from,
      kinds: kindsIn(cells.map(({ text }) => text).join('\n')),
    }));
    const telling = rows.filter(({ kinds }) => kinds.length > 0);
    return {
      kinds: telling.flatMap(({ kinds }) => kinds),
      names: [],
      from: telling.flatMap(({ from }) => from ?? []),
    };
  }
  const { content, sentences, field } = filled;
  const { text, own } = content;
  return {
    kinds: kindsIn(text),
    names: namesPeople(field.fill) && text.trim() !== '' ? text.split('\n') : [],
    from: own
      ? []
      : sentences.filter((sentence) => kindsIn(sentence.text).length > 0).map(({ from }) => from),
  };
}

/** Sources that people are named in on purpose. */
function namesPeople(source: string | undefined): boolean {
  return ['projectLeaders', 'projectOwners', 'projectContacts', 'steeringLeader', 'countyContact'].includes(
    source ?? '',
  );
}
