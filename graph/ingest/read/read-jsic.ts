import { z } from 'zod';
import { dataRow, notThatDataSet, readFolder } from './read-folder.ts';
import type { RowsRead } from './read-rows.ts';
import type { Row } from './row.ts';

const SCHEME = 'jsic';
const DOCUMENT = '日本標準産業分類 第14回改定';
const FILE = 'jsic_dev.json';

const CLASSES = z.object({
  docs: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      desc: z.string().optional(),
      path: z.string().optional(),
    }),
  ),
});

/**
 * Reads the classes of the Japan Standard Industrial Classification as rows from `jsic_dev.json` of
 * the folder. A class is an organisation with one capability: its name, its description and the
 * names of the classes above it. English names and examples are ignored.
 */
export function readJsic(folder: string): Promise<RowsRead> {
  return readFolder(folder, 'jsic', SCHEME, async (read) =>
    parseClasses(await read(FILE)).flatMap(classRows),
  );
}

function parseClasses(text: string) {
  try {
    return CLASSES.parse(JSON.parse(text)).docs;
  } catch (error) {
    throw notThatDataSet(FILE, 1, error);
  }
}

type Class = z.infer<typeof CLASSES>['docs'][number];

function classRows({ id, text, desc, path }: Class, at: number): readonly Row[] {
  const common = { scheme: SCHEME, id, document: DOCUMENT };
  return [
    dataRow(at + 1, 'organization', { ...common, type: 'OTHER', name_ja: text }),
    dataRow(at + 1, 'capability', {
      ...common,
      holder: `${SCHEME}:${id}`,
      title_ja: text,
      description_ja: [desc, path].filter(Boolean).join('\n') || undefined,
    }),
  ];
}
