import { useQuery } from '@tanstack/react-query';
import { Link, Outlet } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import { carried } from '../address/address.ts';
import { useAddress } from '../address/use-address.ts';
import { ask } from '../api/ask.ts';
import { GET_VIEWER } from '../api/questions.generated.ts';
import { useShortlist } from '../shortlist/use-shortlist.ts';
import { SpeechProvider, useWords } from '../words/use-words.tsx';
import { type Lang, wordsOf } from '../words/words.ts';
import { Shortcuts } from './shortcuts.tsx';

/** What stands around every page: name, ways, language, foot. */
export function Frame() {
  const { address } = useAddress();
  const lang = address.lang ?? preferredLang();
  const speech = useMemo(() => ({ lang, words: wordsOf(lang) }), [lang]);
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  const { words } = speech;
  const { candidates } = useShortlist();
  const other: Lang = lang === 'ja' ? 'en' : 'ja';
  return (
    <SpeechProvider value={speech}>
      <a className="skip" href="#results">
        {words('skipToResults')}
      </a>
      <header className="top">
        <p className="brand">
          <Link to="/" search={carried(address)}>
            Catalyzer
          </Link>
        </p>
        <p className="tagline">{words('tagline')}</p>
        <nav aria-label={words('siteNavigation')}>
          <Link
            to="/"
            search={carried(address)}
            activeOptions={{ exact: true, includeSearch: false }}
          >
            {words('toSearch')}
          </Link>
          <Link to="/machines" search={carried(address)} activeOptions={{ includeSearch: false }}>
            {words('machinesHeading')}
          </Link>
          <Link
            to="/organizations"
            search={carried(address)}
            activeOptions={{ includeSearch: false }}
          >
            {words('browse')}
          </Link>
          <Link to="/shortlist" search={carried(address)}>
            {words('shortlist')}
            {candidates.length > 0 && ` (${candidates.length})`}
          </Link>
          <SignIn />
          <a href="/graphiql">{words('graphiql')}</a>
          <Link to="." search={{ ...address, lang: other }} hrefLang={other} lang={other}>
            {other === 'en' ? 'English' : '日本語'}
          </Link>
        </nav>
      </header>
      <main>
        <Outlet />
      </main>
      <footer>
        <p>{words('footer')}</p>
        <Shortcuts />
      </footer>
    </SpeechProvider>
  );
}

/** The way to the page that signs in and out; for who is signed in it has his or her name. */
function SignIn() {
  const { words, lang } = useWords();
  const { data } = useQuery({
    queryKey: ['viewer'],
    queryFn: ({ signal }) => ask(GET_VIEWER, {}, { lang, signal }),
  });
  const name = data?.viewer?.displayName;
  return (
    <a href={`/sign-in?lang=${lang}`}>
      {name === undefined ? words('signIn') : words('signedIn', { name })}
    </a>
  );
}

function preferredLang(): Lang {
  const tag = navigator.languages.find((one) => /^(?:ja|en)\b/.test(one));
  return tag?.startsWith('en') ? 'en' : 'ja';
}
