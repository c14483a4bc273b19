import { calendarDay, plural } from '../format.ts';
import type { KindWords } from './KindWords.ts';
import { participation } from './participation.ts';
import { teamReview } from './teamReview.ts';

type YearKind = 'signature' | 'recurringPoint' | 'surveyRound' | 'councilMatter' | 'teamReview';

/** What a key stands for; of a newer app, the key itself. */
function namedIn(names: Readonly<Record<string, string>>, key: string): string {
  return (Object.hasOwn(names, key) ? names[key] : undefined) ?? key;
}

const removed = { name: 'Slettet', inSentence: 'slettet', definite: 'slettingen' };

/** The words for what belongs to the year: signatures, what comes round, surveys and councils. */
export const yearRowKinds: { readonly [Name in YearKind]: KindWords<Name> } = {
  signature: {
    title: (_, __, named) => (named === '' ? 'En signatur' : `Signaturen til ${named}`),
    counted: (count) => plural(count, 'signatur', 'signaturer'),
    fields: {
      name: { name: 'Navn', inSentence: 'navn', definite: 'navnet' },
      role: { name: 'Rolle', inSentence: 'rolle', definite: 'rollen' },
      signedAt: {
        name: 'Tidspunkt for signaturen',
        inSentence: 'tidspunkt for signaturen',
        definite: 'tidspunktet for signaturen',
      },
      hash: { name: 'Kontrollsum', inSentence: 'kontrollsum', definite: 'kontrollsummen' },
      form: {
        name: 'Form for kontrollsummen',
        inSentence: 'form for kontrollsummen',
        definite: 'formen for kontrollsummen',
      },
      covers: {
        name: 'Hva signaturen dekker',
        inSentence: '«Hva signaturen dekker»',
        definite: 'hva signaturen dekker',
      },
      content: {
        name: 'Det som ble signert',
        inSentence: '«Det som ble signert»',
        definite: 'det som ble signert',
      },
      previous: {
        name: 'Kontrollsummen fra året før',
        inSentence: 'kontrollsummen fra året før',
        definite: 'kontrollsummen fra året før',
      },
      accepted: {
        name: 'Godtatt som det er',
        inSentence: 'godtatt som det er',
        definite: 'det som er godtatt som det er',
        words: 'begrunnelse for å godta',
        counted: (count) => plural(count, 'funn er godtatt', 'funn er godtatt'),
      },
      reopened: {
        name: 'Åpnet igjen',
        inSentence: 'åpnet igjen',
        definite: 'åpningen',
        words: 'begrunnelse for å åpne igjen',
      },
    },
  },
  recurringPoint: {
    title: ({ point }, { points = [] }, named) => {
      const name = named === '' ? points.find(({ id }) => id === point)?.title : named;
      return name === undefined ? 'Et fast punkt' : `Det faste punktet «${name}»`;
    },
    counted: (count) => plural(count, 'fast punkt', 'faste punkter'),
    fields: {
      title: { name: 'Hva', inSentence: '«Hva»', definite: 'hva punktet gjelder' },
      requirement: {
        name: 'Krav det gjelder',
        inSentence: 'krav det gjelder',
        definite: 'kravet det gjelder',
        ofKey: (requirement) => `Gjelder krav ${requirement}`,
        counted: (count) => plural(count, 'krav', 'krav'),
      },
      responsible: { name: 'Ansvarlig', inSentence: 'ansvarlig', definite: 'den ansvarlige' },
      recurrence: {
        name: 'Hva neste gang regnes fra',
        inSentence: '«Hva neste gang regnes fra»',
        definite: 'hva neste gang regnes fra',
      },
      months: { name: 'Måneder mellom', inSentence: 'måneder mellom', definite: 'tiden mellom' },
      first: { name: 'Første gang', inSentence: 'første gang', definite: 'den første gangen' },
      leftOut: {
        name: 'Gjelder ikke hos oss',
        inSentence: '«Gjelder ikke hos oss»',
        definite: 'om det gjelder hos dere',
        words: 'begrunnelse for at det ikke gjelder',
      },
      occurrence: {
        name: 'Gang det var på planen',
        inSentence: 'gang det var på planen',
        definite: 'det som er sagt om en av gangene',
        ofKey: (day) => `Gangen ${/^\d{4}-\d{2}-\d{2}$/.test(day) ? calendarDay(day) : day}`,
        counted: (count) => plural(count, 'gang', 'ganger'),
      },
      removed,
    },
  },
  surveyRound: {
    title: (_, __, named) => (named === '' ? 'En brukerundersøkelse' : `Brukerundersøkelsen «${named}»`),
    counted: (count) => plural(count, 'brukerundersøkelse', 'brukerundersøkelser'),
    fields: {
      title: { name: 'Navn', inSentence: 'navn', definite: 'navnet' },
      day: { name: 'Dato', inSentence: 'dato', definite: 'datoen' },
      asked: { name: 'Antall spurt', inSentence: 'antall spurt', definite: 'antallet som er spurt' },
      answered: { name: 'Antall svar', inSentence: 'antall svar', definite: 'antallet svar' },
      language: {
        name: 'Språk',
        inSentence: 'språk',
        definite: 'språket',
        counted: (count) => plural(count, 'språk', 'språk'),
      },
      measure: {
        name: 'Resultat',
        inSentence: 'resultat',
        definite: 'resultatet',
        ofKey: (of) => `Resultat: ${namedIn(participation.theme, of)}`,
        counted: (count) => plural(count, 'resultat', 'resultater'),
      },
      part: {
        name: 'Resultat for en del av virksomheten',
        inSentence: 'resultat for en del av virksomheten',
        definite: 'resultatet for en del av virksomheten',
        words: 'navn på en del av virksomheten',
        counted: (count) => plural(count, 'delresultat', 'delresultater'),
      },
      method: {
        name: 'Hvordan dere spurte',
        inSentence: '«Hvordan dere spurte»',
        definite: 'hvordan dere spurte',
      },
      findings: {
        name: 'Hva svarene viser',
        inSentence: '«Hva svarene viser»',
        definite: 'hva svarene viser',
      },
      changed: {
        name: 'Hva som er endret på grunn av svarene',
        inSentence: '«Hva som er endret på grunn av svarene»',
        definite: 'hva som er endret på grunn av svarene',
      },
      removed,
    },
  },
  councilMatter: {
    title: (_, __, named) => (named === '' ? 'En sak fra rådet' : `Saken «${named}» fra rådet`),
    counted: (count) => plural(count, 'sak fra rådene', 'saker fra rådene'),
    fields: {
      council: { name: 'Råd', inSentence: 'råd', definite: 'rådet' },
      day: { name: 'Dato', inSentence: 'dato', definite: 'datoen' },
      raised: { name: 'Hva rådet tok opp', inSentence: '«Hva rådet tok opp»', definite: 'hva rådet tok opp' },
      outcome: {
        name: 'Hva som ble gjort',
        inSentence: '«Hva som ble gjort»',
        definite: 'hva som ble gjort',
      },
      toldDay: {
        name: 'Rådet fikk svar',
        inSentence: 'dagen rådet fikk svar',
        definite: 'dagen rådet fikk svar',
      },
      removed,
    },
  },
  teamReview: {
    title: () => 'Ressursteamets egen evaluering',
    counted: (count) => plural(count, 'egen evaluering i ressursteamet', 'egne evalueringer i ressursteamet'),
    fields: {
      day: { name: 'Dato', inSentence: 'dato', definite: 'datoen' },
      grade: {
        name: 'Hvordan det går',
        inSentence: '«Hvordan det går»',
        definite: 'hvordan det går',
        ofKey: (of) => `Hvordan det går: ${namedIn(teamReview.aspect, of)}`,
        counted: (count) => plural(count, 'vurdering', 'vurderinger'),
      },
      results: { name: 'Resultater', inSentence: 'resultater', definite: 'resultatene' },
      communication: { name: 'Kommunikasjon', inSentence: 'kommunikasjon', definite: 'kommunikasjonen' },
      cooperation: { name: 'Samarbeid', inSentence: 'samarbeid', definite: 'samarbeidet' },
      ownership: {
        name: 'Eierskap til arbeidet',
        inSentence: 'eierskap til arbeidet',
        definite: 'eierskapet',
      },
      next: {
        name: 'Hva vi gjør annerledes neste år',
        inSentence: '«Hva vi gjør annerledes neste år»',
        definite: 'hva dere gjør annerledes neste år',
      },
    },
  },
};
