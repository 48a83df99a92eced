import type { ReadQuestions } from './question-candidate.js';

export const readDocx = async (_bytes: Buffer): Promise<ReadQuestions> => ({ candidates: [], problems: [] });
