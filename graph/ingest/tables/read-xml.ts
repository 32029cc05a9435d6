import type { Readable } from 'node:stream';
import sax from 'sax';

/** Callbacks for the elements of an XML file; names are passed without their prefix. */
export interface XmlHandler {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * Reads an XML file as a stream, so its size does not matter. Throws if it is not well formed, and
 * for a document type, by which entities could grow without bound; no workbook has one.
 */
export async function readXml(stream: Readable, handler: XmlHandler): Promise<void> {
  const parser = sax.parser(true);
  parser.onopentag = ({ name, attributes }) => {
    handler.open(localName(name), attributes as Readonly<Record<string, string>>);
  };
  parser.ontext = (text) => handler.text?.(text);
  parser.oncdata = (text) => handler.text?.(text);
  parser.onclosetag = (name) => handler.close?.(localName(name));
  parser.ondoctype = () => {
    throw new Error('An XML part of the workbook has a document type.');
  };
  parser.onerror = (error) => {
    throw error;
  };
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  for await (const chunk of stream) {
    const bytes = chunk as Uint8Array;
    decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true });
    parser.write(decoder.decode(bytes, { stream: true }));
  }
  parser.write(decoder?.decode() ?? '').close();
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** XML is UTF-8 unless its byte order mark says otherwise. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
