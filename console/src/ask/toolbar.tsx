import { useState } from 'react';
import { saveFile } from '../ui/save-file.ts';
import { today } from '../ui/today.ts';
import { csv } from '../words/csv.ts';
import type { Key } from '../words/dictionary.ts';
import { instantText } from '../words/instant.ts';
import { useWords } from '../words/use-words.tsx';
import { exportedRows, loadEverything } from './export-rows.ts';
import { SaveJudgements } from './judgement.tsx';
import type { Answer } from './use-answer.ts';
import type { Asked } from './variables.ts';

/** Actions on the whole answer. */
export function Toolbar({ answer, asked }: { readonly answer: Answer; readonly asked: Asked }) {
  const speech = useWords();
  const { words, lang } = speech;
  const [said, setSaid] = useState<Key>();
  const copy = () => {
    const copied = navigator.clipboard?.writeText(location.href) ?? Promise.reject();
    copied.then(
      () => setSaid('copied'),
      () => setSaid('copyFailed'),
    );
  };
  const download = () => {
    setSaid('preparing');
    loadEverything(asked, lang).then(
      (everything) => {
        const rows = exportedRows(everything, { asked, speech, day: today() });
        saveFile('catalyzer.csv', csv(rows), 'text/csv;charset=utf-8');
        setSaid(undefined);
      },
      () => setSaid('downloadFailed'),
    );
  };
  return (
    <div className="toolbar">
      <button type="button" onClick={copy}>
        {words('copyLink')}
      </button>
      <button type="button" onClick={download}>
        {words('download')}
      </button>
      <button type="button" onClick={() => window.print()}>
        {words('print')}
      </button>
      <SaveJudgements />
      <span className="soft">{words('asOf', { asOf: instantText(answer.asOf, lang) })}</span>
      <span role="status">{said === undefined ? '' : words(said)}</span>
    </div>
  );
}
