import { listed, plural } from '../format.ts';

/** What comes along to a year that is started: in the form that starts it, and apart from what a first visit loads. */
export const startAlong = {
  /** The year that is looked back on, and what comes along without being asked for. */
  baseline: ({
    from,
    signedOff,
    points,
    meetingPoints,
    meetings,
  }: {
    from: number;
    signedOff: boolean;
    points: number;
    meetingPoints: number;
    meetings: number;
  }) =>
    [
      signedOff
        ? `${from} er ferdigstilt, og vises ved siden av.`
        : `${from} vises ved siden av. Den er ikke ferdigstilt, så svarene der kan fortsatt endres.`,
      'Ingen svar kopieres.',
      ...(points === 0
        ? []
        : [
            `${plural(points, 'fast punkt', 'faste punkter')} som dere har endret eller lagt til, følger med.`,
          ]),
      ...(meetingPoints === 0
        ? []
        : [
            `${plural(meetingPoints, 'sak', 'saker')} fra møtene som ikke er fulgt opp eller ikke ble tatt opp, følger med.`,
          ]),
      ...(meetings === 0 ? [] : ['Avtalt neste møte følger med.']),
    ].join(' '),
  actions: {
    label: (count: number, from: number) =>
      `Ta med ${plural(count, 'åpent tiltak', 'åpne tiltak')} fra ${from}`,
    hint: (count: number, from: number, reached: number) =>
      [
        `${count === 1 ? 'Det blir stående som åpent' : 'De blir stående som åpne'} i den nye planen. Det dere endrer der, endrer ikke planen for ${from}.`,
        ...(reached === 0
          ? []
          : [
              `${count === 1 ? 'Et forventet nivå er' : `For ${reached} av dem er et forventet nivå`} allerede nådd i ${from}. Nivået følger med uendret.`,
            ]),
      ].join(' '),
    /** Of what cannot come along. An empty name is one without. */
    tooLarge: (names: readonly string[], from: number) =>
      `${listed(names.map((name) => `«${name || 'Tiltak uten navn'}»`))} har så mange opplysninger at ${names.length === 1 ? 'det' : 'de'} ikke kan bli med. ${names.length === 1 ? 'Det' : 'De'} står fortsatt i planen for ${from}.`,
  },
  barriers: {
    label: (count: number, from: number) =>
      `Ta med ${plural(count, 'hindring', 'hindringer')} fra ${from} som fortsatt står i veien`,
    hint: (count: number, from: number) =>
      `${count === 1 ? 'Den' : 'De'} følger med slik ${count === 1 ? 'den' : 'de'} står, og dagene uten svar telles videre. Det dere endrer i det nye året, endrer ikke ${from}.`,
  },
};
