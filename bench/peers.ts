/** Other linters with a rule that asks for headings: the least that they can do of what the check does. */
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HEADINGS } from './corpus.ts';
import type { Command } from './measure.ts';

/** Contender is one row of the comparison. */
export interface Contender {
  readonly name: string;
  readonly command: Command;
  /** What it prints for each document that lacks a heading. */
  readonly says: string;
}

const PEERS = fileURLToPath(new URL('peers/', import.meta.url));

interface Peer {
  readonly name: string;
  readonly package: string;
  /** The package's script, and its arguments after the configuration was written into `directory`. */
  readonly script: string;
  readonly args: readonly string[];
  readonly configuration?: { readonly file: string; readonly content: unknown };
  readonly says: string;
}

const MISSING = 'Missing heading';
const REMARK = [
  '--no-config',
  '--no-stdout',
  '--quiet',
  '--use',
  join(PEERS, 'remark-required-headings.cjs'),
];

const LIST: readonly Peer[] = [
  {
    name: 'markdownlint-cli2',
    package: 'markdownlint-cli2',
    script: 'markdownlint-cli2-bin.mjs',
    args: ['postmortems/*.md'],
    configuration: {
      file: '.markdownlint-cli2.jsonc',
      content: {
        noBanner: true,
        noProgress: true,
        config: {
          default: false,
          MD043: { headings: ['?', ...HEADINGS.flatMap((heading) => [`## ${heading}`, '*'])] },
        },
      },
    },
    says: 'MD043',
  },
  {
    name: 'remark',
    package: 'remark-cli',
    script: 'cli.js',
    args: [...REMARK, 'postmortems'],
    says: MISSING,
  },
  {
    name: 'remark, tables and front matter',
    package: 'remark-cli',
    script: 'cli.js',
    args: [...REMARK, ...['remark-gfm', 'remark-frontmatter'].flatMap(plugin), 'postmortems'],
    says: MISSING,
  },
  {
    name: 'textlint',
    package: 'textlint',
    script: 'bin/textlint.js',
    args: ['--no-textlintrc', '--rulesdir', join(PEERS, 'textlint-rules'), 'postmortems'],
    says: MISSING,
  },
  {
    name: '@contextlint/cli',
    package: '@contextlint/cli',
    script: 'dist/index.js',
    args: ['postmortems/*.md'],
    configuration: {
      file: 'contextlint.config.json',
      content: { rules: [{ rule: 'sec001', options: { sections: HEADINGS } }] },
    },
    says: 'Missing required section',
  },
];

function plugin(name: string): string[] {
  return ['--use', join(PEERS, 'node_modules', name, 'index.js')];
}

/** installPeers installs the peers where they are not yet, and gives back those that there are, ready to run in `directory`. */
export function installPeers(directory: string): {
  contenders: readonly Contender[];
  missing: readonly string[];
} {
  if (!existsSync(join(PEERS, 'node_modules'))) {
    console.log('Installing what to compare with into bench/peers/node_modules …');
    spawnSync('npm', ['ci', '--ignore-scripts'], {
      cwd: PEERS,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
  }
  process.env.HEADINGS = JSON.stringify(HEADINGS);
  const there = LIST.filter((peer) => existsSync(scriptOf(peer)));
  for (const { configuration } of there) {
    if (configuration)
      writeFileSync(join(directory, configuration.file), JSON.stringify(configuration.content));
  }
  return {
    contenders: there.map((peer) => ({
      name: peer.name,
      command: { args: [scriptOf(peer), ...peer.args], directory },
      says: peer.says,
    })),
    missing: LIST.filter((peer) => !there.includes(peer)).map(({ name }) => name),
  };
}

function scriptOf(peer: Peer): string {
  return join(PEERS, 'node_modules', peer.package, peer.script);
}
