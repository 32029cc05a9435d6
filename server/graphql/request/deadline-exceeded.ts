import { CatalyzerError } from '../../../graph/errors/catalyzer-error.ts';

/** Returns the error for a request that exceeded its time. */
export function deadlineExceeded(timeoutMs: number): CatalyzerError {
  return new CatalyzerError('DEADLINE_EXCEEDED', {
    key: 'deadlineExceeded',
    parameters: { timeoutMs },
  });
}
