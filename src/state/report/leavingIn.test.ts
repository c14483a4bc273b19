import { expect, test } from 'vitest';
import { noCaseFields } from '#src/exchange/report/ReportOptions.ts';
import { buildBarrier } from '../../../tests/support/buildBarrier.ts';
import { buildAction, exampleActionId } from '../../../tests/support/buildAction.ts';
import { buildFeedback } from '../../../tests/support/buildFeedback.ts';
import { buildChange } from '../../../tests/support/buildChange.ts';
import { buildMeeting, buildPoint } from '../../../tests/support/buildMeeting.ts';
import { buildReportSource } from '../../../tests/support/buildReportSource.ts';
import type { ExportTarget } from './exportFile.ts';
import { leavingIn } from './leavingIn.ts';
import type { SectionId } from './reportChoices.ts';
import { findReportPlaces } from './reportPlaces.ts';

const phone = 'Ring 22 33 44 55.';
const action = {
  ...buildAction(1, { title: phone, why: phone, deadline: { day: '2026-06-01', reason: '' } }),
  notes: [{ id: 'a', day: '2026-05-01', text: phone }],
};
const moved = buildChange(
  { deadline: { day: '2026-05-01', reason: phone } },
  { entity: 'action', entityId: exampleActionId(1) },
);
const source = buildReportSource({ 2026: { 1: 1 } }, { actions: [action], changes: [moved] });

function fieldsIn(takeout: ExportTarget, form: 'report' | 'case', sections: SectionId[]): string[] {
  const words = { introduction: '', proposal: '', caseFields: noCaseFields };
  const places = findReportPlaces(source, words, leavingIn(takeout, { form, sections }));
  return places.map((place) => ('field' in place ? `${place.field}${place.past ? ' before' : ''}` : 'words'));
}

test('what is written in actions is looked through where it goes out, and nowhere else', () => {
  expect(fieldsIn('docx', 'report', ['gaps'])).toEqual([]);
  expect(fieldsIn('docx', 'report', ['actions'])).toEqual(['title', 'why', 'note', 'deadline before']);
  // The log calls an action by its name.
  expect(fieldsIn('docx', 'report', ['changeLog'])).toContain('title');
  expect(fieldsIn('docx', 'report', ['changeLog'])).not.toContain('why');
  expect(fieldsIn('pdf', 'case', ['assessment'])).toEqual(['title']);
  expect(fieldsIn('pdf', 'case', ['proposal'])).toEqual([]);
  expect(fieldsIn('pptx', 'report', [])).toEqual(['title']);
  for (const takeout of ['xlsx', 'json', 'oscalPlan'] as const)
    expect(fieldsIn(takeout, 'report', [])).toEqual(['title', 'why', 'note', 'deadline before']);
  for (const takeout of ['csv', 'oscalResults', 'oscalCatalog'] as const)
    expect(fieldsIn(takeout, 'report', [])).toEqual([]);
});

test('what is written of barriers is looked through where it goes out, and nowhere else', () => {
  const barriers = [buildBarrier(1, { description: phone, answer: phone })];
  const withBarrier = buildReportSource({ 2026: { 1: 1 } }, { barriers });
  const found = (takeout: ExportTarget, form: 'report' | 'case', sections: SectionId[]) =>
    findReportPlaces(
      withBarrier,
      { introduction: '', proposal: '', caseFields: noCaseFields },
      leavingIn(takeout, { form, sections }),
    ).map((place) => 'field' in place && place.field);
  expect(found('docx', 'report', ['gaps'])).toEqual([]);
  expect(found('docx', 'report', ['barriers'])).toEqual(['description', 'answer']);
  expect(found('pdf', 'case', ['barriers'])).toEqual(['description', 'answer']);
  for (const takeout of ['pptx', 'xlsx', 'json'] as const)
    expect(found(takeout, 'report', [])).toEqual(['description', 'answer']);
  for (const takeout of ['csv', 'oscalResults', 'oscalCatalog'] as const)
    expect(found(takeout, 'report', ['barriers'])).toEqual([]);
});

test('what is said of requirements is looked through where it goes out, and nowhere else', () => {
  const feedback = [buildFeedback(1, { verdict: 'unclear', reason: phone, reply: phone })];
  const withFeedback = buildReportSource({ 2026: { 1: 1 } }, { feedback });
  const found = (takeout: ExportTarget, sections: SectionId[]) =>
    findReportPlaces(
      withFeedback,
      { introduction: '', proposal: '', caseFields: noCaseFields },
      leavingIn(takeout, { form: 'report', sections }),
    ).map((place) => 'field' in place && place.field);
  expect(found('docx', ['barriers'])).toEqual([]);
  expect(found('docx', ['feedback'])).toEqual(['reason', 'reply']);
  for (const takeout of ['xlsx', 'json'] as const) expect(found(takeout, [])).toEqual(['reason', 'reply']);
  for (const takeout of ['pptx', 'csv', 'oscalResults', 'oscalCatalog'] as const)
    expect(found(takeout, ['feedback'])).toEqual([]);
});

test('what is written in meetings is looked through where it goes out, and minutes hold nothing else', () => {
  const meetings = [buildMeeting(1, { note: phone, heldOn: { '2026-03-10': true } })];
  const meetingPoints = [buildPoint(1, { note: phone })];
  const actions = [buildAction(1, { title: phone, why: phone })];
  const withMeeting = buildReportSource(
    { 2026: { 1: { score: 1, justification: phone } } },
    { meetings, meetingPoints, actions },
  );
  const found = (takeout: ExportTarget, form: 'report' | 'minutes', sections: SectionId[]) =>
    findReportPlaces(
      withMeeting,
      { introduction: '', proposal: '', caseFields: noCaseFields },
      leavingIn(takeout, { form, sections }),
    ).map((place) => 'field' in place && place.field);
  expect(found('docx', 'minutes', ['minutes'])).toEqual(['title', 'note', 'note']);
  expect(found('docx', 'report', ['minutes'])).toEqual(['justification', 'title', 'note', 'note']);
  expect(found('docx', 'report', ['gaps'])).toEqual(['justification']);
  expect(found('xlsx', 'minutes', ['minutes']).filter((field) => field === 'note')).toHaveLength(2);
  expect(found('csv', 'report', ['minutes'])).toEqual(['justification']);
});
