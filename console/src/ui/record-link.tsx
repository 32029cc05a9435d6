import { Link } from '@tanstack/react-router';
import { carried } from '../address/address.ts';
import { useAddress } from '../address/use-address.ts';
import { type Holder, type Localized, nameOf } from '../words/party.ts';
import { Recorded } from '../words/use-words.tsx';

/** First part of the page address of each label that has pages. */
export const RECORD_PATHS = {
  Organization: '/organizations/$id',
  Group: '/groups/$id',
  Person: '/people/$id',
  Equipment: '/equipment/$id',
  Need: '/needs/$id',
  Evidence: '/evidence/$id',
} as const;

/** Link to the page of a record. */
export function RecordLink({
  label,
  id,
  name,
}: {
  readonly label: keyof typeof RECORD_PATHS;
  readonly id: string;
  readonly name: Localized;
}) {
  const { address } = useAddress();
  return (
    <Link to={RECORD_PATHS[label]} params={{ id }} search={carried(address)}>
      <Recorded {...name} />
    </Link>
  );
}

/** Link to the page of an organisation, a group or a person. */
export function PartyLink({ party }: { readonly party: Holder }) {
  return <RecordLink label={party.__typename} id={party.id} name={nameOf(party)} />;
}
