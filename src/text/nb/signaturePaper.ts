import { day, plural, unknownTime } from '../format.ts';
import { signing } from './signing.ts';

type Signer = Parameters<typeof signing.signer>[0];

type Time = Parameters<typeof day>[0] | null;

const onDay = (at: Time) => (at === null ? unknownTime : day(at));

/** What is told of a signature in papers and sheets. */
export const signaturePaper = {
  title: 'Signatur',
  none: 'Egenevalueringen er ikke ferdigstilt.',
  fact: 'Ferdigstilt',
  /** On a cover, beside the name of the fact. */
  factValue: (by: Signer, at: Time) => `${onDay(at)}, av ${signing.signer(by)}`,
  /** In a line. */
  signed: (by: Signer, at: Time) => `Ferdigstilt av ${signing.signer(by)} ${onDay(at)}`,
  lead: (by: Signer, at: Time) =>
    `Egenevalueringen er ferdigstilt av ${signing.signer(by)} ${onDay(at)}. Svar og tall er låst.`,
  reopened: (by: Signer, at: Time, reason: string) =>
    `Åpnet igjen av ${signing.signer(by)} ${onDay(at)}. Grunn: ${reason}`,
  reopenedErased: signing.reopenedErased,
  names: {
    name: 'Navn',
    role: 'Rolle',
    at: 'Tidspunkt',
    covers: 'Dekker',
    hash: 'Kode (SHA-256)',
    previous: 'Kode fra året før',
  },
  moment: signing.moment,
  code: signing.code,
  covers: ({
    answers,
    figures,
    actions,
    barriers,
  }: Record<'answers' | 'figures' | 'actions' | 'barriers', number>) =>
    `${plural(answers, 'krav', 'krav')}, ${plural(figures, 'indikator', 'indikatorer')}, ${plural(actions, 'tiltak', 'tiltak')} og ${plural(barriers, 'hindring', 'hindringer')}`,
  notHere: 'Det signaturen dekker, er ikke med her.',
  noPrevious: 'Ingen',
  late: signing.notice.late,
  acceptedTitle: 'Godtatt som det er',
  accepted: signing.acceptedFinding,
  note: 'Koden er regnet ut av svarene, tallene, tiltakene og hindringene som ble signert. Er én ting endret, blir koden en annen. Signaturen beviser ikke hvem som signerte, eller når: navnet er det personen skrev selv, og tiden er fra klokken på maskinen.',
  sheet: {
    name: 'Signatur',
    heading: (office: string, year: number) => `Signatur for ${office} ${year}`,
    columns: {
      name: 'Navn',
      role: 'Rolle',
      at: 'Tidspunkt',
      hash: 'Kode (SHA-256)',
      covers: 'Dekker',
      state: 'Status',
    },
    standing: 'Gjelder',
  },
};
