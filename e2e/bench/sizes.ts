/** How much of everything a run does. */
export interface Sizes {
  readonly micro: {
    /** Slices of the product and of the bare server, alternating. */
    readonly rounds: number;
    readonly sliceMs: number;
    readonly warmUpMs: number;
    /** Kept-alive connections, each with one request at a time. */
    readonly connections: number;
    /** Attempts, or people, to use up; a slice ends early where they do. */
    readonly supply: number;
  };
  readonly opening: { readonly people: number; readonly windowMs: number };
  /** In time is who comes at least `marginMs` before the closing. */
  readonly closing: { readonly people: number; readonly windowMs: number; readonly marginMs: number };
  readonly reveal: { readonly views: number; readonly windowMs: number };
  readonly week: { readonly people: number; readonly attempts: number; readonly lanes: number };
  /** Simulated contestants of the round that is closed, published, read and exported. */
  readonly ranked: number;
  /** Simulated contestants of the round that everything has to stay as fast in. */
  readonly large: number;
  readonly importedQuestions: number;
  /** Within which everything is measured, from the start of the process; the last checks take some seconds more. */
  readonly limitMs: number | null;
}

export const FULL: Sizes = {
  micro: { rounds: 7, sliceMs: 3_000, warmUpMs: 2_000, connections: 64, supply: 60_000 },
  opening: { people: 10_000, windowMs: 10_000 },
  closing: { people: 10_000, windowMs: 60_000, marginMs: 250 },
  reveal: { views: 20_000, windowMs: 60_000 },
  week: { people: 70_000, attempts: 203_000, lanes: 64 },
  ranked: 10_000,
  large: 1_000_000,
  importedQuestions: 2_000,
  limitMs: null,
};

export const QUICK: Sizes = {
  micro: { rounds: 3, sliceMs: 300, warmUpMs: 450, connections: 16, supply: 3_000 },
  opening: { people: 300, windowMs: 1_000 },
  closing: { people: 300, windowMs: 2_500, marginMs: 1_000 },
  reveal: { views: 300, windowMs: 1_500 },
  week: { people: 40, attempts: 116, lanes: 16 },
  ranked: 1_000,
  large: 3_000,
  importedQuestions: 100,
  limitMs: 42_000,
};
