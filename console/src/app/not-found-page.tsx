import { Link } from '@tanstack/react-router';
import { carried } from '../address/address.ts';
import { useAddress } from '../address/use-address.ts';
import { useWords } from '../words/use-words.tsx';

/** Says that an address leads nowhere, and where to go instead. */
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
