import { itTellsNoTies } from './never-told-of-ties.ts';
import { rounds } from './rounds.ts';

const WORLDS = rounds(5);

itTellsNoTies('ties-non-interference', (work) => work(), {
  worlds: WORLDS,
  steps: 30,
  pairsMin: WORLDS * 5 + 1,
  triplesMin: 4,
});
