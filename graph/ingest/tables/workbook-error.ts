import { CatalyzerError } from '../../errors/catalyzer-error.ts';

/** Wraps an error in one that names the workbook; a known error is returned unchanged. */
export function workbookError(
  key: 'importWorkbookTooLarge' | 'importWorkbookDamaged' | 'importWorkbookTooSlow',
  fileName: string,
  cause?: unknown,
): CatalyzerError {
  if (cause instanceof CatalyzerError) return cause;
  return new CatalyzerError('BAD_USER_INPUT', { key, parameters: { fileName } }, { cause });
}
