/**
 * What work costs the processor, in milliseconds. Unlike the time on the wall it holds none of the waiting on a busy
 * machine, so a bar on it says something of the work.
 */
export function cpuTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
