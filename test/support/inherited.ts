/** INHERITED is all that a process which a test starts takes over: where programs are, and what Node compiled before. */
export const INHERITED: Readonly<Record<string, string>> = {
  PATH: process.env.PATH ?? '',
  ...(process.env.NODE_COMPILE_CACHE && { NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE }),
};
