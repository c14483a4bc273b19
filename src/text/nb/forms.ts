import type { Said } from '#src/domain/forms/Said.ts';
import { calendarDay, decimal, listed, perCent, plural, withCapital } from '../format.ts';
import { formsPage } from './formsPage.ts';
import { participation } from './participation.ts';
import { teamReview } from './teamReview.ts';

const deliveryStatus = { delivered: 'Levert', partly: 'Delvis levert', notDelivered: 'Ikke levert' };

const meetings = {
  resourceTeam: 'Møte i ressursteamet',
  ssu: 'Møte i SSU',
  partnership: 'Partnerskapsmøte',
};

/** An own sentence ends with one mark, whoever wrote it. */
function ended(sentence: string): string {
  return /[.!?:]$/.test(sentence) ? sentence : `${sentence}.`;
}

function period(from: string | null, to: string | null): string {
  if (from !== null && to !== null) return `${calendarDay(from)} – ${calendarDay(to)}`;
  if (from !== null) return `fra ${calendarDay(from)}`;
  return to === null ? '' : `til ${calendarDay(to)}`;
}

function lasts(from: string | null, to: string | null): string {
  if (from !== null && to !== null)
    return `Prosjektet varer fra ${calendarDay(from)} til ${calendarDay(to)}.`;
  if (from !== null) return `Prosjektet startet ${calendarDay(from)}.`;
  return to === null ? '' : `Prosjektet varer til ${calendarDay(to)}.`;
}

function inYear(text: string, year: number | null): string {
  return year === null ? text : `${text} (${year})`;
}

/** How far a requirement has come, in short sentences. */
function lift({ number, name, before, now, aim }: Extract<Said, { kind: 'lift' }>): string {
  const reached =
    now === null
      ? `ikke vurdert i år${before ? `, nivå ${before.level} i ${before.year}` : ''}`
      : before?.level === now.level
        ? `nivå ${now.level} i ${now.year}, det samme som i ${before.year}`
        : `nivå ${now.level} i ${now.year}${before ? `, mot nivå ${before.level} i ${before.year}` : ''}`;
  return `Krav ${number} (${name}): ${reached}.${aim === null ? '' : ` Tiltakene skal gi nivå ${aim}.`}`;
}

/** A sentence with the year it is of: within it where it is one, after it where it is several. */
function ofYear(text: string, year: number): string {
  const isOne = /^[^.!?]+\.$/.test(text);
  return isOne ? `${text.slice(0, -1)} (${year}).` : `${text} (${year})`;
}

const none = {
  delays: 'Ingen tiltak er over fristen.',
  adjustments: 'Ingen frister er flyttet, og ingen tiltak er lagt bort.',
};

/** Something that is known, as a sentence of a report. */
function say(said: Said): string {
  switch (said.kind) {
    case 'words':
      return said.text;
    case 'number':
      return decimal(said.value);
    case 'value':
      return said.id;
    case 'day':
      return calendarDay(said.day);
    case 'period':
      return withCapital(period(said.from, said.to));
    case 'person':
      return [said.name, period(said.from, said.to)].filter(Boolean).join(', ');
    case 'role': {
      const who = said.of === 'leader' ? 'Prosjektleder' : 'Prosjekteier';
      return `${who}: ${[said.name, period(said.from, said.to)].filter(Boolean).join(', ')}.`;
    }
    case 'lasts':
      return lasts(said.from, said.to);
    case 'status':
      return `${said.reached} av ${plural(said.scored, 'vurdert krav', 'vurderte krav')} når målet.${
        said.remaining > 0 ? ` ${said.remaining} er ikke vurdert.` : ''
      }`;
    case 'level':
      return said.level >= said.target
        ? `Krav ${said.number} (${said.name}): nivå ${said.level}. Målet er nådd.`
        : `Krav ${said.number} (${said.name}): nivå ${said.level}. Målet er ${said.target}.`;
    case 'share':
      return `${said.name}: ${perCent(said.percent)} i ${said.year}${
        said.before ? `, mot ${perCent(said.before.percent)} i ${said.before.year}` : ''
      }.`;
    case 'shares':
      return `${said.name}: ${listed(said.shares.map(({ percent, year }) => `${perCent(percent)} i ${year}`))}.`;
    case 'percent':
      return inYear(perCent(said.percent), said.year);
    case 'levelOf':
      // The two are read together, also in a narrow column.
      return inYear(`nivå\u00a0${said.level}`, said.year);
    case 'actions':
      return `${plural(said.done, 'tiltak er gjort', 'tiltak er gjort')}, ${said.open} er ikke gjort ferdig${
        said.overdue > 0 ? ` (${said.overdue} over fristen)` : ''
      }${said.dropped > 0 ? `, og ${said.dropped} er lagt bort` : ''}.`;
    case 'delivery':
      return `${said.title.replace(/\.$/, '')}: ${deliveryStatus[said.status].toLowerCase()}.`;
    case 'deliveries': {
      const titles = said.titles.map((title) => title.replace(/\.$/, '')).join('; ');
      return `${deliveryStatus[said.status]}: ${titles}${said.more > 0 ? `; og ${plural(said.more, 'tiltak', 'tiltak')} til` : ''}.`;
    }
    case 'overdue':
      return `${said.title.replace(/\.$/, '')}: fristen var ${calendarDay(said.day)}.`;
    case 'moved':
      return ended(
        `${said.title.replace(/\.$/, '')}: fristen er flyttet fra ${calendarDay(said.from)} til ${calendarDay(said.to)}${
          said.reason === '' ? '' : `. ${said.reason}`
        }`,
      );
    case 'dropped':
      return ended(
        `${said.title.replace(/\.$/, '')}: lagt bort${said.reason === '' ? '' : `. ${said.reason}`}`,
      );
    case 'barrier':
      return [said.text, said.consequence].filter(Boolean).map(ended).join(' ');
    case 'lifted':
      return `Løftet${said.to === '' ? '' : ` til ${said.to}`}${said.day === null ? '' : ` ${calendarDay(said.day)}`}.`;
    case 'carried':
      return `${said.title.replace(/\.$/, '')}: føres videre${said.by === '' ? '' : ` av ${said.by}`}.`;
    case 'meeting':
      return `${meetings[said.of]} ${calendarDay(said.day)}.${
        said.known === 0 ? '' : ` ${said.came} av ${said.known} møtte.`
      }`;
    case 'held':
      return `${said.title.replace(/\.$/, '')}, ${calendarDay(said.day)}.`;
    case 'council':
      return [
        said.council === null ? 'Et råd' : participation.council[said.council],
        said.day === null ? '' : calendarDay(said.day),
      ]
        .filter(Boolean)
        .join(', ');
    case 'outcome':
      return `Det førte til: ${ended(said.text)}`;
    case 'selfEvaluation':
      return `Arbeidet er vurdert mot kravene i standarden, i egenevalueringen for ${said.year}.`;
    case 'teamReview':
      return `Ressursteamet har vurdert sitt eget arbeid${said.day === null ? '' : ` (${calendarDay(said.day)})`}.`;
    case 'teamGrade':
      return [
        `${teamReview.aspect[said.aspect]}: ${said.grade === null ? 'ikke vurdert' : teamReview.grade[said.grade].toLowerCase()}.`,
        said.text === '' ? '' : ended(said.text),
      ]
        .filter(Boolean)
        .join(' ');
    case 'teamNext':
      return `Ressursteamet skal til neste år: ${ended(said.text)}`;
    case 'people':
      return `${said.name}: ${decimal(said.count)} av ${plural(said.of, 'person', 'personer')} i ${said.year}.`;
    case 'survey':
      return `${said.title === '' ? 'Brukerundersøkelse' : said.title}${
        said.day === null ? '' : ` (${calendarDay(said.day)})`
      }: ${said.answered === null ? 'antall svar er ikke oppgitt' : `${said.answered} svarte`}${
        said.asked === null ? '' : ` av ${said.asked} spurte`
      }.`;
    case 'budget':
      return `Innvilget ${decimal(said.budget)} kr. Brukt ${decimal(said.spent)} kr. ${
        said.missing === 0
          ? `Resultat ${decimal(said.budget - said.spent)} kr.`
          : `${plural(said.missing, 'budsjettpost mangler', 'budsjettposter mangler')} beløp, så resultatet er ikke regnet ut.`
      }`;
    case 'gain':
      return `Krav ${said.number}: ${said.name}`;
    case 'lift':
      return lift(said);
    case 'ofYear':
      return ofYear(said.text, said.year);
    case 'none':
      return none[said.of];
  }
}

/** Words for forms of others: what is known, as it is said in them, and the page where they are filled in. */
export const forms = { say, ...formsPage };
