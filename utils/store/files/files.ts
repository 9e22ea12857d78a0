/** Bytes by name, in a store that keeps them apart from IndexedDB. A write replaces the whole file or fails. */
export interface Files {
  names(): Promise<string[]>;
  /** Null where there is no such file. */
  read(name: string): Promise<Uint8Array<ArrayBuffer> | null>;
  write(name: string, content: Uint8Array<ArrayBuffer> | string): Promise<void>;
  remove(name: string): Promise<void>;
}

const decoder = new TextDecoder();
export async function readTextFile(files: Files, name: string): Promise<string | null> {
  const bytes = await files.read(name);
  return bytes && decoder.decode(bytes);
}
