import {
  type Brokerage,
  type BrokerageChoice,
  brokerageOf,
  setBrokerage,
} from '../../../access/consent/brokerage.ts';
import { groupsOf } from '../../../access/introductions/tie-network.ts';
import type { TieKeeper } from './tie-keeper.ts';

/** Returns which introductions the viewer allows others to ask for. */
export async function describeBrokerage({ viewer, engine }: TieKeeper): Promise<Brokerage> {
  return brokerageOf(viewer.accountId, { store: await engine.access() });
}

/** Sets which introductions the viewer allows from now on. Errors: those of `setBrokerage`. */
export async function changeBrokerage(
  choice: BrokerageChoice,
  keeper: TieKeeper,
): Promise<Brokerage> {
  const { viewer, engine, requestId } = keeper;
  const { reader, now } = engine;
  const today = now().toISOString().slice(0, 'YYYY-MM-DD'.length);
  const account = { ...viewer, id: viewer.accountId };
  const own = (await groupsOf([account], reader, today)).get(viewer.accountId) ?? [];
  await setBrokerage(choice, viewer, own, requestId, { store: await engine.access(), now });
  return describeBrokerage(keeper);
}
