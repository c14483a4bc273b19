import { strFromU8, unzipSync } from 'fflate';

/** The parts of a zipped document by their paths, as text. A part that is not there is ''. */
export function readZip(bytes: Uint8Array): (path: string) => string {
  const parts = unzipSync(bytes);
  return (path) => {
    const part = parts[path];
    return part ? strFromU8(part) : '';
  };
}
