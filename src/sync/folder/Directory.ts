/** A folder, as far as sharing needs it. Everything rejects where the folder or the permission to it is gone. */
export type Directory = {
  /** The names of all files in it. */
  list: () => Promise<string[]>;
  /** Rejects also where the file is gone, or is being changed. */
  read: (name: string) => Promise<Uint8Array>;
  /** Writes a file that is not there yet. */
  write: (name: string, bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
  remove: (name: string) => Promise<void>;
};
