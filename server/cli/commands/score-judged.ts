import { isJapanese } from '../../../language/scripts.ts';
import { type JudgedQuestion, readJudgedQuestions } from '../files/read-judged-questions.ts';
import {
  type JudgedMeans,
  type JudgedParty,
  type JudgedScore,
  judgedLines,
} from '../print/print-judged.ts';
import { textStyle } from '../print/text-style.ts';
import { partyName, type ShownParty } from '../questions/party-name.ts';
import { JUDGED_MATCHES, JUDGED_PARTIES } from '../questions/questions.generated.ts';
import type { Ask } from '../session/ask-engine.ts';
import type { CommandSession } from '../session/command-session.ts';
import { EXIT } from '../session/exit-codes.ts';
import { withEngine } from './with-engine.ts';

/** Number of answers searched for those who fit: a page of the console. */
const LOOKED_AT = 10;
/** Number of first answers that should contain only holders who fit. */
const FIRST_SEEN = 3;

/** Asks the judged questions of a file and prints how well the answers agree with them. */
export async function scoreJudged(
  file: string,
  json: boolean,
  session: CommandSession,
): Promise<number> {
  const { io, locale } = session;
  const questions = await readJudgedQuestions(file, session);
  const scores = await withEngine(session, async ({ ask }) => {
    const all: JudgedScore[] = [];
    for (const question of questions) {
      io.interrupted?.throwIfAborted();
      all.push(await scoreOf(question, ask, locale));
    }
    return all;
  });
  const means = meansOf(scores);
  const lines = json
    ? [JSON.stringify({ questions: scores, ...means })]
    : judgedLines(scores, means, { looked: LOOKED_AT, seen: FIRST_SEEN }, session, textStyle(io));
  io.stdout.write(`${lines.join('\n')}\n`);
  return EXIT.OK;
}

async function scoreOf(judged: JudgedQuestion, ask: Ask, locale: string): Promise<JudgedScore> {
  const { q: text, must, should } = judged;
  const requirement = (mustHave: boolean) => (words: string) => ({
    mustHave,
    text: isJapanese(words) ? { ja: words } : { en: words },
  });
  const { whoCan } = await ask(JUDGED_MATCHES, {
    text,
    requirements: [...must.map(requirement(true)), ...should.map(requirement(false))],
    first: LOOKED_AT,
    musts: must.length > 0,
    locale,
  });
  const ranks = new Map(
    [...whoCan.nodes, ...(whoCan.toAsk ?? []), ...whoCan.otherKinds]
      .filter(({ rank }) => rank <= LOOKED_AT)
      .map(({ rank, holder }) => [holder.id, rank]),
  );
  const relevant = await partiesOf(judged.relevant, ask, locale);
  const never = await partiesOf(judged.never, ask, locale);
  const rankOf = ({ id }: JudgedParty) => ranks.get(id) ?? Number.POSITIVE_INFINITY;
  const first = Math.min(...relevant.known.map(rankOf));
  return {
    question: [text, ...must, ...should].filter((words) => words !== '').join(' / '),
    relevant: relevant.known.length,
    notFound: relevant.known.filter((party) => rankOf(party) > LOOKED_AT),
    firstRank: Number.isFinite(first) ? first : null,
    never: never.known.length,
    unwanted: never.known.filter((party) => rankOf(party) <= FIRST_SEEN),
    gone: [...relevant.gone, ...never.gone],
  };
}

async function partiesOf(
  ids: readonly string[],
  ask: Ask,
  locale: string,
): Promise<{ readonly known: readonly JudgedParty[]; readonly gone: readonly string[] }> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return { known: [], gone: [] };
  const { nodes } = await ask(JUDGED_PARTIES, { ids: wanted, locale });
  const known = nodes.flatMap((node) =>
    node !== null && isParty(node) ? [{ id: node.id, name: partyName(node) }] : [],
  );
  const found = new Set(known.map(({ id }) => id));
  return { known, gone: wanted.filter((id) => !found.has(id)) };
}

function isParty(node: { readonly __typename: string }): node is ShownParty {
  return ['Organization', 'Group', 'Person'].includes(node.__typename);
}

/** Returns the means over the questions for which somebody fits. */
export function meansOf(scores: readonly JudgedScore[]): JudgedMeans {
  const fitted = scores.filter(({ relevant }) => relevant > 0);
  const mean = (value: (score: JudgedScore) => number) =>
    fitted.length === 0 ? null : fitted.reduce((sum, one) => sum + value(one), 0) / fitted.length;
  return {
    found: mean(({ relevant, notFound }) => 1 - notFound.length / relevant),
    reciprocalRank: mean(({ firstRank }) => (firstRank === null ? 0 : 1 / firstRank)),
    unwanted: scores.reduce((sum, { unwanted }) => sum + unwanted.length, 0),
  };
}
