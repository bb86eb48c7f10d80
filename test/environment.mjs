import { TestEnvironment } from 'jest-environment-node';

/**
 * Environment gives every test file the same local GitHub: it is loaded once by each worker, outside of the modules of a
 * file, and with it the validators that are compiled from GitHub's descriptions. Each GitHub that it starts is a new one.
 */
export default class Environment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.startLocalGitHub = async (options) => {
      const { startLocalGitHub } = await import('./github/index.ts');
      return startLocalGitHub(options);
    };
  }
}
