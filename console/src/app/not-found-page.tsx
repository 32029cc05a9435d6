import { Link } from '@tanstack/react-router';
import { carried } from '../address/address.ts';
import { useAddress } from '../address/use-address.ts';
import { useWords } from '../words/use-words.tsx';

/** Page for an unknown address, with links elsewhere. */
export function NotFoundPage() {
  const { words } = useWords();
  const { address } = useAddress();
  return (
    <div className="notice">
      <h2>{words('pageNotFound')}</h2>
      <p>
        <Link to="/" search={carried(address)}>
          {words('toSearch')}
        </Link>
      </p>
    </div>
  );
}
