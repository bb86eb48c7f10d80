import { describe, expect, it } from '@jest/globals';
import { findDurations, formatMinutes } from '../../../src/postmortem/time/duration.ts';

describe('findDurations', () => {
  it.each([
    ['35 minutes', 35],
    ['1 h 20 min', 80],
    ['1h31m', 91],
    ['40minutes of outage', 40],
    ['1 hour and 48 minutes, from 16:58', 108],
    ['19 hours 43 minutes.', 1183],
    ['2 days, 3 hours and 5 minutes', 3065],
    ['1.5 hours', 90],
    ['1,5 hours', 90],
    ['ninety minutes', 90],
    ['half an hour', 30],
    ['an hour and a half', 90],
    ['two and a half hours', 150],
    ['a day and a half', 2160],
    ['a 30-minute outage', 30],
    ['90 seconds', 1.5],
  ])('reads %j', (text, minutes) => {
    expect(findDurations(text).map((duration) => duration.minutes)).toEqual([minutes]);
  });

  it.each([
    ['a range', '10-30 minutes'],
    ['a range in words', 'between 10 and 20 minutes'],
    ['a range with two units', '2 hours to 3 hours'],
    ['sizes', '500 GB and 5 million'],
    ['times', 'at 10:35 on 2026-11-20'],
    ['part of a word', 'v1.5 months, 3 homes, 7 more'],
    ['nothing', ''],
  ])('reads no duration in %s', (_, text) => {
    expect(findDurations(text)).toEqual([]);
  });

  it('reads several, with their places', () => {
    const text = 'Down for 35 minutes, slow for 2 hours.';
    const found = findDurations(text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['35 minutes', '2 hours']);
  });

  it.each([
    ['38 minutes', 2, 'exact'],
    ['35 minutes', 3, 'exact'],
    ['100 minutes', 5, 'exact'],
    ['2 hours', 30, 'exact'],
    ['about 20 minutes', 5, 'exact'],
    ['~10 hours', 90, 'exact'],
    ['at least 2 hours', 30, 'least'],
    ['less than 2 hours', 30, 'most'],
  ])('takes %j as exactly as it is meant', (text, tolerance, bound) => {
    expect(findDurations(text)).toMatchObject([{ tolerance, bound }]);
  });
});

describe('formatMinutes', () => {
  it.each([
    [0, '0 min'],
    [59.6, '1 h'],
    [125, '2 h 5 min'],
    [1440, '1 d'],
    [3065, '2 d 3 h 5 min'],
  ])('writes %d', (minutes, text) => {
    expect(formatMinutes(minutes)).toBe(text);
  });
});
