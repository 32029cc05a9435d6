/**
 * Plain objects as texts of JSON in UTF-8: `v8.deserialize` takes several times as long for the
 * same objects.
 */
export type PackedObjects = readonly Uint8Array[];

/** List that may have one object at many places, or none. */
export interface PackedPlaces {
  readonly objects: PackedObjects;
  /** Number of the object of each place from 1 on; 0: none. */
  readonly numbers: Int32Array;
}

/** Objects per text: a text has at most some 500 million characters. */
const OBJECTS_PER_TEXT = 4_096;

/** Packs objects of texts, numbers, true and false, and lists and objects of these. */
export function packObjects(objects: readonly object[]): PackedObjects {
  const packed: Uint8Array[] = [];
  for (let from = 0; from < objects.length; from += OBJECTS_PER_TEXT) {
    packed.push(Buffer.from(JSON.stringify(objects.slice(from, from + OBJECTS_PER_TEXT))));
  }
  return packed;
}

/** Returns packed objects; fields that were undefined are missing. */
export function unpackObjects<Packed extends object>(packed: PackedObjects): Packed[] {
  const decoder = new TextDecoder();
  return packed.flatMap((text): Packed[] => JSON.parse(decoder.decode(text)));
}

/** Packs a list, every object once. */
export function packPlaces(list: readonly (object | undefined)[]): PackedPlaces {
  const numberOf = new Map<object, number>();
  const numbers = Int32Array.from(list, (one) => {
    if (one === undefined) return 0;
    const number = numberOf.get(one) ?? numberOf.size + 1;
    numberOf.set(one, number);
    return number;
  });
  return { objects: packObjects([...numberOf.keys()]), numbers };
}

/** Returns a packed list. */
export function unpackPlaces<Packed extends object>({
  objects,
  numbers,
}: PackedPlaces): (Packed | undefined)[] {
  const unpacked: (Packed | undefined)[] = [undefined];
  for (const one of unpackObjects<Packed>(objects)) unpacked.push(one);
  const list = new Array<Packed | undefined>(numbers.length);
  for (let at = 0; at < numbers.length; at += 1) list[at] = unpacked[numbers[at] ?? 0];
  return list;
}
