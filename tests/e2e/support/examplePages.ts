import type { Page } from '@playwright/test';
import { ownPart } from '#src/domain/changes/entities/entity.ts';
import { evaluationId } from '#src/domain/evaluation/Evaluation.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { exampleSource } from '../../support/exampleSource.ts';
import { standard } from './standard.ts';
import { beginFrom } from './startingPoints.ts';
import { expect } from './test.ts';

/** An evaluation of the example: the bydel's, in its last year. */
export const exampleEvaluation = evaluationId({
  office: 'bydel-eksempeldal',
  year: 2026,
  standard: standard.id,
  edition: standard.edition,
});

/** The own part of the id of the meeting that is under way in it. */
export const [exampleMeeting = ''] = exampleSource().meetings.map(({ id }) => ownPart(id));

/** The pages that show what the example holds, and what is there when they have been drawn. */
export const examplePages: readonly [name: string, path: string, drawn: string][] = [
  ['the gaps', paths.gaps(exampleEvaluation), 'main figure svg'],
  ['the years', paths.trends(exampleEvaluation), 'main figure svg'],
  ['one requirement through the years', paths.requirementHistory(exampleEvaluation, 7), 'dialog blockquote'],
  ['one requirement', paths.requirementCard(exampleEvaluation, 7), 'dialog article'],
  ['the plan', paths.plan(exampleEvaluation), 'main search, main h2'],
  ['what stands in the way', paths.barriers(exampleEvaluation), 'main li'],
  ['the year', paths.year(exampleEvaluation), 'main ol li'],
  ['what participants say', paths.participation(exampleEvaluation), 'main h2'],
  ['the meetings', paths.meetings(exampleEvaluation), 'main li a'],
  ['a meeting', paths.meeting(exampleEvaluation, exampleMeeting), 'main [data-point]'],
  [
    'a meeting while it is held',
    paths.holdMeeting(exampleEvaluation, exampleMeeting),
    'main [data-meeting-screen]',
  ],
  ['minutes', paths.minutes(exampleEvaluation, exampleMeeting), 'main article [data-section="minutes"]'],
  ['the checklist', paths.ready(exampleEvaluation), 'main [data-left]'],
  ['the indicators', paths.indicators(exampleEvaluation), 'main figure svg'],
  ['the report', paths.report(exampleEvaluation), 'main article [data-section]'],
  ['forms of others', paths.forms(exampleEvaluation), 'main [data-field]'],
  ['sharing a part', paths.share(exampleEvaluation), 'main form, main fieldset'],
  ['going back in time', paths.restore(exampleEvaluation), 'main h2'],
  ['who has delivered', paths.deliveries, 'main table tbody'],
  ['the barriers of the city', paths.cityBarriers, 'main li li'],
  ['what is said of the requirements in the city', paths.cityFeedback, 'main li li'],
  ['the figures of the city', paths.cityFigures, 'main input'],
  ['offices side by side', paths.compare, 'main figure [role="grid"], main [class*="notice"]'],
];

/** Has the machine hold the example, as `takeInExample` leaves it. The page lies beside the app. */
export async function haveExample(page: Page, appUrl: string): Promise<void> {
  await beginFrom(page, appUrl, 'example', takeInExample);
}

/** Takes in the example as a first visitor would. */
export async function takeInExample(page: Page, appUrl: string): Promise<void> {
  await page.goto(appUrl);
  await page.getByRole('button', { name: text.overview.welcome.example.title }).click();
  await expect(page.getByText(text.overview.example.body).first()).toBeVisible();
}
