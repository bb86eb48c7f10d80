/** How properties are tested: with the same values each time, or with `EXPLORE` with fresh ones and more of them. */
import fc from 'fast-check';

const times = Number(process.env.EXPLORE ?? 0);
const explores = times > 0;

/** runs gives how often a property is tried that is usually tried so often. */
export function runs(usual: number): number {
  return explores ? usual * times : usual;
}

// What fails prints its seed, also the one of an exploration.
fc.configureGlobal(explores ? { numRuns: runs(100) } : { seed: 20_261_120 });

/** Surrogates are no characters; they stand here in the order of code points. */
const [FIRST_SURROGATE, SURROGATES] = [0xd800, 0x800];

/** anyCharacter gives each of Unicode's characters, as the unit of a text; fast-check's own keeps all of them in memory, 85 MB. */
export const anyCharacter = fc.nat({ max: 0x10ffff - SURROGATES }).map(
  (at) => String.fromCodePoint(at < FIRST_SURROGATE ? at : at + SURROGATES),
  (character) => {
    const [code, more] = Array.from(String(character), (one) => one.codePointAt(0));
    if (code === undefined || more !== undefined) throw new Error('expected one character');
    return code < FIRST_SURROGATE ? code : code - SURROGATES;
  },
);

/** fc is fast-check as it is set up here. */
export { fc };
