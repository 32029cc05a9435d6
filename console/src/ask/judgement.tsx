import { useState } from 'react';
import type { Requirement } from '../address/address.ts';
import { withoutSpans } from '../address/spans.ts';
import { saveFile } from '../ui/save-file.ts';
import { today } from '../ui/today.ts';
import { useStored } from '../ui/use-stored.ts';
import { useWords } from '../words/use-words.tsx';
import { questionText } from './candidate-of.ts';
import type { Asked } from './variables.ts';

/** A visitor's judgement of one answer to one question. */
interface Judgement {
  readonly question: string;
  /** The question to ask again; undefined in judgements of an earlier version. */
  readonly asked?: { readonly text: string; readonly requirements: readonly Requirement[] };
  readonly locale: string;
  readonly holder: string;
  readonly isGood: boolean;
  readonly reason: string;
  readonly day: string;
}

const NONE: readonly Judgement[] = [];
const REASON_MAX = 200;

/** Buttons to judge whether an answer fits the question, with a reason: kept in this browser. */
export function Judge({ id, asked }: { readonly id: string; readonly asked: Asked }) {
  const { words, lang } = useWords();
  const [judgements, change] = useStored('catalyzer.judgements', NONE);
  const question = questionText(asked, words);
  const isOf = (one: Judgement) => one.holder === id && one.question === question;
  const own = judgements.find(isOf);
  const [reason, setReason] = useState(own?.reason ?? '');
  const judge = (judged: { isGood: boolean; reason: string } | undefined) =>
    change((all) => [
      ...all.filter((one) => !isOf(one)),
      ...(judged === undefined
        ? []
        : [
            {
              question,
              asked: {
                text: withoutSpans(asked.text, asked.leftOut),
                requirements: asked.requirements,
              },
              locale: lang,
              holder: id,
              day: today(),
              ...judged,
            },
          ]),
    ]);
  const thumb = (isGood: boolean) => (
    <button
      type="button"
      aria-pressed={own?.isGood === isGood}
      onClick={() => judge(own?.isGood === isGood ? undefined : { isGood, reason })}
    >
      {words(isGood ? 'fits' : 'fitsNot')}
    </button>
  );
  return (
    <>
      {thumb(true)}
      {thumb(false)}
      {own !== undefined && (
        <input
          type="text"
          className="reason"
          maxLength={REASON_MAX}
          aria-label={words('reasonLabel')}
          placeholder={words('reasonLabel')}
          value={reason}
          onChange={({ target }) => {
            setReason(target.value);
            judge({ isGood: own.isGood, reason: target.value });
          }}
        />
      )}
    </>
  );
}

/** Button that saves the judgements: a line per question, with who fits and who does not. */
export function SaveJudgements() {
  const { words } = useWords();
  const [judgements] = useStored('catalyzer.judgements', NONE);
  if (judgements.length === 0) return null;
  return (
    <button
      type="button"
      onClick={() => saveFile('judged.jsonl', judgedLines(judgements), 'application/x-ndjson')}
    >
      {words('saveJudged', { count: judgements.length })}
    </button>
  );
}

/**
 * Returns judged questions as lines of JSON, which `judged score` of the command line asks again:
 * text, musts and shoulds, ids of those who fit and of those who should not come first.
 */
export function judgedLines(judgements: readonly Judgement[]): string {
  const questions = [...new Set(judgements.map(({ question }) => question))];
  return questions
    .map((text) => {
      const judged = judgements.filter(({ question }) => question === text);
      const ids = (good: boolean) =>
        judged.filter(({ isGood }) => isGood === good).map(({ holder }) => holder);
      const why = judged.filter(({ reason }) => reason !== '');
      const { text: q, requirements } = judged[0]?.asked ?? { text, requirements: [] };
      const parts = (isMust: boolean) =>
        requirements.filter(({ must }) => must === isMust).map((one) => one.text);
      return `${JSON.stringify({
        q,
        must: parts(true),
        should: parts(false),
        locale: judged[0]?.locale,
        relevant: ids(true),
        never: ids(false),
        why: why.map(({ holder, reason }) => `${holder}: ${reason}`),
        day: judged[0]?.day,
      })}\n`;
    })
    .join('');
}
