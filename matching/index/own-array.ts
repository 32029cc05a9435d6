/**
 * Returns an array that keeps no other memory alive: itself if its memory is its own, otherwise a
 * copy. Of restored arrays, those that were not aligned in the file have been copied before.
 */
export function ownArray<Numbers extends Uint8Array | Uint16Array | Uint32Array | Int32Array>(
  array: Numbers,
): Numbers {
  return array.buffer.byteLength === array.byteLength ? array : (array.slice() as Numbers);
}
