import { describe, expect, it } from '@jest/globals';
import { headingMeaning, headingName } from '../../src/postmortem/headings.ts';

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
  ])('%s', (heading, kinds) => expect(headingMeaning(heading, true).kinds.join('+')).toBe(kinds));

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
      '',
    ],
  ])('"%s" is no known name', (heading) => expect(headingMeaning(heading, true).kinds).toEqual([]));

  it('a line that is not marked as a heading must be known as a whole', () => {
    expect(headingMeaning('Impact on the northern shops', true).kinds).toEqual(['impact']);
    expect(headingMeaning('Impact on the northern shops', false).kinds).toEqual([]);
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
