/**
 * Bundles the Action and the command line into dist/, or into the folder behind --outdir; with --check it compares a fresh
 * build with dist/ and writes nothing.
 */
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type BuildOptions, build, type Plugin } from 'esbuild';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const { values } = parseArgs({
  options: { outdir: { type: 'string', default: join(ROOT, 'dist') }, check: { type: 'boolean' } },
});
const DIST = resolve(values.outdir);

/**
 * Node's own modules are asked for as they are needed. Imported as ES modules, each of their exports would be read at the
 * start, and many of those are getters that load further modules; commander would load what starts processes.
 */
const BUILT_INS: Plugin = {
  name: 'built-ins',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /./ }, ({ path }) =>
      isBuiltin(path) ? { path: path.replace(/^(?:node:)?/, 'node:'), namespace: 'built-in' } : undefined,
    );
    onLoad({ filter: /./, namespace: 'built-in' }, ({ path }) => {
      const module = `process.getBuiltinModule(${JSON.stringify(path)})`;
      const lazy = path === 'node:child_process';
      return {
        contents: lazy
          ? `exports.spawn = (...args) => ${module}.spawn(...args);`
          : `module.exports = ${module};`,
      };
    });
  },
};

const COMMON = {
  absWorkingDir: ROOT,
  bundle: true,
  write: false,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  charset: 'utf8',
  minifyWhitespace: true,
  minifySyntax: true,
  lineLimit: 160,
  legalComments: 'linked',
  // The build for browsers: the other asks for crypto and streams as it starts, and neither reads a file here.
  alias: { liquidjs: 'liquidjs/dist/liquid.browser.mjs' },
} as const satisfies BuildOptions;

/**
 * The packages of `@actions` do nothing as they are loaded, though they do not say so: what nobody uses of them is left out.
 * `@actions/core` asks for OpenID tokens, which we never want, by an HTTP client that is a quarter of the bundle.
 */
const UNUSED: Plugin = {
  name: 'unused',
  setup({ onResolve, resolve: resolveAgain }) {
    onResolve({ filter: /^@actions\// }, async ({ path, importer, resolveDir, kind, pluginData }) => {
      if (pluginData === UNUSED) return undefined;
      const found = await resolveAgain(path, { importer, resolveDir, kind, pluginData: UNUSED });
      return { ...found, sideEffects: false };
    });
  },
};

/** The compile cache must be on before the program is loaded: that is why the command line has two files. */
const PROGRAM: Plugin = {
  name: 'program',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.\/cli\.ts$/ }, () => ({ path: './program.js', external: true })),
};

const BUNDLES: readonly BuildOptions[] = [
  {
    ...COMMON,
    entryPoints: ['src/action.ts'],
    outfile: join(DIST, 'action.js'),
    plugins: [UNUSED, BUILT_INS],
  },
  {
    ...COMMON,
    entryPoints: ['src/start.ts'],
    outfile: join(DIST, 'cli.js'),
    plugins: [PROGRAM, BUILT_INS],
  },
  {
    ...COMMON,
    entryPoints: ['src/cli.ts'],
    outfile: join(DIST, 'program.js'),
    plugins: [BUILT_INS],
  },
];

async function main(): Promise<number> {
  const outputs = (await Promise.all(BUNDLES.map((options) => build(options)))).flatMap(
    ({ outputFiles = [] }) => outputFiles.map(({ path, contents }) => ({ path, contents })),
  );
  if (values.check) return compare(outputs);
  for (const { path, contents } of outputs) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
    console.log(`${shown(path)}  ${(contents.length / 1024).toFixed(0)} KiB`);
  }
  chmodSync(join(DIST, 'cli.js'), 0o755);
  return 0;
}

function compare(outputs: readonly { path: string; contents: Uint8Array }[]): number {
  const differing = outputs.filter(
    ({ path, contents }) => !existsSync(path) || !readFileSync(path).equals(contents),
  );
  const expected = new Set(outputs.map(({ path }) => path));
  const extra = existsSync(DIST) ? readdirSync(DIST).map((name) => ({ path: join(DIST, name) })) : [];
  const wrong = [...differing, ...extra.filter(({ path }) => !expected.has(path))];
  for (const { path } of wrong) {
    console.error(`${shown(path)} differs from a fresh build: run npm run build and commit it.`);
  }
  return wrong.length > 0 ? 1 : 0;
}

function shown(path: string): string {
  return relative(ROOT, path);
}

process.exitCode = await main();
