import { describe, expect, it } from '@jest/globals';
import { headingNames } from '../../../src/postmortem/sections/heading-names.ts';
import { headingMeaning, headingName } from '../../../src/postmortem/sections/headings.ts';

describe('the kinds of a heading', () => {
  it.each([
    ['Summary', 'summary'],
    ['TL;DR', 'summary'],
    ['Executive Summary', 'summary'],
    ['1. What happened?', 'summary'],
    ['Impact on users', 'impact'],
    ['Impact and duration', 'impact'],
    ['Impact analysis', 'impact'],
    ['Customer impact', 'impact'],
    ['Fallout', 'impact'],
    ['Chronology', 'timeline'],
    ['🕑 Timeline (all times UTC)', 'timeline'],
    ['Timeline 10/14/2022 – 11/03/2022 (all times approximate)', 'timeline'],
    ['Timeline: Friday night', 'timeline'],
    ['Incident response timeline', 'timeline'],
    ['Database failover timeline', 'timeline'],
    ['Timeline of detection and response', 'timeline'],
    ['Why was this hard to detect?', 'detection'],
    ['Detection & Response', 'detection+response'],
    ['Root Cause and Resolution', 'root-cause+resolution'],
    ['**Contributing Factors**', 'root-cause'],
    ['Five Whys', 'root-cause'],
    ['5 Whys', 'root-cause'],
    ['RCA', 'root-cause'],
    ['II. Root causes', 'root-cause'],
    ['Resolution and recovery', 'resolution'],
    ['Remediation', 'resolution'],
    ['Immediate actions (completed)', 'resolution'],
    ['What went well?', 'lessons'],
    ["What Didn't Go So Well", 'lessons'],
    ['Where we got lucky', 'lessons'],
    ['Lessons learnt and action items', 'lessons+action-items'],
    ['Corrective and Preventative Measures', 'action-items'],
    ['Proposal Improvements', 'action-items'],
    ['Short-term improvements ([follow here](https://example.com))', 'action-items'],
    ['Next steps', 'action-items'],
    ['Follow-up actions', 'action-items'],
    ['Action Items (should be achievable soon):', 'action-items'],
    ['Remediation Plan', 'action-items'],
    ['アクションアイテム', 'action-items'],
    ['How was the incident detected?', 'detection'],
    ['How did we fix it?', 'resolution'],
    ['How can we prevent this from happening again?', 'action-items'],
    ['Areas for improvement', 'lessons'],
    ['Scope of impact', 'impact'],
    ['Five whys root cause identification', 'root-cause'],
    ['Customer / User Impact', 'impact'],
    ['根本原因と対応', 'root-cause+resolution'],
    ['Summary of impact', 'impact'],
    ['Summary of the incident', 'summary'],
    ['Analysis of root causes', 'root-cause'],
    ['1 Executive summary', 'summary'],
    ['(a) Impact', 'impact'],
    ['Impacto en los clientes', 'impact'],
    ['Ursache und Behebung', 'root-cause+resolution'],
    ['Causes et résolution', 'root-cause+resolution'],
    ['二、根因分析', 'root-cause'],
    ['Ce qui a bien fonctionné', 'lessons'],
    ['O que deu certo', 'lessons'],
    ['Actionables', 'action-items'],
    ['Follow-up bugs', 'action-items'],
    ['Long-term preventive actions', 'action-items'],
    ['Immediate corrective action', 'resolution'],
    ['Why?', 'root-cause'],
    ['Long-term fixes', 'action-items'],
    ['Resulting actions', 'action-items'],
    ['Alerting and detection', 'detection'],
    ['Wins', 'lessons'],
    ['How could we improve?', 'lessons'],
    ['Issue description', 'summary'],
    ['What happened (timeline)', 'timeline'],
    ['To avoid this in future', 'action-items'],
    ['Timeline:', 'timeline'],
    ['Chronological timeline:', 'timeline'],
    ['二、时间线', 'timeline'],
  ])('%s', (heading, kinds) => expect(headingMeaning(heading, true).kinds.join('+')).toBe(kinds));

  it.each([
    ['How will we keep this from happening again?', 'action-items'],
    ["What we're doing to prevent a recurrence", 'action-items'],
    ['What are we going to do about it?', 'action-items'],
    ['How did we notice?', 'detection'],
    ["Why didn't we notice?", 'detection'],
    ['When was service restored?', 'resolution'],
    ['So, why did the site go down?', 'root-cause'],
    ['Which customers were affected?', 'impact'],
    ['How did the team respond?', 'response'],
    ['What did we learn from all this?', 'lessons'],
    ["What we'll do", 'action-items'],
    ['Where were we lucky?', 'lessons'],
  ])('%s is a question for %s', (heading, kind) => {
    expect(headingMeaning(heading, true).kinds).toEqual([kind]);
    expect(headingMeaning('How the queue works', true).kinds).toEqual([]);
  });

  it.each([
    ...[
      'Questions for follow up',
      'Carbon plan issue',
      'Attendees',
      'Anomaly detection service',
      'Appendix',
      'Thanks',
    ],
    ...[
      'Status: resolved',
      'Report structure',
      'Data integrity',
      'Technical elements',
      'Glossary',
      'Stage 1: healthy state',
      'Details of the bug',
      'Known issues',
      'Document history',
      'How to fix the build',
      '',
    ],
  ])('"%s" is no known name', (heading) => expect(headingMeaning(heading, true).kinds).toEqual([]));

  it('a line that is not marked as a heading must be known as a whole', () => {
    expect(headingMeaning('Impact on the northern shops', true).kinds).toEqual(['impact']);
    expect(headingMeaning('Impact on the northern shops', false).kinds).toEqual([]);
  });
});

describe('a name that stands back', () => {
  it.each([
    ['Background', 'summary', false],
    ['Details', 'summary', true],
    ['Fault', 'root-cause', false],
    ['Analysis', 'root-cause', false],
    ['Moving forward', 'action-items', true],
    ['Events', 'timeline', false],
  ])('%s is a weak name', (heading, weak, opens) => {
    expect(headingMeaning(heading, true)).toEqual({ kinds: [], weak, opens });
  });
});

describe('added names', () => {
  it('count like known ones, and outdo them', () => {
    const names = headingNames({ timeline: ['Buch der Störung', 'Background'], lessons: ['Summary'] });
    const read = (heading: string) => headingMeaning(heading, true, names).kinds;
    expect(read('## Buch der Störung (UTC)')).toEqual(['timeline']);
    expect(read('Background')).toEqual(['timeline']);
    expect(read('Summary')).toEqual(['lessons']);
    expect(read('Impact')).toEqual(['impact']);
    expect(headingMeaning('Buch der Störung', true).kinds).toEqual([]);
  });
});

describe('the name of a heading', () => {
  it.each([
    ['**Timeline**:', 'Timeline'],
    ['3. Root cause', 'Root cause'],
    ['Timeline (all times UTC)', 'Timeline'],
    ['[Timeline](#t) <!-- debrief: kind=timeline -->', 'Timeline'],
    ['(draft)', '(draft)'],
  ])('%s', (heading, name) => expect(headingName(heading)).toBe(name));
});
