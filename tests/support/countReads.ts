/**
 * How often a piece of work looks at anything in a list: keys, values and lengths, however deep. Says what the work
 * costs as it grows, on any machine, where a clock says how busy the machine is.
 */
export function countReads<Item extends object>(
  items: readonly Item[],
  work: (items: readonly Item[]) => unknown,
): number {
  let reads = 0;
  const watchers = new WeakMap<object, object>();
  const watch = <Value extends object>(value: Value): Value => {
    const known = watchers.get(value);
    if (known) return known as Value;
    const watcher = new Proxy(value, {
      get: (target, key, receiver) => {
        reads += 1;
        const found: unknown = Reflect.get(target, key, receiver);
        return typeof found === 'object' && found !== null ? watch(found) : found;
      },
      has: (target, key) => {
        reads += 1;
        return Reflect.has(target, key);
      },
      ownKeys: (target) => {
        reads += 1;
        return Reflect.ownKeys(target);
      },
      getOwnPropertyDescriptor: (target, key) => {
        reads += 1;
        return Reflect.getOwnPropertyDescriptor(target, key);
      },
    });
    watchers.set(value, watcher);
    return watcher;
  };
  work(items.map(watch));
  return reads;
}
