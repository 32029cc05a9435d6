import { inflateSync } from 'node:zlib';

/** One page of a printed document. */
export interface PrintedPage {
  /** Width and height in points. */
  readonly size: readonly [number, number];
  /** Text without spaces and in NFKC; the positions of glyphs are not read. */
  readonly text: string;
}

interface PdfObject {
  readonly dictionary: string;
  readonly stream: Buffer | undefined;
}

interface Font {
  /** Hexadecimal digits of one glyph. */
  readonly digits: number;
  readonly glyphs: ReadonlyMap<number, string>;
}

/** The pages of a PDF as Chromium writes it: no object streams, fonts with a table of their characters. */
export function printedPages(pdf: Buffer): readonly PrintedPage[] {
  const objects = objectsOf(pdf);
  const get = (id: string): PdfObject => objects.get(id) ?? { dictionary: '', stream: undefined };
  const pages = (id: string): readonly PdfObject[] => {
    const one = get(id);
    const kids = /\/Kids\s*\[([^\]]*)\]/.exec(one.dictionary)?.[1];
    return kids === undefined ? [one] : references(kids).flatMap(pages);
  };
  const root = [...objects].find(([, { dictionary }]) => /\/Type\s*\/Catalog/.test(dictionary));
  const [tree = ''] = references(/\/Pages\s+\d+ 0 R/.exec(root?.[1].dictionary ?? '')?.[0] ?? '');
  return pages(tree).map(({ dictionary }) => {
    const [, box = ''] = /\/MediaBox\s*\[([^\]]*)\]/.exec(dictionary) ?? [];
    const [, , width = 0, height = 0] = box.trim().split(/\s+/).map(Number);
    const contents = /\/Contents\s*(\[[^\]]*\]|\d+ 0 R)/.exec(dictionary)?.[1] ?? '';
    const written = references(contents).map((id) => get(id).stream?.toString('latin1') ?? '');
    const text = textOf(written.join('\n'), dictionary, get);
    return { size: [Math.round(width), Math.round(height)], text: text.normalize('NFKC') };
  });
}

function objectsOf(pdf: Buffer): ReadonlyMap<string, PdfObject> {
  const source = pdf.toString('latin1');
  const objects = new Map<string, PdfObject>();
  for (const found of source.matchAll(/(\d+) 0 obj\s*([\s\S]*?)(stream\r?\n|endobj)/g)) {
    const [whole, id = '', dictionary = '', end = ''] = found;
    const at = found.index + whole.length;
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1]);
    const bytes = end.startsWith('stream') ? pdf.subarray(at, at + length) : undefined;
    const stream = bytes && dictionary.includes('/FlateDecode') ? inflateSync(bytes) : bytes;
    objects.set(id, { dictionary, stream });
  }
  return objects;
}

function references(text: string): readonly string[] {
  return [...text.matchAll(/(\d+) 0 R/g)].map(([, id = '']) => id);
}

/** The text of a content stream, and of the forms that it draws. */
function textOf(content: string, resources: string, get: (id: string) => PdfObject): string {
  const named = (kind: string, name: string): PdfObject => {
    const [, all = ''] = new RegExp(`/${kind}\\s*<<([\\s\\S]*?)>>`).exec(resources) ?? [];
    return get(new RegExp(`/${name} (\\d+) 0 R`).exec(all)?.[1] ?? '');
  };
  let font: Font = { digits: 4, glyphs: new Map() };
  let said = '';
  // A glyph that the font's table does not name says its text itself, up to EMC.
  const spans = content.replaceAll(
    /\/Span<<\/ActualText <FEFF(\w*)> >> BDC([\s\S]*?)EMC/g,
    (_, codes: string, shown: string) => `${shown.replaceAll(/<\w+> Tj/g, '')}(${codes}) Tj`,
  );
  for (const [, face, form, actual, shown = ''] of spans.matchAll(
    /\/(\S+) \S+ Tf|\/(\S+) Do|\((\w*)\) Tj|(<\w+> Tj|\[[^\]]*\] TJ)/g,
  )) {
    if (face !== undefined) font = fontOf(named('Font', face), get);
    else if (form !== undefined) {
      const { dictionary, stream } = named('XObject', form);
      if (/\/Subtype\s*\/Form/.test(dictionary)) {
        said += textOf(stream?.toString('latin1') ?? '', dictionary, get);
      }
    } else if (actual !== undefined) said += letters(actual);
    else {
      const { digits, glyphs } = font;
      for (const [, codes = ''] of shown.matchAll(/<(\w+)>/g)) {
        for (let at = 0; at < codes.length; at += digits) {
          said += glyphs.get(Number.parseInt(codes.slice(at, at + digits), 16)) ?? '';
        }
      }
    }
  }
  return said.replace(/\s/g, '');
}

function letters(codes: string): string {
  return Buffer.from(codes, 'hex').swap16().toString('utf16le');
}

function fontOf({ dictionary }: PdfObject, get: (id: string) => PdfObject): Font {
  const [table = ''] = references(/\/ToUnicode \d+ 0 R/.exec(dictionary)?.[0] ?? '');
  const map = get(table).stream?.toString('latin1') ?? '';
  const glyphs = new Map<number, string>();
  for (const [, list = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, glyph = '', codes = ''] of list.matchAll(/<(\w+)>\s*<(\w+)>/g)) {
      glyphs.set(Number.parseInt(glyph, 16), letters(codes));
    }
  }
  for (const [, list = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', to = '', codes = ''] of list.matchAll(
      /<(\w+)>\s*<(\w+)>\s*<(\w+)>/g,
    )) {
      const begin = Number.parseInt(from, 16);
      for (let glyph = begin; glyph <= Number.parseInt(to, 16); glyph += 1) {
        glyphs.set(glyph, String.fromCharCode(Number.parseInt(codes, 16) + glyph - begin));
      }
    }
  }
  return { digits: /\/Subtype\s*\/Type0/.test(dictionary) ? 4 : 2, glyphs };
}
