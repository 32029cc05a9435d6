import { askAfterWrites } from './ask-after-write.ts';
import { askNetwork } from './ask-network.ts';
import type { StepRequest } from './bench-step.ts';
import { importNetwork, restart } from './import-network.ts';
import { writeElsewhere } from './write-elsewhere.ts';

const request = JSON.parse(process.argv[2] ?? '') as StepRequest;

process.send?.(await run());
process.disconnect?.();

function run(): Promise<object> {
  switch (request.step) {
    case 'import':
      return importNetwork(request);
    case 'ask':
      return askNetwork(request);
    case 'restart':
      return restart(request);
    case 'elsewhere':
      return writeElsewhere(request);
    case 'write':
      return askAfterWrites(request);
  }
}
