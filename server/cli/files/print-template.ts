import { importTemplate } from '../../../graph/ingest/write/import-template.ts';
import type { CommandSession } from '../session/command-session.ts';
import { EXIT } from '../session/exit-codes.ts';
import { parseRowKind } from '../session/parse-options.ts';

/** `import --template KIND`: prints an empty CSV with its columns explained. Throws UsageError. */
export function printTemplate(kind: string, { io, locale }: CommandSession): number {
  io.stdout.write(importTemplate(parseRowKind(kind), locale));
  return EXIT.OK;
}
