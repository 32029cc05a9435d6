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

/** Frame of every page: name, navigation, language, footer. */
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
        <p className="tagline">{words('tagline')}</p>
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

/** Links to the page for signing in and out, and to one's own data. */
function SignIn() {
  const { words, lang } = useWords();
  const { address } = useAddress();
  const { data } = useQuery({
    queryKey: ['viewer'],
    queryFn: ({ signal }) => ask(GET_VIEWER, {}, { lang, signal }),
  });
  const name = data?.viewer?.displayName;
  return (
    <>
      <a href={`/sign-in?lang=${lang}`}>
        {name === undefined ? words('signIn') : words('signedIn', { name })}
      </a>
      {name !== undefined && (
        <Link to="/own-data" search={carried(address)}>
          {words('ownData')}
        </Link>
      )}
    </>
  );
}

function preferredLang(): Lang {
  const tag = navigator.languages.find((one) => /^(?:ja|en)\b/.test(one));
  return tag?.startsWith('en') ? 'en' : 'ja';
}
