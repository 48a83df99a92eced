import { describe, expect, it } from '@jest/globals';
import { parsePrediction } from './prediction.js';

describe('a prediction', () => {
  it.each([
    ['0', 0],
    ['1200', 1200],
    ['1.200', 1200],
    ['1 200', 1200],
    ['1,200', 1200],
    [' 1\u00A0200 ', 1200],
    ['12.345.678', 12_345_678],
    ['007', 7],
    ['100.000.000', 100_000_000],
  ])('understands %p', (typed, value) => {
    expect(parsePrediction(typed)).toEqual({ ok: true, value });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['nhiều', 'not-a-number'],
    ['1e3', 'not-a-number'],
    ['12 người', 'not-a-number'],
    ['1.200 300', 'not-a-number'],
    ['-1', 'negative'],
    ['−5', 'negative'],
    ['1,5', 'not-whole'],
    ['1.20', 'not-whole'],
    ['0.500', 'not-whole'],
    ['1.200,5', 'not-whole'],
    ['100000001', 'too-large'],
    ['9'.repeat(400), 'too-large'],
  ])('refuses %p as %s', (typed, problem) => {
    expect(parsePrediction(typed)).toEqual({ ok: false, problem });
  });
});
