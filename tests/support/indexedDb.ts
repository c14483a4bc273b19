/**
 * Files of tests share a process, and Dexie looks for IndexedDB once, when it is loaded: it must be there before the
 * first file that opens a database, whichever that is.
 */
import 'fake-indexeddb/auto';
