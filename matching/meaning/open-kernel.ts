import type { Kernel } from './kernel.ts';
import { PlainKernel } from './plain-kernel.ts';
import { openWasmKernel } from './wasm-kernel.ts';

/** A kernel with memory of its own: in WebAssembly where it has SIMD, else in plain JavaScript. */
export function openKernel(bytes: number): Kernel {
  return openWasmKernel(bytes) ?? new PlainKernel(bytes);
}
