import { CatalyzerError } from '../../../graph/errors/catalyzer-error.ts';

/** The error of a request that took longer than it may. */
export function deadlineExceeded(timeoutMs: number): CatalyzerError {
  return new CatalyzerError('DEADLINE_EXCEEDED', {
    key: 'deadlineExceeded',
    parameters: { timeoutMs },
  });
}
