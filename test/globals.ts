/** Has tests import by name what Jest's runner gives them as globals, so that the compiler knows its types. */
import { registerHooks } from 'node:module';
import './support/plain-json.ts';

const NAMES = ['afterAll', 'afterEach', 'beforeAll', 'beforeEach', 'describe', 'expect', 'it', 'jest'];

const source = NAMES.map((name) => `export const ${name} = globalThis.${name};`).join('\n');
const url = `data:text/javascript,${encodeURIComponent(source)}`;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === '@jest/globals' ? { url, shortCircuit: true } : next(specifier, context),
});
