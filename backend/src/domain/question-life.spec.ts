import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  LIFE_ACTIONS,
  LIFE_STATES,
  lifeStateOf,
  type LifeSituation,
  REVIEW_RULES,
  stateAfter,
  verdictOn,
} from './question-life.js';
import { ROLES } from './role.js';

const ANOTHER: LifeSituation = { state: 'draft', role: 'organiser', isAuthor: false, openComments: 0 };
const situation = (details: Partial<LifeSituation>): LifeSituation => ({ ...ANOTHER, ...details });
const twoPerson = (action: Parameters<typeof verdictOn>[0], details: Partial<LifeSituation>) =>
  verdictOn(action, situation(details), 'two-person');
const single = (action: Parameters<typeof verdictOn>[0], details: Partial<LifeSituation>) =>
  verdictOn(action, situation(details), 'single');

describe('the life of a question', () => {
  it('goes from draft to reviewed to approved, and ends retired', () => {
    expect(twoPerson('review', { state: 'draft' })).toBe('turns');
    expect(stateAfter('review')).toBe('reviewed');
    expect(twoPerson('approve', { state: 'reviewed' })).toBe('turns');
    expect(stateAfter('approve')).toBe('approved');
    expect(LIFE_STATES.map((state) => twoPerson('retire', { state }))).toEqual([
      'turns',
      'turns',
      'turns',
      'turns',
      'stays',
    ]);
  });

  it('is used once it is approved and in the pool of a released round, and not before', () => {
    expect(lifeStateOf('approved', true)).toBe('used');
    expect(lifeStateOf('approved', false)).toBe('approved');
    // Its next version was in no round; its earlier one may be.
    expect(lifeStateOf('draft', true)).toBe('draft');
    expect(lifeStateOf('retired', true)).toBe('retired');
  });

  it('begins anew as a draft when a retired question is brought back', () => {
    expect(twoPerson('reinstate', { state: 'retired' })).toBe('turns');
    expect(stateAfter('reinstate')).toBe('draft');
    expect(twoPerson('reinstate', { state: 'approved' })).toBe('stays');
  });

  it('lets nobody approve what nobody reviewed', () => {
    expect(twoPerson('approve', { state: 'draft' })).toBe('not-reviewed');
  });

  it('lets no author review or approve their own words; the reviewer may approve', () => {
    expect(twoPerson('review', { isAuthor: true })).toBe('own-words');
    expect(twoPerson('approve', { state: 'reviewed', isAuthor: true })).toBe('own-words');
    expect(twoPerson('retire', { isAuthor: true })).toBe('turns');
  });

  it('lets judges review, and organisers alone approve, retire and bring back', () => {
    expect(twoPerson('review', { role: 'judge' })).toBe('turns');
    expect(twoPerson('approve', { role: 'judge', state: 'reviewed' })).toBe('not-your-role');
    expect(twoPerson('retire', { role: 'judge' })).toBe('not-your-role');
    expect(twoPerson('reinstate', { role: 'judge', state: 'retired' })).toBe('not-your-role');
    expect(twoPerson('review', { role: 'administrator' })).toBe('not-your-role');
  });

  it('lets nobody approve while a remark is open; a review may be given beside one', () => {
    expect(twoPerson('approve', { state: 'reviewed', openComments: 1 })).toBe('open-comments');
    expect(twoPerson('review', { openComments: 1 })).toBe('turns');
  });

  it('does not review or approve what is retired', () => {
    expect(twoPerson('review', { state: 'retired' })).toBe('retired');
    expect(twoPerson('approve', { state: 'retired' })).toBe('retired');
  });

  it('is one person’s work where the rule says so, remarks and roles still counting', () => {
    expect(single('approve', { state: 'draft', isAuthor: true })).toBe('turns');
    expect(single('review', { isAuthor: true })).toBe('turns');
    expect(single('approve', { state: 'draft', isAuthor: true, openComments: 2 })).toBe('open-comments');
    expect(single('approve', { role: 'judge' })).toBe('not-your-role');
  });

  const situations = fc.record({
    state: fc.constantFrom(...LIFE_STATES),
    role: fc.constantFrom(...ROLES),
    isAuthor: fc.boolean(),
    openComments: fc.nat(3),
  });

  it('never lets one person bring own words from draft to approved by two-person rule, whatever that person tries', () => {
    fc.assert(
      fc.property(situations, fc.constantFrom('review' as const, 'approve' as const), (any, action) => {
        expect(verdictOn(action, { ...any, isAuthor: true }, 'two-person')).not.toBe('turns');
      }),
    );
  });

  it('never turns what is there already, and never gives a contestant or an administrator a say', () => {
    fc.assert(
      fc.property(
        situations,
        fc.constantFrom(...LIFE_ACTIONS),
        fc.constantFrom(...REVIEW_RULES),
        (any, action, rule) => {
          const verdict = verdictOn(action, any, rule);
          if (any.state === stateAfter(action)) expect(verdict).not.toBe('turns');
          if (any.role === 'contestant' || any.role === 'administrator') expect(verdict).toBe('not-your-role');
        },
      ),
    );
  });
});
