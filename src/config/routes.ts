/** Routes: which repository an incident's postmortem and its action items go to. */
import * as z from 'zod';

/** A repository of the same owner. Whose it is, is held against the owner where that is known. */
const repositoryName = z
  .string()
  .regex(
    /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})\/)?(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/,
    'expected a repository of the same owner, as NAME or OWNER/NAME',
  );

/** routeSchema is one route, given the schemas of a label's and a template's name. */
export function routeSchema<L extends z.ZodType<string>, T extends z.ZodType<string>>(label: L, template: T) {
  return z
    .strictObject({
      label: label
        .optional()
        .describe('The incident label that it is for; without label and template it is for every incident.'),
      template: template.optional().describe('The template that it is for.'),
      postmortem: repositoryName
        .optional()
        .describe("Where the postmortem goes, the incident's own unless set."),
      actions: repositoryName
        .optional()
        .describe("Where the action items' issues go, the postmortem's own unless set."),
    })
    .refine(
      ({ postmortem, actions }) => postmortem !== undefined || actions !== undefined,
      'expected postmortem, actions or both: a route says where they go',
    );
}

/** Route is one entry of `routes`. */
export type Route = Readonly<z.output<ReturnType<typeof routeSchema<z.ZodString, z.ZodString>>>>;

/** RouteFault is one fault of the routes that shows only beside something else. */
export interface RouteFault {
  readonly path: readonly ['routes', number, keyof Route];
  readonly expected: string;
}

interface Routed {
  readonly routes: readonly Route[];
  readonly incident: { readonly labels: Readonly<Record<string, string>> };
}

/** routeFaults finds routes for labels that make no incident, and repositories of another owner; unless an owner is given, none is asked for. */
export function routeFaults({ routes, incident }: Routed, owner: string | undefined): RouteFault[] {
  const labels = Object.keys(incident.labels);
  return routes.flatMap(({ label, postmortem, actions }, at) => {
    const faults: RouteFault[] = [];
    const known = label === undefined || labels.some((each) => each.toLowerCase() === label.toLowerCase());
    if (!known) {
      const expected = `expected a label that is listed under incident.labels: ${labels.join(', ')}`;
      faults.push({ path: ['routes', at, 'label'], expected });
    }
    for (const [key, name] of [['postmortem', postmortem] as const, ['actions', actions] as const]) {
      const [whose, rest] = name?.split('/') ?? [];
      if (owner === undefined || rest === undefined || whose?.toLowerCase() === owner.toLowerCase()) continue;
      const expected = `expected a repository of ${owner}, found one of ${whose}: a route does not leave the owner`;
      faults.push({ path: ['routes', at, key], expected });
    }
    return faults;
  });
}
