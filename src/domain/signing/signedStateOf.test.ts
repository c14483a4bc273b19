import { describe, expect, test } from 'vitest';
import {
  buildChange,
  buildEvaluationChange,
  exampleEvaluation,
  people,
} from '../../../tests/support/buildChange.ts';
import { buildRequirement, buildStandard } from '../../../tests/support/buildStandard.ts';
import { digest, exampleStatement, signatureOf, signingChange } from '../../../tests/support/sealed.ts';
import { sealContent } from './sealContent.ts';
import { readSealText } from './signedContent.ts';
import { currentForm, signedForm } from '../changes/signedForm.ts';
import { signedStateOf } from './signedStateOf.ts';
import { standardAsSigned } from './signedWords.ts';

const begun = buildEvaluationChange({}, { minutes: -10 });
const actionId = `${exampleEvaluation}_tiltak_00000000-0000-4000-8000-0000000000f1`;
const log = [
  begun,
  buildChange({ score: 3, 'checkpoint:1a': 'met', 'evidence:e1': { kind: 'note', text: 'Rutinen' } }),
  buildChange(
    { numerator: 3, denominator: 12 },
    { entity: 'indicatorValue', entityId: `${exampleEvaluation}_i-jobb`, minutes: 1 },
  ),
  buildChange(
    { title: 'Skrive rutine', 'expected:1': 4 },
    { entity: 'action', entityId: actionId, minutes: 2 },
  ),
];

describe('an evaluation as it was signed', () => {
  test('is read from the signature alone, with rows as a page reads them', async () => {
    const state = signedStateOf([signatureOf(await signingChange(log))]);
    expect(state?.answers[0]).toMatchObject({
      requirement: 1,
      score: 3,
      checkpoints: { '1a': 'met' },
      evidence: [{ id: 'e1', kind: 'note', text: 'Rutinen' }],
      justification: '',
      changedBy: { name: 'Leder', role: 'NAV-leder' },
    });
    expect(state?.indicatorValues[0]).toMatchObject({ indicator: 'i-jobb', numerator: 3 });
    expect(state?.actions[0]).toMatchObject({ id: actionId, title: 'Skrive rutine', expected: { 1: 4 } });
    expect(state?.barriers).toEqual([]);
  });

  test('says who wrote a row last where its log is at hand, and not who wrote since', async () => {
    const own = buildChange({ strengths: 'Ny' }, { minutes: 10, by: people.veileder });
    const signing = await signingChange([...log, own]);
    const since = buildChange({ improvements: 'Senere' }, { minutes: 600, by: people.laerer });
    const state = signedStateOf([signatureOf(signing)], [...log, own, since]);
    expect(state?.answers[0]?.changedBy).toEqual(people.veileder.author);
  });

  test('stays readable when it has been opened again, and is then the newest that was signed', async () => {
    const signing = await signingChange(log);
    const reopened = buildChange(
      { reopened: { at: signing.at, name: 'Leder', role: 'NAV-leder', reason: 'Ett svar var feil.' } },
      { entity: 'signature', entityId: signing.entityId, minutes: 600 },
    );
    const state = signedStateOf([signatureOf(signing, reopened)]);
    expect(state?.signature.reopened).not.toBeNull();
    expect(state?.answers[0]?.score).toBe(3);
  });

  test('is none where nothing was signed', () => {
    expect(signedStateOf([])).toBeNull();
  });
});

describe('what was signed says the same whatever comes later', () => {
  const standard = buildStandard();
  const reworded = buildStandard({
    scale: standard.scale.map((level) => ({ ...level, name: `Ny ${level.name}`, description: 'Ny ordlyd.' })),
    obligations: standard.obligations.map((rule) => ({ ...rule, description: 'Ny ordlyd.' })),
    requirements: standard.requirements.map((requirement) => ({
      ...requirement,
      shortName: `Ny ${requirement.shortName}`,
      checkpoints: [
        ...requirement.checkpoints.map((checkpoint) => ({ ...checkpoint, text: 'Ny ordlyd.' })),
        { id: `${requirement.number}c`, text: 'Kom til siden.', obligation: 'skal' as const, quote: 'skal' },
      ],
    })),
    explanations: {
      revision: 2,
      changes: [...standard.explanations.changes, { revision: 2, date: '2027-01-01', what: 'Nye ord.' }],
    },
  });

  test('scale, checkpoints and short names are those it was signed with', async () => {
    const patch = await sealContent(
      { id: exampleEvaluation, changes: log },
      exampleStatement,
      standard,
      digest,
    );
    const words = readSealText(patch.content)?.words;
    expect(words).not.toBeNull();
    expect(words && standardAsSigned(reworded, words)).toEqual(standard);
  });

  test('a requirement that the words say nothing of keeps those it has', async () => {
    const patch = await sealContent(
      { id: exampleEvaluation, changes: log },
      exampleStatement,
      standard,
      digest,
    );
    const words = readSealText(patch.content)?.words;
    const more = buildStandard({ requirements: [...standard.requirements, buildRequirement({ number: 7 })] });
    expect(words && standardAsSigned(more, words).requirements.at(-1)?.shortName).toBe('Oppgave 7');
  });

  test('form 1 is as it was when the first evaluation was signed: to cover more takes a new form', async () => {
    expect(currentForm).toBe(1);
    expect(await digest(JSON.stringify(signedForm(1)))).toBe(
      '8d49e68d378ceba730c9400362eff3246e6c729ef372f79d277ed1f5a94e3b28',
    );
  });

  test('the hash of a known log is the known one', async () => {
    expect((await signingChange(log)).patch['hash']).toBe(
      'ac4d68436edc02f5025d4e7176d9dfb057b6e29fab251d2a2cfcc8b85c2492a9',
    );
  });
});

test('a log says no more of itself with another app: forms that are not known are none', () => {
  expect(signedForm(2)).toBeNull();
  expect(readSealText('{}')).toBeNull();
  expect(readSealText('ikke json')).toBeNull();
});
