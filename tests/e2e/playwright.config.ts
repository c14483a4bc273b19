import { defineConfig } from '@playwright/test';
import { briefLaunchOptions } from '../../scripts/chromium.mjs';

const timeZone = 'Europe/Oslo';

// A test that asks what day it is gets the browser's answer: between 23 and 24 UTC the two were a day apart.
process.env['TZ'] = timeZone;

/** Tests of the built app in Chromium, as a person meets it. No retries: a test that fails at times has failed. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  globalSetup: './support/serveBuild.ts',
  // A test waits for a third of its time, for the disk or for a pause in the typing: three keep two processors busy.
  workers: 3,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    launchOptions: briefLaunchOptions(),
    locale: 'nb-NO',
    timezoneId: timeZone,
    viewport: { width: 1280, height: 900 },
    trace: 'off',
  },
});
