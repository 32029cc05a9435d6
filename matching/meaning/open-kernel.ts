import type { Kernel } from './kernel.ts';
import { PlainKernel } from './plain-kernel.ts';
import { openWasmKernel } from './wasm-kernel.ts';

/** Opens a kernel with its own memory: in WebAssembly if it has SIMD, else in plain JavaScript. */
export function openKernel(bytes: number): Kernel {
  return openWasmKernel(bytes) ?? new PlainKernel(bytes);
}
