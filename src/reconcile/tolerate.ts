/** What a sweep could not do is told, and the rest goes on. */

/** Failed hears, in a sentence that says what to do, of what could not be done. */
export type Failed = (what: string, error: unknown) => void;

/** unread says that something could not be read. */
export function unread(what: string): string {
  return `The sweep could not read ${what}, and leaves it out. The next one tries again.`;
}

/** tolerate gives what a work gives, and null where it fails, which is told. */
export async function tolerate<T>(
  { failed }: { readonly failed: Failed },
  what: string,
  work: Promise<T>,
): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    failed(what, error);
    return null;
  }
}
