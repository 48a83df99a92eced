/** That the contestant has said "submit", kept until the receipt is there: a reload in between goes on submitting. */
export interface SubmissionIntent {
  isSet(): boolean;
  set(): void;
  forget(): void;
}

export function submissionIntentOf(attemptId: string): SubmissionIntent {
  const key = `submission.${attemptId}`;
  return {
    isSet: () => quietly(() => localStorage.getItem(key) !== null) ?? false,
    set: () => quietly(() => localStorage.setItem(key, 'wanted')),
    forget: () => quietly(() => localStorage.removeItem(key)),
  };
}

/** Without storage (private browsing) the intent lives as long as the page does. */
function quietly<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}
