/** Paths, as a configuration names them. */
import * as z from 'zod';

/** What git refuses as a name, on the file systems that take these for the same. */
const GIT_ITSELF = /^(?:\.git[. ]*|git~\d+)$/i;

/** repositoryPath is a path inside the repository: relative, no `..`, nothing of git's own, no backslash, no leading or trailing slash. */
export const repositoryPath = z
  .string()
  .min(1)
  .refine(
    (path) =>
      /^[^\\\p{Cc}\p{Cf}]+$/u.test(path) &&
      path.split('/').every((part) => !['', '.', '..'].includes(part) && !GIT_ITSELF.test(part)),
    'expected a path inside the repository, like docs/postmortems',
  );
