/** The life of an incident: one label for its stage, one comment and one label for the policies that it breaks. */
import { STAGES } from '../../config/follow-through.ts';
import type { IssueEvent } from '../../github/issue-events.ts';
import type { Label } from '../../github/port.ts';
import type { Change } from '../change.ts';
import { findAppComment, planComment } from '../markers.ts';
import { breachesOf } from './breaches.ts';
import { commentsIn } from './comments-in.ts';
import { labelsAmong, type ObservedLife, stageOf } from './observed-life.ts';

/** planLife returns no changes once label and comment say how the incident stands, and for what a person took in hand. */
export function planLife(observed: ObservedLife): readonly Change[] {
  return [...planStage(observed), ...planBreaches(observed)];
}

/** Whoever puts a stage on or takes one off after us knows better, and from then on it is theirs. */
function planStage(observed: ObservedLife): Change[] {
  const { issue, config, bot } = observed;
  const { stages } = config;
  if (!stages) return [];
  const names = Object.values(stages);
  const last = lastLabelling(observed, names);
  if (last && last.by.login !== bot) return [];
  const stage = stageOf(observed);
  const wanted = stages[stage];
  const found = labelsAmong(issue, names);
  const remove = found.filter((name) => name !== wanted);
  const add = found.includes(wanted) ? [] : [stageLabel(wanted, STAGES.indexOf(stage))];
  return add.length + remove.length === 0 ? [] : [{ kind: 'relabel', number: issue.number, add, remove }];
}

const COLORS = ['ededed', 'c5def5', 'fbca04', '0e8a16', '1d76db', '5319e7'] as const;

const stageLabel = (name: string, at: number): Label => ({
  name,
  color: COLORS[at] ?? 'ededed',
  description: `Stage ${at + 1} of ${STAGES.length} of an incident`,
});

/** The comment comes before the label. So where the label was put on and the comment is not there, a person deleted it. */
function planBreaches(observed: ObservedLife): Change[] {
  const { issue, config, events, bot } = observed;
  if (!config.policies) return [];
  const { label } = config.policies;
  const on = issue.number;
  const found = findAppComment(commentsIn(events), bot, 'policies');
  const last = lastLabelling(observed, [label]);
  const isOn = labelsAmong(issue, [label]).length > 0;
  const breaches = breachesOf(observed);
  if (breaches.length === 0) {
    const off: Change[] =
      isOn && last?.by.login === bot ? [{ kind: 'relabel', number: on, add: [], remove: [label] }] : [];
    const gone = found && !found.edited ? [found.id, ...found.twins] : [];
    return [...off, ...gone.map((id): Change => ({ kind: 'deleteComment', on, id }))];
  }
  const wasTold = last !== null && (last.by.login !== bot || last.kind === 'labelled');
  const body = [
    `This incident waits for something:\n\n${breaches.map((breach) => `- ${breach}`).join('\n')}`,
  ];
  const comment = found || !wasTold ? planComment({ on, name: 'policies', body }, found) : [];
  const isTheirs = last !== null && last.by.login !== bot;
  const description = `An incident that breaks a policy of this repository`;
  const add: Change[] =
    isOn || isTheirs
      ? []
      : [{ kind: 'relabel', number: on, add: [{ name: label, color: 'b60205', description }], remove: [] }];
  return [...comment, ...add];
}

/** Who put one of these labels on or took one off last. */
function lastLabelling({ events }: ObservedLife, names: readonly string[]) {
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  const last = events.findLast(
    (event): event is Extract<IssueEvent, { label: string }> =>
      'label' in event && wanted.has(event.label.toLowerCase()),
  );
  return last ?? null;
}
