import type { Role } from './role.js';

/** Where the present words of a question stand. `used`: approved, and in the pool of a released round. */
export const LIFE_STATES = ['draft', 'reviewed', 'approved', 'used', 'retired'] as const;
export type LifeState = (typeof LIFE_STATES)[number];

/** What is kept of it; `used` follows from the rounds that were released. */
export const KEPT_STATES = ['draft', 'reviewed', 'approved', 'retired'] as const satisfies readonly LifeState[];
export type KeptState = (typeof KEPT_STATES)[number];

export const LIFE_ACTIONS = ['review', 'approve', 'retire', 'reinstate'] as const;
export type LifeAction = (typeof LIFE_ACTIONS)[number];

/** `two-person`: nobody reviews or approves what that person wrote. `single`: one person may do it all. */
export const REVIEW_RULES = ['two-person', 'single'] as const;
export type ReviewRule = (typeof REVIEW_RULES)[number];

export const LIFE_REFUSALS = ['not-your-role', 'retired', 'not-reviewed', 'own-words', 'open-comments'] as const;
export type LifeRefusal = (typeof LIFE_REFUSALS)[number];

/** A question as far as its life goes, and who wants to act on it. */
export interface LifeSituation {
  readonly state: LifeState;
  readonly role: Role;
  /** Whether whoever acts wrote the present version. Questions that came with the product have no author. */
  readonly isAuthor: boolean;
  /** Remarks of reviewers that nobody has settled. */
  readonly openComments: number;
}

/** `turns`: it would be done. `stays`: it is so already. Else why not. */
export type LifeVerdict = 'turns' | 'stays' | LifeRefusal;

interface Transition {
  readonly to: KeptState;
  readonly by: readonly Role[];
  readonly byAuthor: boolean;
  readonly withOpenComments: boolean;
  readonly from: Readonly<Record<LifeState, 'turns' | 'stays' | LifeRefusal>>;
}

const TWO_PERSON: Readonly<Record<LifeAction, Transition>> = {
  review: {
    to: 'reviewed',
    by: ['organiser', 'judge'],
    byAuthor: false,
    withOpenComments: true,
    from: { draft: 'turns', reviewed: 'stays', approved: 'stays', used: 'stays', retired: 'retired' },
  },
  approve: {
    to: 'approved',
    by: ['organiser'],
    byAuthor: false,
    withOpenComments: false,
    from: { draft: 'not-reviewed', reviewed: 'turns', approved: 'stays', used: 'stays', retired: 'retired' },
  },
  retire: {
    to: 'retired',
    by: ['organiser'],
    byAuthor: true,
    withOpenComments: true,
    from: { draft: 'turns', reviewed: 'turns', approved: 'turns', used: 'turns', retired: 'stays' },
  },
  // What was taken out for a reason comes back as a draft: somebody reads it anew.
  reinstate: {
    to: 'draft',
    by: ['organiser'],
    byAuthor: true,
    withOpenComments: true,
    from: { draft: 'stays', reviewed: 'stays', approved: 'stays', used: 'stays', retired: 'turns' },
  },
};

const TRANSITIONS: Readonly<Record<ReviewRule, Readonly<Record<LifeAction, Transition>>>> = {
  'two-person': TWO_PERSON,
  single: {
    ...TWO_PERSON,
    review: { ...TWO_PERSON.review, byAuthor: true },
    approve: { ...TWO_PERSON.approve, byAuthor: true, from: { ...TWO_PERSON.approve.from, draft: 'turns' } },
  },
};

/** The state that a question has after an action. */
export const stateAfter = (action: LifeAction): KeptState => TWO_PERSON[action].to;

/** Whether somebody may do this to a question now. The first reason stands: role, state, person, remarks. */
export function verdictOn(action: LifeAction, situation: LifeSituation, rule: ReviewRule): LifeVerdict {
  const transition = TRANSITIONS[rule][action];
  if (!transition.by.includes(situation.role)) return 'not-your-role';
  const fromHere = transition.from[situation.state];
  if (fromHere !== 'turns') return fromHere;
  if (situation.isAuthor && !transition.byAuthor) return 'own-words';
  if (situation.openComments > 0 && !transition.withOpenComments) return 'open-comments';
  return 'turns';
}

/** The state of a question from what is kept of it. */
export const lifeStateOf = (kept: KeptState, isInReleasedRound: boolean): LifeState =>
  kept === 'approved' && isInReleasedRound ? 'used' : kept;
