import { fc } from '../../../tests/support/propertyTests.ts';
import { describe, expect, test } from 'vitest';
import { cpuTime } from '../../../tests/support/cpuTime.ts';
import { withControlDigits } from '../../../tests/support/identityNumber.ts';
import { findPersonalData } from './findPersonalData.ts';

/** What is found, as «kind: text». */
function found(text: string): string[] {
  return findPersonalData(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

/**
 * Numbers made here and never a person's: for birth in the years 54–99 the individual parts 750–899 are in none of the
 * series that have been handed out.
 */
function numberOn(datePart: string): string {
  for (let individual = 750; individual <= 899; individual++) {
    const made = withControlDigits(`${datePart}${individual}`);
    if (made) return made;
  }
  throw new Error(`no number exists for ${datePart}`);
}

/** Any such number: an ordinary one, or one with 40 added to the day. */
function anyNumber(addedToDay: number): fc.Arbitrary<string> {
  return fc
    .record({
      day: fc.integer({ min: 1, max: 28 }),
      month: fc.integer({ min: 1, max: 12 }),
      year: fc.integer({ min: 54, max: 99 }),
      individual: fc.integer({ min: 750, max: 899 }),
    })
    .map(({ day, month, year, individual }) => {
      const date = [day + addedToDay, month, year].map((part) => String(part).padStart(2, '0')).join('');
      return withControlDigits(`${date}${individual}`);
    })
    .filter((made) => made !== null);
}

const fnr = numberOn('170595');
const dnr = numberOn('570595');
const spaced = `${fnr.slice(0, 6)} ${fnr.slice(6)}`;

describe('fødselsnummer and D-nummer', () => {
  test('each is found and told from the other', () => {
    expect(found(fnr)).toEqual([`fodselsnummer: ${fnr}`]);
    expect(found(dnr)).toEqual([`dNummer: ${dnr}`]);
  });

  test('every number with right control digits and a possible date is found', () => {
    const ordinary = anyNumber(0).map((made) => [made, `fodselsnummer: ${made}`] as const);
    const temporary = anyNumber(40).map((made) => [made, `dNummer: ${made}`] as const);
    fc.assert(
      fc.property(fc.oneof(ordinary, temporary), ([made, expected]) => {
        expect(found(`Nr ${made}.`)).toEqual([expected]);
      }),
    );
  });

  test('no number is found when one of its digits is wrong', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyNumber(0), anyNumber(40)),
        fc.nat(10),
        fc.integer({ min: 1, max: 9 }),
        (made, place, added) => {
          const digit = (Number(made[place]) + added) % 10;
          expect(found(made.slice(0, place) + String(digit) + made.slice(place + 1))).toEqual([]);
        },
      ),
    );
  });

  test.each([
    `${fnr.slice(0, 6)} ${fnr.slice(6)}`,
    `${fnr.slice(0, 6)}-${fnr.slice(6)}`,
    `${fnr.slice(0, 6)} - ${fnr.slice(6)}`,
    `${fnr.slice(0, 6)}–${fnr.slice(6)}`,
    `${fnr.slice(0, 6)}  ${fnr.slice(6)}`,
    `${fnr.slice(0, 6)}\u00a0${fnr.slice(6)}`,
    `${fnr.slice(0, 6)}\u202f${fnr.slice(6)}`,
    `${fnr.slice(0, 6)}\t${fnr.slice(6)}`,
    `${fnr.slice(0, 2)}.${fnr.slice(2, 4)}.${fnr.slice(4, 6)} ${fnr.slice(6)}`,
    `${fnr.slice(0, 2)} ${fnr.slice(2, 4)} ${fnr.slice(4, 6)} ${fnr.slice(6, 9)} ${fnr.slice(9)}`,
    [...fnr].join(' '),
  ])('it is found as people write it: %s', (written) => {
    expect(found(written)).toEqual([`fodselsnummer: ${written}`]);
    expect(found(`Brukeren (${written}) fikk vedtak.`)).toEqual([`fodselsnummer: ${written}`]);
  });

  test.each([
    ['Bruker %s har fått tilbud.'],
    ['fnr:%s'],
    ['fnr.%s'],
    ['f.nr.%s, se sak'],
    ['bruker%sharfått'],
    ['Eksempelsen/%s'],
    ['%s/2026'],
    ['«%s»'],
    ['%s.'],
    ['Krav 7 %s 2'],
    ['I 2025 %s'],
    ['12 %s 45'],
    ['1234 %s'],
    ['12.500.000 %s'],
    ['Linje én\n%s\nlinje tre'],
  ])('it is found inside text: %s', (around) => {
    expect(found(around.replace('%s', fnr))).toContain(`fodselsnummer: ${fnr}`);
    expect(found(around.replace('%s', spaced))).toContain(`fodselsnummer: ${spaced}`);
  });

  test('a number is found also right after digits that do not belong to it', () => {
    expect(found(`Krav 12 og 44 ${spaced}`)).toEqual([`fodselsnummer: ${spaced}`]);
    expect(found(`44 ${fnr.slice(0, 6)} ${fnr.slice(6, 9)} ${fnr.slice(9)} 12`)).toHaveLength(1);
  });

  test('several are found each for itself, in the order they stand', () => {
    const text = `Først ${dnr}, så ${spaced} og ${fnr}.`;
    expect(found(text)).toEqual([`dNummer: ${dnr}`, `fodselsnummer: ${spaced}`, `fodselsnummer: ${fnr}`]);
    expect(found(`${fnr} ${dnr}`)).toEqual([`fodselsnummer: ${fnr}`, `dNummer: ${dnr}`]);
    expect(found(`${spaced} ${dnr}`)).toEqual([`fodselsnummer: ${spaced}`, `dNummer: ${dnr}`]);
  });

  test('made-up numbers for testing, with 40 or 80 added to the month, are warned of too', () => {
    for (const made of [numberOn('174595'), numberOn('178595')])
      expect(found(made)).toEqual([`fodselsnummer: ${made}`]);
  });

  test('a day or month that does not exist is no date of birth', () => {
    for (const date of ['000595', '320595', '400595', '720595', '170095', '171395', '175395']) {
      expect(found(numberOn(date)), date).toEqual([]);
    }
  });

  test('the last day of a month is a day', () => {
    expect(found(numberOn('310595'))).toEqual([`fodselsnummer: ${numberOn('310595')}`]);
    expect(found(numberOn('710595'))).toEqual([`dNummer: ${numberOn('710595')}`]);
  });

  test('a number whose first control digit is wrong is none, whatever the second is', () => {
    const wrong = String((Number(fnr[9]) + 1) % 10);
    for (let last = 0; last <= 9; last++) expect(found(`${fnr.slice(0, 9)}${wrong}${last}`)).toEqual([]);
  });

  test('of two that share digits, the first is found', () => {
    // Both have 80 added to the month: numbers that only tests have.
    expect(found('01863000110')).toEqual(['fodselsnummer: 01863000110']);
    expect(found('158195 01863 000110')).toEqual(['fodselsnummer: 158195 01863']);
  });

  test('it is found in a web address too', () => {
    expect(found(`https://eksempel.no/bruker/${fnr}`)).toEqual([`fodselsnummer: ${fnr}`]);
  });

  test('a longer row of digits is something else', () => {
    expect(found(`1${fnr}`)).toEqual([]);
    expect(found(`${fnr}1`)).toEqual([]);
    expect(found(`${fnr}${fnr}`)).toEqual([]);
  });

  test('digits on different lines are not one number', () => {
    expect(found(`${fnr.slice(0, 6)}\n${fnr.slice(6)}`)).toEqual([]);
  });
});

describe('phone numbers', () => {
  test.each([
    '22334455',
    '22 33 44 55',
    '22.33.44.55',
    '22-33-44-55',
    '900 00 000',
    '900-00-000',
    '90000000',
    '22\u00a033\u00a044\u00a055',
    '+47 900 00 000',
    '+4790000000',
    '+47 22 33 44 55',
    '+47 22334455',
    '0047 22334455',
    '004722334455',
    '+47-90000000',
    '+46 70 123 45 67',
    '+380 50 123 45 67',
    '+49 1512 3456789',
    '0046 70 123 45 67',
  ])('%s is found', (phone) => {
    expect(found(phone)).toEqual([`phone: ${phone}`]);
    expect(found(`Ring ${phone}.`)).toEqual([`phone: ${phone}`]);
    expect(found(`Tlf.${phone}, eller kom`)).toEqual([`phone: ${phone}`]);
    expect(found(`mobil:${phone}`)).toEqual([`phone: ${phone}`]);
    expect(found(`(${phone})\nNeste linje`)).toEqual([`phone: ${phone}`]);
  });

  test('a country code in brackets hides nothing', () => {
    expect(found('Tlf. (+47) 22 33 44 55')).toEqual(['phone: 22 33 44 55']);
  });

  test('two with a stroke between are seen', () => {
    expect(found('22334455/90000000')).toEqual(['phone: 22334455', 'phone: 90000000']);
    expect(found('22 33 44 55 / 900 00 000')).toEqual(['phone: 22 33 44 55', 'phone: 900 00 000']);
    expect(found('22 33 44 55/900 00 000')[0]).toBe('phone: 22 33 44 55');
  });

  test.each([
    ['a case number', 'sak 2026/12345'],
    ['a case number with a document', 'sak 26/1234-5'],
    ['a case number with a document', '2026/12345-12'],
    ['a long case number', 'arkivsak 2026/22334455'],
    ['an old case number', '200612345-3'],
    ['an amount', '12 500 000'],
    ['an amount', 'kr 22 500 000'],
    ['an amount', '12.500.000,-'],
    ['an amount', '90 000 000 kr'],
    ['an amount without spaces', '25000000 kr'],
    ['an amount without spaces', '25000000 kroner'],
    ['an amount without spaces', 'kr 25000000'],
    ['an amount without spaces', 'NOK 25000000'],
    ['an amount without spaces', '25000000,-'],
    ['an amount with øre', '22334455,50'],
    ['growth in an amount', '+12 500 000'],
    ['years', '2024 2025 2026'],
    ['years', '2025–2026 og 2026/2027'],
    ['years', '2019, 2020, 2021, 2022'],
    ['a school year', 'skoleåret 20252026'.replace('20252026', '2025/2026')],
    ['an organisation number', '974761076'],
    ['an organisation number', '974 761 076'],
    ['an organisation number', 'NO 974 761 076 MVA'],
    ['a postal code', '0558 Oslo'],
    ['postal codes', '2211 3344 5566'],
    ['a list of requirements', 'krav 7, 10 og 44'],
    ['a list of requirements', 'krav 22, 33, 44, 55'],
    ['a date', '01.02.2026'],
    ['a date', '24.12.2026'],
    ['a date', '24.12.26'],
    ['a period', '22.03.2026–28.03.2026'],
    ['a period', '22.03.26-28.03.26'],
    ['an ISO date', '2026-01-02'],
    ['an ISO date and time', '2026-01-02T03:04:05.678Z'],
    ['a date without signs', 'rutine_20260131.docx'],
    ['a date without signs', '20260131'],
    ['a time of day', 'kl. 08.00–15.30'],
    ['a bank account', '1234.56.78901'],
    ['a paragraph', '§ 22-33 og § 44'],
    ['a decimal number', '0,22334455'],
    ['a decimal number', '3.22334455'],
    ['percentages', '22 % 33 % 44 % 55 %'],
    ['a number that begins with 0 or 1', '12345678'],
    ['a number that begins with 0 or 1', '02 33 44 55'],
    ['too few digits', '2233445'],
    ['a five-digit number', 'ring 09189'],
    ['a part of a longer number', '223344556'],
    ['a part of a longer number', '1223344551223344'],
    ['an address on the web', 'https://eksempel.no/dokument/22334455?id=90000000'],
    ['an address on the web without a lock', 'https://eksempel.no/22334455'.replace('https', 'http')],
    ['an address on the web as people write it', 'www.eksempel.no/22334455'],
    ['an id that begins with digits', '22334455-1a1b-7000-8000-00000000000a'],
    ['an id that ends with digits', '0000000a-0000-7000-8000-aaaa22334455'],
    ['an order number', '0012345678901'],
    ['an id', '019cad8f-ac00-7000-8000-000000000000'],
  ])('%s is none: %s', (_what, text) => {
    expect(found(text)).toEqual([]);
    expect(found(`Se ${text} i planen`)).toEqual([]);
  });
});

describe('e-mail addresses', () => {
  test.each([
    'kari@eksempel.no',
    'kari.eksempelsen@bydel-eksempel.oslo.kommune.no',
    'åse.ødegård@eksempel.no',
    'kari@blåbærøy.no',
    'kari+sak@eksempel.no',
    'k_e%1@eksempel.museum',
    'KARI@EKSEMPEL.NO',
    'åse@blåbær.no'.normalize('NFD'),
    '22334455@eksempel.no',
  ])('%s is found, whole', (address) => {
    expect(found(address)).toEqual([`email: ${address}`]);
    expect(found(`Skriv til ${address}.`)).toEqual([`email: ${address}`]);
    expect(found(`<${address}>, (${address})`)).toEqual([`email: ${address}`, `email: ${address}`]);
    expect(found(`mailto:${address}`)).toEqual([`email: ${address}`]);
  });

  test.each(['@', 'kari@', '@eksempel.no', 'kari@eksempel', 'pris @ 12.50', '5@3.2', 'a @ b.no', '@nav'])(
    '%s is none',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

describe('whatever the text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.string({ unit: fc.constantFrom(...'0123456789 .-/+@aå\n'), maxLength: 60 }),
    fc
      .array(
        fc.oneof(
          fc.constantFrom(fnr, dnr, spaced, '22 33 44 55', 'åse@eksempel.no', ' ', '.', '/', '7'),
          fc.string(),
        ),
      )
      .map((parts) => parts.join('')),
  );

  test('what is found lies in the text, in order and without overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end } of findPersonalData(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('a number between words is always found', () => {
    const words = fc.string({ unit: fc.constantFrom(...'abcæøå ,;:()'), maxLength: 30 });
    fc.assert(
      fc.property(words, words, fc.constantFrom(fnr, dnr, spaced), (before, after, number) => {
        expect(found(`${before} ${number} ${after}`).join('\n')).toContain(number);
      }),
    );
  });

  test('text without digits and @ holds nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!/[\d@]/.test(text));
        expect(findPersonalData(text)).toEqual([]);
      }),
    );
  });

  test('what nobody sees hides nothing, and the places are those of the text as it was written', () => {
    const hidden = fc.constantFrom(
      '\u00ad',
      '\u200b',
      '\u200d',
      '\u2060',
      '\ufeff',
      '\u200e',
      '\u202c',
      '\ufe0f',
      '',
    );
    const data = fc.constantFrom(fnr, dnr, spaced, '22 33 44 55', '22334455', 'åse@eksempel.no');
    fc.assert(
      fc.property(data, fc.array(hidden, { minLength: 20, maxLength: 20 }), (number, signs) => {
        const written = [...number]
          .map((sign, at) => (at === 0 ? sign : `${signs[at] ?? ''}${sign}`))
          .join('');
        const text = `\ufeffSe ${signs[0] ?? ''}${written}${signs[1] ?? ''}, takk`;
        expect(findPersonalData(text).map(({ start, end }) => text.slice(start, end))).toEqual([written]);
      }),
    );
  });

  test.each([
    ['wide digits', [...fnr].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('')],
    ['an em space', `${fnr.slice(0, 6)}\u2003${fnr.slice(6)}`],
    ['a hyphen that does not break', `${fnr.slice(0, 6)}\u2011${fnr.slice(6)}`],
    ['a minus sign', `${fnr.slice(0, 6)}\u2212${fnr.slice(6)}`],
  ])('%s hides nothing', (_what, written) => {
    expect(found(written)).toEqual([`fodselsnummer: ${written}`]);
  });

  test('spaces of two kinds are one kind in a phone number', () => {
    expect(found('22\u00a033 44\u202f55')).toEqual(['phone: 22\u00a033 44\u202f55']);
  });

  test('the longest text that fits in a field is looked through at once', () => {
    const hard = [
      'a',
      '1',
      '1 ',
      '22 ',
      'a.',
      'a@',
      '@a',
      '+1 ',
      '2-',
      'https://',
      'æ1',
      '\u00ad',
      'a\u030a',
    ];
    for (const piece of hard) {
      const text = piece.repeat(20_000 / piece.length);
      expect(
        cpuTime(() => findPersonalData(text)),
        piece,
      ).toBeLessThan(5_000);
    }
  });

  test('a long text full of findings takes no longer for each of them than a short one', () => {
    // With every finding held against every other this took half a minute.
    const text = `${'22 33 44 55, www.a.no, '.repeat(40_000)}${fnr} `;
    expect(cpuTime(() => expect(findPersonalData(text)).toHaveLength(40_001))).toBeLessThan(10_000);
  });
});
