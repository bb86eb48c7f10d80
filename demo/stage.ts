/** What the story plays on, once everything runs: a GitHub, its people and a folder for what is in between. */
import { type Api, connect } from './api.ts';
import { createAppToken } from './app-token.ts';
import { type Login, OWNER, REPOSITORY } from './pet-shop.ts';

/** REPOSITORY_PATH is where the repository's API begins. */
export const REPOSITORY_PATH = `/repos/${OWNER}/${REPOSITORY}`;

/** LocalGitHub is what the local GitHub prints about itself when it is ready. */
export interface LocalGitHub {
  /** Where it answers: REST at its root, git below the repository's name. */
  readonly url: string;
  /** A token for each login. */
  readonly users: Readonly<Record<string, string>>;
  readonly app: { readonly id: number; readonly privateKey: string };
  readonly installation: number;
}

/** Stage is what is running. */
export interface Stage {
  readonly url: string;
  /** `owner/name` */
  readonly repository: string;
  readonly folder: string;
  /** Aborts when the demo is interrupted or a process ends. */
  readonly signal: AbortSignal;
  tokenOf(login: Login): string;
  apiOf(login: Login): Api;
  /** The token that a workflow with `permissions: contents: read` gets. */
  createWorkflowToken(): Promise<string>;
}

/** createStage returns the stage on a local GitHub that is running. */
export function createStage(github: LocalGitHub, folder: string, signal: AbortSignal): Stage {
  const { url, users, app, installation } = github;
  const tokenOf = (login: Login): string => users[login] ?? '';
  return {
    url,
    repository: `${OWNER}/${REPOSITORY}`,
    folder,
    signal,
    tokenOf,
    apiOf: (login) => connect(url, tokenOf(login)),
    createWorkflowToken: async () => {
      const api = connect(url, createAppToken(app.id, app.privateKey));
      const path = `/app/installations/${installation}/access_tokens`;
      const asked = { repositories: [REPOSITORY], permissions: { contents: 'read' } };
      return (await api.request<{ token: string }>('POST', path, asked)).token;
    },
  };
}
