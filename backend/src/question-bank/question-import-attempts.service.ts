import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { problemOf } from './formats/file-problem.js';
import { unnamedIn } from './import-defaults.js';
import { importProblem } from './import-problem.js';
import type { ImportState } from './question-import.entity.js';
import { type ImportedFile, QuestionImportRepository } from './question-import.repository.js';

/** So often one half of an import is begun, whether it threw or its process ended under it. */
const MOST_TRIES = 5;

/** Lets the worker try one half of an import a few times, and no more: then the import has failed, and says so. */
@Injectable()
export class QuestionImportAttempts {
  constructor(
    private readonly imports: QuestionImportRepository,
    private readonly clock: Clock,
  ) {}

  /** Does nothing where the import is no longer in that state. What `work` throws is thrown on, for the log. */
  async attempt(
    state: Extract<ImportState, 'checking' | 'accepting'>,
    importId: string,
    work: (file: ImportedFile) => Promise<void>,
  ): Promise<void> {
    const begun = await this.imports.beginTry(state, importId);
    if (!begun) return;
    const { tries, content, ...file } = begun;
    try {
      if (tries > MOST_TRIES) throw new Error(`Import ${importId} was begun ${MOST_TRIES} times and never ended`);
      if (content === null) throw new Error(`The file of import ${importId} is gone`);
      await work({ ...file, content });
    } catch (error) {
      if (tries >= MOST_TRIES) await this.giveUp(importId);
      throw error;
    }
  }

  private giveUp(importId: string): Promise<void> {
    const problems = [importProblem(problemOf('import-given-up', null, { count: MOST_TRIES }))];
    const counts = { total: 0, errorCount: 1, warningCount: 0, unnamed: unnamedIn([]) };
    return this.imports.noteFailure(importId, { ...counts, problems, preview: [] }, this.clock.now());
  }
}
