import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { uuidv7 } from '#src/domain/changes/uuidv7.ts';
import { besidesTheApp } from './store.ts';
import { expect } from './test.ts';

/**
 * The point that many tests begin from is reached through the interface once in a run, on a machine of its own. What then
 * lies in the database and in local storage is kept, and put on the machine of each test before the app is opened there:
 * that takes a tenth of the time. What a test is about goes through the interface all the same.
 */
type Store = {
  name: string;
  keyPath: string | string[] | null;
  autoIncrement: boolean;
  indexes: { name: string; keyPath: string | string[]; unique: boolean; multiEntry: boolean }[];
  rows: unknown[];
};

type Machine = { version: number; stores: Store[]; local: [string, string][] };

/**
 * Has the machine of an empty page hold what `reach` leads to, with a device of its own. Leaves the page beside the app: an
 * address of the app opens it. Fails where something is stored already.
 * @param name one name for one `reach`
 */
export async function beginFrom(
  page: Page,
  appUrl: string,
  name: string,
  reach: (page: Page, appUrl: string) => Promise<void>,
): Promise<void> {
  const machine = await machineAt(page, appUrl, name, reach);
  await page.goto(besidesTheApp(appUrl));
  await page.evaluate(putOnMachine, withOwnDevice(machine));
}

async function machineAt(
  page: Page,
  appUrl: string,
  name: string,
  reach: (page: Page, appUrl: string) => Promise<void>,
): Promise<string> {
  const folder = process.env['RETTESNOR_POINTS'];
  if (folder === undefined) throw new Error('There is no folder for the points of this run');
  const file = join(folder, `${name}.json`);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const context = await page.context().browser()?.newContext({ serviceWorkers: 'block' });
  if (!context) throw new Error('A browser with one profile has no room for another machine');
  const elsewhere = await context.newPage();
  await reach(elsewhere, appUrl);
  const machine = await atRest(elsewhere);
  await context.close();
  // Whoever reads it finds all of it.
  const own = `${file}.${process.pid}`;
  writeFileSync(own, machine);
  renameSync(own, file);
  return machine;
}

/** What lies there once the app has written what it writes of its own. */
async function atRest(page: Page): Promise<string> {
  let before = '';
  await expect(async () => {
    const now = await page.evaluate(readMachine);
    const isAtRest = now === before;
    before = now;
    expect(isAtRest).toBe(true);
  }).toPass({ intervals: [250], timeout: 20_000 });
  return before;
}

/** The same machine as another that has done the same: two with one device would take each other's changes for their own. */
function withOwnDevice(machine: string): string {
  const [, device] = /\{"key":"device","value":"([^"]+)"\}/.exec(machine) ?? [];
  if (device === undefined) throw new Error('The machine has no device');
  return machine.replaceAll(device, uuidv7(Date.now(), crypto.getRandomValues(new Uint8Array(10))));
}

/** Runs in the page. What a look at Hjem writes is left out: the app writes it at the first look. */
async function readMachine(): Promise<string> {
  const result = async <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onerror = () => reject(new Error(request.error?.message));
      request.onsuccess = () => resolve(request.result);
    });
  const database = await result(indexedDB.open('rettesnor'));
  const transaction = database.transaction([...database.objectStoreNames]);
  const stores = await Promise.all(
    [...database.objectStoreNames].map(async (name) => {
      const store = transaction.objectStore(name);
      const rows = (await result(store.getAll())) as { key?: unknown }[];
      return {
        name,
        keyPath: store.keyPath,
        autoIncrement: store.autoIncrement,
        indexes: [...store.indexNames].map((index) => {
          const { keyPath, unique, multiEntry } = store.index(index);
          return { name: index, keyPath, unique, multiEntry };
        }),
        rows: rows.filter(({ key }) => name !== 'settings' || !String(key).startsWith('visits:')),
      };
    }),
  );
  const { version } = database;
  database.close();
  const local = Object.entries(localStorage).filter(([key]) => key !== 'rettesnor-list');
  return JSON.stringify({ version, stores, local });
}

/** Runs in the page. */
async function putOnMachine(kept: string): Promise<void> {
  const { version, stores, local } = JSON.parse(kept) as Machine;
  for (const [key, value] of local) localStorage.setItem(key, value);
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open('rettesnor', version);
    let isNew = false;
    request.onerror = () => reject(new Error(`the machine: ${request.error?.message}`));
    request.onsuccess = () => {
      request.result.close();
      if (isNew) resolve();
      else reject(new Error('something is stored on the machine already'));
    };
    request.onupgradeneeded = ({ oldVersion }) => {
      isNew = oldVersion === 0;
      if (!isNew) return request.transaction?.abort();
      for (const { name, keyPath, autoIncrement, indexes, rows } of stores) {
        const store = request.result.createObjectStore(name, { keyPath, autoIncrement });
        for (const index of indexes)
          store.createIndex(index.name, index.keyPath, {
            unique: index.unique,
            multiEntry: index.multiEntry,
          });
        for (const row of rows) store.put(row);
      }
    };
  });
}
