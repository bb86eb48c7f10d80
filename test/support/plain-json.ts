/**
 * Has Octokit read JSON as JavaScript does, and not look at each value for a number beyond 2^53, which takes four times as
 * long: the local GitHub has none.
 */
import { registerHooks } from 'node:module';

const source = 'export const JSONParse = JSON.parse; export const JSONStringify = JSON.stringify;';
const url = `data:text/javascript,${encodeURIComponent(source)}`;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'json-with-bigint' ? { url, shortCircuit: true } : next(specifier, context),
});
