/** Longer texts, and those of several lines, are letters: never in an address, history or log. */
const ADDRESS_TEXT_MAX = 200;
/** Maximum number of letters kept in one tab; the oldest is removed first. */
const KEPT_MAX = 20;
const PREFIX = 'catalyzer.need.';

/** Returns true if a text may be part of an address. */
export function fitsAddress(text: string): boolean {
  return text.length <= ADDRESS_TEXT_MAX && !text.includes('\n');
}

/** Keeps a text in this tab and returns its name: the same text has the same name. */
export function keepText(text: string, storage: Storage = sessionStorage): string {
  const name = nameOfText(text);
  const names = keptNames(storage).filter((one) => one !== name);
  for (const old of names.slice(0, Math.max(0, names.length - KEPT_MAX + 1))) {
    storage.removeItem(PREFIX + old);
  }
  storage.setItem(PREFIX + name, text);
  storage.setItem(`${PREFIX}names`, JSON.stringify([...names.slice(-KEPT_MAX + 1), name]));
  return name;
}

/** Returns the text with that name; undefined if this tab does not have it. */
export function keptText(name: string, storage: Storage = sessionStorage): string | undefined {
  return storage.getItem(PREFIX + name) ?? undefined;
}

function keptNames(storage: Storage): readonly string[] {
  const names: unknown = JSON.parse(storage.getItem(`${PREFIX}names`) ?? '[]');
  return Array.isArray(names) ? names.map(String) : [];
}

/** Returns 64 bits of FNV-1a, which identify a text but do not hide it. */
function nameOfText(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(36);
}
