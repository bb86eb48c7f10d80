/** Time zones as people write them in a postmortem. */

/** Minutes east of UTC for abbreviations that mean one thing. */
const OFFSETS: Readonly<Record<string, number>> = {
  UTC: 0,
  GMT: 0,
  Z: 0,
  WET: 0,
  WEST: 60,
  BST: 60,
  CET: 60,
  WAT: 60,
  MEZ: 60,
  CEST: 120,
  MESZ: 120,
  EET: 120,
  SAST: 120,
  EEST: 180,
  MSK: 180,
  EAT: 180,
  IDT: 180,
  TRT: 180,
  PKT: 300,
  ICT: 420,
  WIB: 420,
  HKT: 480,
  SGT: 480,
  PHT: 480,
  AWST: 480,
  MYT: 480,
  WITA: 480,
  NPT: 345,
  ACST: 570,
  ACDT: 630,
  JST: 540,
  KST: 540,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
  EDT: -240,
  EST: -300,
  CDT: -300,
  MDT: -360,
  MST: -420,
  PDT: -420,
  PST: -480,
  AKDT: -480,
  AKST: -540,
  HST: -600,
  BRT: -180,
  ART: -180,
  COT: -300,
  UYT: -180,
};

/** Names for the time that a region keeps, summer time included. */
const REGIONS: Readonly<Record<string, string>> = {
  ET: 'America/New_York',
  CT: 'America/Chicago',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
  EASTERN: 'America/New_York',
  CENTRAL: 'America/Chicago',
  PACIFIC: 'America/Los_Angeles',
};

/** Abbreviations that mean different things in different places, with the zones that one of them may mean. */
const AMBIGUOUS: Readonly<Record<string, readonly string[]>> = {
  CST: [
    'America/Chicago',
    'America/Mexico_City',
    'America/Winnipeg',
    'Asia/Shanghai',
    'Asia/Taipei',
    'America/Havana',
  ],
  IST: ['Asia/Kolkata', 'Asia/Calcutta', 'Asia/Jerusalem', 'Europe/Dublin'],
  AST: ['America/Halifax', 'America/Puerto_Rico', 'Asia/Riyadh'],
  GST: ['Asia/Dubai', 'Atlantic/South_Georgia'],
  SST: ['Pacific/Pago_Pago', 'Asia/Singapore'],
  ECT: ['America/Guayaquil', 'America/Puerto_Rico'],
  AMT: ['America/Manaus', 'Asia/Yerevan'],
};

/** Zone is what a written zone stands for: a fixed offset in minutes, or the rules of an IANA zone. */
export type Zone =
  | { readonly kind: 'offset'; readonly minutes: number }
  | { readonly kind: 'iana'; readonly name: string };

/** ZONE_PATTERN matches a written zone; the case of the letters counts. */
export const ZONE_PATTERN =
  // Before the abbreviations: Pacific/Auckland is not Pacific time.
  '(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/[A-Za-z_]+(?:/[A-Za-z_]+)?|' +
  '(?:UTC|GMT)\\s?[+−-]\\s?\\d{1,2}(?::?[0-5]\\d)?(?!\\d)|[+−-]\\d{2}:?[0-5]\\d(?!\\d)|' +
  `(?:${[
    ...Object.keys(OFFSETS),
    ...Object.keys(REGIONS),
    ...Object.keys(AMBIGUOUS),
    'Eastern',
    'Central',
    'Pacific',
  ]
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![A-Za-z0-9_])`;

/** resolveZone answers what a written zone stands for; an ambiguous one only where the home zone is one of its meanings. Null when it cannot be told. */
export function resolveZone(written: string, home: string | null): Zone | null {
  const upper = written.toUpperCase();
  const fixed = Object.hasOwn(OFFSETS, upper) ? OFFSETS[upper] : undefined;
  if (fixed !== undefined) return { kind: 'offset', minutes: fixed };
  const region = Object.hasOwn(REGIONS, upper) ? REGIONS[upper] : undefined;
  if (region) return { kind: 'iana', name: region };
  if (Object.hasOwn(AMBIGUOUS, upper)) {
    return home !== null && AMBIGUOUS[upper]?.includes(home) ? { kind: 'iana', name: home } : null;
  }
  const offset = /^(?:UTC|GMT)?\s?([+−-])\s?(\d{1,2})(?::?(\d{2}))?$/.exec(upper);
  if (offset) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
    return minutes > 14 * 60 ? null : { kind: 'offset', minutes: offset[1] === '+' ? minutes : -minutes };
  }
  return /^[A-Za-z_]+(?:\/[A-Za-z_+-]+)+$/.test(written) ? { kind: 'iana', name: written } : null;
}

/** isAmbiguousZone tells an abbreviation that means different things in different places, like CST and IST. */
export function isAmbiguousZone(written: string): boolean {
  return Object.hasOwn(AMBIGUOUS, written.toUpperCase());
}

const ANYWHERE = new RegExp(`(?<![\\w+/.:-])(${ZONE_PATTERN})`);

/** findZone is the first written zone in a text, null without one. */
export function findZone(text: string): string | null {
  return ANYWHERE.exec(text)?.[1] ?? null;
}
