import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { AccessParts } from '../../../access/accounts/access-parts.ts';
import { eventBy } from '../../../access/accounts/changes.ts';
import {
  type AccountCorrection,
  correctAccount,
} from '../../../access/accounts/manage-accounts.ts';
import {
  closeDoneRequests,
  listOpenRequests,
  movePersonalDataRequest,
} from '../../../access/personal-data/personal-data-requests.ts';
import type { PersonalDataKind } from '../../../access/records/access-records.ts';
import { OPERATOR } from '../../../access/records/audit-entry.ts';
import { CatalyzerError } from '../../../graph/errors/catalyzer-error.ts';
import { personalDataPage } from '../../documents/personal-data-page.ts';
import { forgetStepBackups } from '../../engine/open-store.ts';
import { readSettings } from '../../settings.ts';
import { collectPersonalData } from '../../use-cases/personal-data/collect-personal-data.ts';
import { type DataSubject, findDataSubject } from '../../use-cases/personal-data/data-subject.ts';
import {
  type Erasure,
  erasePersonalData,
  planErasure,
} from '../../use-cases/personal-data/erase-personal-data.ts';
import { restrictPersonalData } from '../../use-cases/personal-data/restrict-personal-data.ts';
import { unwritableFile, writeFileSafely } from '../files/write-file-safely.ts';
import { printable } from '../print/text-style.ts';
import { type CommandSession, UsageError } from '../session/command-session.ts';
import { EXIT } from '../session/exit-codes.ts';
import { withAccess } from '../session/with-access.ts';
import { withStore } from '../session/with-store.ts';
import { withWrittenStore } from './with-written-store.ts';

/** `personal-data export`: writes two files, for the person only. */
export async function exportPersonalData(
  ids: readonly string[],
  folder: string | undefined,
  session: CommandSession,
): Promise<number> {
  const { io, say, locale } = session;
  if (folder === undefined) throw new UsageError('cli.personalDataNeedsTo');
  const to = resolve(io.workingFolder, folder);
  const files = [join(to, 'personal-data.json'), join(to, 'personal-data.html')] as const;
  await withStore(session, (graph) =>
    withAccess(session, async (parts) => {
      const { store: access, now } = parts;
      const subject = await findDataSubject(ids, { graph, access });
      const data = await collectPersonalData(subject, { graph, access }, now());
      const about = [...subject.accounts.map(({ record }) => record), ...subject.records];
      await access.commit(
        [],
        about.map(({ id }) => eventBy(OPERATOR, 'PERSONAL_DATA_GIVEN', id, [], null, now())),
      );
      await mkdir(to, { recursive: true, mode: 0o700 }).catch((error: unknown) => {
        throw unwritableFile(to, error);
      });
      await writeFileSafely(files[0], [`${JSON.stringify(data, null, 2)}\n`]);
      await writeFileSafely(files[1], [personalDataPage(data, locale)]);
      await noteDone(subject, 'ACCESS', parts);
    }),
  );
  io.stdout.write(`${say('cli.personalDataGiven', { files: files.map(printable).join(', ') })}\n`);
  return EXIT.OK;
}

/** `personal-data correct`: corrects an account. */
export async function correctPersonalData(
  address: string,
  correction: AccountCorrection,
  session: CommandSession,
): Promise<number> {
  const { io, say } = session;
  if (correction.displayName === undefined && correction.emailAddress === undefined) {
    throw new UsageError('cli.personalDataNothing');
  }
  await withAccess(session, (parts) =>
    correctAccount(address, correction, 'operator', null, parts),
  );
  io.stdout.write(`${say('cli.personalDataCorrected')}\n`);
  return EXIT.OK;
}

/** `personal-data restrict`: hides the records from everyone and removes them from every index. */
export async function restrictPerson(
  ids: readonly string[],
  session: CommandSession,
): Promise<number> {
  const { io, say } = session;
  const subject = await withWrittenStore(session, (graph) =>
    withAccess(session, async (parts) => {
      const found = await findDataSubject(ids, { graph, access: parts.store });
      await restrictPersonalData(found, graph, parts);
      await noteDone(found, 'STOP_USE', parts);
      return found;
    }),
  );
  const counts = { records: subject.records.length, accounts: subject.accounts.length };
  io.stdout.write(`${say('cli.personalDataRestricted', counts)}\n`);
  return EXIT.OK;
}

/** `personal-data erase`: lists the data; with `write` erases it in every file of the folder. */
export async function erasePerson(
  ids: readonly string[],
  write: boolean,
  session: CommandSession,
): Promise<number> {
  const { io, say } = session;
  if (!write) {
    const planned = await withStore(session, (graph) =>
      withAccess(session, async ({ store: access }) =>
        planErasure(await findDataSubject(ids, { graph, access }), { graph, access }),
      ),
    );
    io.stdout.write(`${say('cli.eraseWould', countsOf(planned))}\n`);
    printMentions(planned, session);
    io.stdout.write(`${say('cli.eraseDryRun')}\n`);
    return EXIT.OK;
  }
  // The graph's store is closed last: it copies the log of both stores into the file.
  const erased = await withWrittenStore(session, (graph) =>
    withAccess(session, async ({ store: access, now }) => {
      const subject = await findDataSubject(ids, { graph, access });
      const planned = await planErasure(subject, { graph, access });
      await erasePersonalData(planned, { graph, access }, now());
      return planned;
    }),
  );
  const { dataFolder, neo4j } = readSettings(io.env);
  if (neo4j === undefined) forgetStepBackups(dataFolder);
  io.stdout.write(`${say('cli.erased', countsOf(erased))}\n`);
  printMentions(erased, session);
  io.stdout.write(`${say('cli.eraseElsewhere', { ids: erased.ids.join(' ') })}\n`);
  return EXIT.OK;
}

/** `personal-data requests`: prints a line for every open request, the first due first. */
export async function printPersonalDataRequests(session: CommandSession): Promise<number> {
  const { io, say } = session;
  const lines = await withAccess(session, async ({ store }) => {
    const open = await listOpenRequests(store);
    return Promise.all(
      open.map(async ({ id, about, accountId, dueBy, message }) => {
        const account = await store.find('account', accountId);
        const address = account?.record.emailAddress ?? accountId;
        return [dueBy.slice(0, 'YYYY-MM-DD'.length), about, address, id, message ?? ''];
      }),
    );
  });
  if (lines.length === 0) io.stderr.write(`${say('cli.personalDataRequestsNone')}\n`);
  for (const cells of lines) io.stdout.write(`${printable(cells.join('  ').trimEnd())}\n`);
  return EXIT.OK;
}

/** `personal-data close`: notes that a request is done, or refuses it with a reason. */
export async function closePersonalDataRequest(
  id: string,
  refusal: string | undefined,
  session: CommandSession,
): Promise<number> {
  const { io, say } = session;
  if (refusal?.trim() === '') throw new UsageError('cli.personalDataReasonMissing');
  await withAccess(session, async ({ store, now }) => {
    const found = await store.find('personalDataRequest', id);
    const actor = operatorAt(now());
    const event = refusal === undefined ? 'DO' : 'REFUSE';
    const moved = found && (await movePersonalDataRequest(found, event, refusal, actor, store));
    if (moved !== undefined) return;
    const parameters = { value: id };
    throw new CatalyzerError('BAD_USER_INPUT', { key: 'personalDataRequestNotOpen', parameters });
  });
  io.stdout.write(`${say('cli.personalDataRequestClosed')}\n`);
  return EXIT.OK;
}

function noteDone(
  { accounts }: Pick<DataSubject, 'accounts'>,
  about: PersonalDataKind,
  { store, now }: Pick<AccessParts, 'store' | 'now'>,
): Promise<void> {
  const ids = accounts.map(({ record }) => record.id);
  return closeDoneRequests(ids, about, operatorAt(now()), store);
}

function operatorAt(now: Date) {
  return { name: OPERATOR, requestId: null, now };
}

function printMentions({ mentions }: Erasure, { io, say }: CommandSession): void {
  if (mentions.length === 0) return;
  io.stdout.write(`${say('cli.eraseMentions', { count: mentions.length })}\n`);
  for (const { id, label } of mentions) io.stdout.write(`  ${printable(`${label} ${id}`)}\n`);
}

function countsOf({ records, relationships, accessRecords: access }: Erasure) {
  return { records: records.length, relationships, access };
}
