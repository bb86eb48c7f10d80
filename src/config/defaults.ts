/** The configuration of a repository that has none, as `configSchema` makes it: a plain value, so that nothing needs to be loaded for it. */
import type { Config } from './schema.ts';

/** DEFAULT_CONFIG is what holds in a repository without a configuration. */
export const DEFAULT_CONFIG: Config = {
  name: 'postmortem',
  timezone: 'UTC',
  by: 'app',
  incident: {
    labels: { 'security-incident': 'security', incident: 'incident' },
    bots: [],
    'close-when-done': false,
  },
  postmortem: {
    directory: 'postmortems',
    file: '{date}-{slug}.md',
    branch: 'postmortem/{number}',
    label: 'postmortem',
    template: 'incident',
    refresh: 5,
  },
  actions: {
    label: 'corrective-measure',
    priority: 'priority: {priority}',
    limit: 50,
    due: {},
    'write-back': 'off',
  },
  record: { merges: true, deployments: true },
  check: { by: 'auto', action: 'debrief' },
  review: { reviewers: [], participants: true },
  routes: [],
  people: {},
  sections: {},
  profile: 'standard',
  rules: {},
};
