import { useSyncExternalStore, type ComponentType, type ReactNode } from 'react';

type Loaded<Props> = { part: ComponentType<Props> | null; failure: { cause: unknown } | null };

/** A component whose code is loaded when it is first drawn, or before that by `loadAhead`. */
export type LoadedPart<Props> = ComponentType<Props> & {
  /** Loads the code of what is soon to be drawn, until it is here. Should it fail, it is tried again when it is drawn. */
  loadAhead: () => Promise<void>;
};

/**
 * A component whose code comes when it is asked for. Once it is here it is drawn at once. React's own `lazy` shows what
 * stands there meanwhile even then, and having shown it holds back what comes for 300 ms.
 * @param load gives the component; a failure is thrown where it is drawn, and drawing it anew tries again
 * @param meanwhile draws what stands there until it is here
 */
export function loadedPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  meanwhile: (props: Props) => ReactNode = () => null,
): LoadedPart<Props> {
  const nothing: Loaded<Props> = { part: null, failure: null };
  let current = nothing;
  let loading: Promise<void> | null = null;

  const get = async (): Promise<void> => {
    loading ??= load()
      .then(
        (part) => {
          current = { part, failure: null };
        },
        (cause: unknown) => {
          current = { part: null, failure: { cause } };
        },
      )
      .finally(() => {
        loading = null;
      });
    return loading;
  };
  const subscribe = (onChange: () => void) => {
    if (current.part) return () => {};
    let isHere = true;
    void get().then(() => {
      if (isHere) onChange();
    });
    return () => {
      isHere = false;
      // Whoever comes back to it tries again.
      if (current.failure) current = nothing;
    };
  };

  function Loaded(props: Props) {
    const { part: Part, failure } = useSyncExternalStore(
      subscribe,
      () => current,
      () => nothing,
    );
    if (failure) throw failure.cause;
    return Part ? <Part {...props} /> : meanwhile(props);
  }
  return Object.assign(Loaded, {
    loadAhead: async () => {
      if (current.part) return;
      await get();
      if (current.failure) current = nothing;
    },
  });
}
