/** Time zones in the configuration. */
import * as z from 'zod';

/** timezoneSchema takes an IANA name that this Node knows. */
export const timezoneSchema = z.string().refine((zone) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}, 'expected an IANA time zone, like UTC or Europe/Berlin');
