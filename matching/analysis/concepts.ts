import { ACTION_CONCEPTS } from './concepts-actions.ts';
import { BUILDING_CONCEPTS } from './concepts-building.ts';
import { BUSINESS_CONCEPTS } from './concepts-business.ts';
import { ENVIRONMENT_CONCEPTS } from './concepts-environment.ts';
import { FOOD_CONCEPTS } from './concepts-food.ts';
import { GOODS_CONCEPTS } from './concepts-goods.ts';
import { INFORMATION_CONCEPTS } from './concepts-information.ts';
import { LIVING_CONCEPTS } from './concepts-living.ts';
import { MACHINERY_CONCEPTS } from './concepts-machinery.ts';
import { MATERIAL_CONCEPTS } from './concepts-materials.ts';
import { PART_CONCEPTS } from './concepts-parts.ts';
import { PROCESS_CONCEPTS } from './concepts-processes.ts';
import { PRODUCT_CONCEPTS } from './concepts-products.ts';
import { RESEARCH_CONCEPTS } from './concepts-research.ts';
import { SCIENCE_CONCEPTS } from './concepts-science.ts';
import { TRADE_CONCEPTS } from './concepts-trades.ts';
import { WISH_CONCEPTS } from './concepts-wishes.ts';
import { WORKS_CONCEPTS } from './concepts-works.ts';

/** One idea of making or research, and how it is called. */
export interface Concept {
  readonly id: string;
  readonly ja: readonly string[];
  readonly en: readonly string[];
  /** Ids of wider concepts: a record of this one is also found by those. */
  readonly broader?: readonly string[];
}

/** Reads rows `id | ja names, by spaces | en names, by commas | broader ids`; # begins a remark. */
function parseConcepts(rows: string): Concept[] {
  return rows
    .split('\n')
    .map((row) => row.trim())
    .filter((row) => row !== '' && !row.startsWith('#'))
    .map((row) => {
      const [id = '', ja = '', en = '', broader = ''] = row.split('|').map((cell) => cell.trim());
      return {
        id,
        ja: ja.split(/\s+/).filter(Boolean),
        en: en.split(/\s*,\s*/).filter(Boolean),
        ...(broader === '' ? {} : { broader: broader.split(/\s+/) }),
      };
    });
}

/** The dictionary of concepts with Japanese and English names; written by us, freely usable. */
export const CONCEPTS: readonly Concept[] = [
  PROCESS_CONCEPTS,
  MATERIAL_CONCEPTS,
  PRODUCT_CONCEPTS,
  RESEARCH_CONCEPTS,
  ACTION_CONCEPTS,
  WISH_CONCEPTS,
  PART_CONCEPTS,
  ENVIRONMENT_CONCEPTS,
  FOOD_CONCEPTS,
  LIVING_CONCEPTS,
  BUSINESS_CONCEPTS,
  INFORMATION_CONCEPTS,
  BUILDING_CONCEPTS,
  SCIENCE_CONCEPTS,
  GOODS_CONCEPTS,
  MACHINERY_CONCEPTS,
  WORKS_CONCEPTS,
  TRADE_CONCEPTS,
].flatMap(parseConcepts);
