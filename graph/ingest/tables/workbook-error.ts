import { CatalyzerError } from '../../errors/catalyzer-error.ts';

/** An error that names the workbook; a known error stays as it is. */
export function workbookError(
  key: 'importWorkbookTooLarge' | 'importWorkbookDamaged' | 'importWorkbookTooSlow',
  fileName: string,
  cause?: unknown,
): CatalyzerError {
  if (cause instanceof CatalyzerError) return cause;
  return new CatalyzerError('BAD_USER_INPUT', { key, parameters: { fileName } }, { cause });
}
