import { KERNEL } from './kernel.generated.ts';
import type { Kernel } from './kernel.ts';

/** Size of a page of WebAssembly's memory. */
const PAGE_BYTES = 65_536;

/** Part of WebAssembly's interface that is used here; the compiler's libraries for Node lack it. */
interface WebAssemblyApi {
  readonly Memory: new (size: { initial: number }) => WasmMemory;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: { kernel: { memory: WasmMemory } },
  ) => { readonly exports: object };
  validate(bytes: Uint8Array): boolean;
}

interface WasmMemory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

/** Opens the kernel in WebAssembly; undefined if it has no SIMD. */
export function openWasmKernel(bytes: number): Kernel | undefined {
  const { WebAssembly: api } = globalThis as unknown as { readonly WebAssembly?: WebAssemblyApi };
  const module = Buffer.from(KERNEL, 'base64');
  if (api?.validate(module) !== true) return undefined;
  const memory = new api.Memory({ initial: Math.ceil(bytes / PAGE_BYTES) });
  const { exports } = new api.Instance(new api.Module(module), { kernel: { memory } });
  const { multiply, scan } = exports as Pick<Kernel, 'multiply' | 'scan'>;
  return {
    get buffer() {
      return memory.buffer;
    },
    grow(size) {
      const missing = size - memory.buffer.byteLength;
      if (missing > 0) memory.grow(Math.ceil(missing / PAGE_BYTES));
    },
    multiply,
    scan,
  };
}
