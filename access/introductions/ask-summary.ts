import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import { DAY_MS } from '../../language/days.ts';
import type { AccessChange } from '../access-store.ts';
import { untilMade } from '../accounts/changes.ts';
import { newToken } from '../accounts/secrets.ts';
import type { Viewer } from '../records/viewer.ts';
import { circleSearch } from './circle-paths.ts';
import { currentNetwork, dayOf, type IntroductionParts } from './introduction-parts.ts';
import { isOver } from './request-states.ts';
import { targetsFor } from './targets.ts';

/**
 * Summary of ties that a viewer may not see, and all that is disclosed of them: for each target the
 * same to every viewer whose contacts have the same circles.
 */
export interface TieSummary {
  readonly exists: boolean;
  /** Number of steps from person to person; undefined if there is no path. */
  readonly steps: number | undefined;
  /** Trust that remains at the end, 0..1: for a band, never disclosed itself. */
  readonly trust: number | undefined;
  /** Token for a request; undefined if there is no path, and if the asker knows the target. */
  readonly token: string | undefined;
  /** RFC 3339; undefined if there is no token. */
  readonly expiresAt: string | undefined;
}

/** Maximum number of different targets that may be asked about in a day (UTC). */
export const TARGETS_MAX = 30;
const TOKEN_VALID_MS = DAY_MS;

/**
 * Returns whether ties that both sides confirmed lead to a record. Counts against the day's
 * targets; the coordinators are notified when these are spent. Errors: RATE_LIMITED (targetsSpent),
 * STORE_UNAVAILABLE.
 */
export async function askSummary(
  targetId: string,
  viewer: Viewer,
  parts: IntroductionParts,
): Promise<TieSummary> {
  const { store, now, randomBytes, costs } = parts;
  const { accountId } = viewer;
  const at = now();
  const network = await currentNetwork(parts);
  const targets = await targetsFor(targetId, accountId, network, parts);
  const path = circleSearch(network, costs)(accountId, targets);
  // Also made if it is not handed out, so the work is the same.
  const { text, id } = newToken(randomBytes);
  const expiresAt = new Date(at.getTime() + TOKEN_VALID_MS).toISOString();
  const isToAsk = path !== undefined && path.steps > 1;
  await untilMade(async () => {
    const changes = await targetCounted(targetId, accountId, network.circles.get(accountId), parts);
    const own = await store.listOwned('introductionToken', accountId);
    const over = own.filter(({ record }) => isOver(record.expiresAt, at));
    const put = { id, accountId, targetId, expiresAt };
    return store.commit(
      [
        ...changes,
        ...over.map(
          ({ record, version }): AccessChange => ({
            kind: 'introductionToken',
            remove: record.id,
            expectedVersion: version,
          }),
        ),
        ...(isToAsk
          ? [{ kind: 'introductionToken', put, expectedVersion: 0 } satisfies AccessChange]
          : []),
      ],
      [],
    );
  });
  return {
    exists: path !== undefined,
    steps: path?.steps,
    trust: path && Math.exp(-path.cost),
    token: isToAsk ? text : undefined,
    expiresAt: isToAsk ? expiresAt : undefined,
  };
}

async function targetCounted(
  targetId: string,
  accountId: string,
  circle: string | undefined,
  { store, now }: IntroductionParts,
): Promise<AccessChange[]> {
  const at = now();
  const day = dayOf(at);
  const known = await store.find('askedTargets', accountId);
  const before = known?.record.day === day ? known.record.targets : [];
  if (before.includes(targetId)) return [];
  if (before.length >= TARGETS_MAX) {
    throw new CatalyzerError('RATE_LIMITED', {
      key: 'targetsSpent',
      parameters: { max: TARGETS_MAX },
    });
  }
  const targets = [...before, targetId];
  const put = { id: accountId, accountId, day, targets };
  const changes: AccessChange[] = [
    { kind: 'askedTargets', put, expectedVersion: known?.version ?? 0 },
  ];
  if (targets.length === TARGETS_MAX && circle !== undefined) {
    const notice = {
      id: `many_${accountId}_${day}`,
      circle,
      about: 'MANY_TARGETS',
      accountId,
      createdAt: at.toISOString(),
    } as const;
    changes.push({ kind: 'introductionNotice', put: notice, expectedVersion: 0 });
  }
  return changes;
}
