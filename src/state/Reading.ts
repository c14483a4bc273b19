/**
 * Something that is read from the disk or from chunks of the app, as a page meets it.
 * @typeParam Value what is there once it has been read
 * @typeParam Absence why there may be nothing to show, though nothing went wrong
 */
export type Reading<Value, Absence extends string = never> =
  | { status: 'loading' }
  | { status: 'failed' }
  | (Absence extends string ? { status: Absence } : never)
  | ({ status: 'ready' } & Value);
