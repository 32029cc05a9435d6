import { useNavigate, useSearch } from '@tanstack/react-router';
import { type Address, writeAddress } from './address.ts';

/** Returns the address of the page, and a function to go to another address of the same page. */
export function useAddress(): {
  readonly address: Address;
  /** Goes there; if the page is already there, the history gets no second entry. */
  readonly go: (next: Address, options?: { readonly replace?: boolean }) => void;
} {
  const address: Address = useSearch({ from: '__root__' });
  const navigate = useNavigate();
  return {
    address,
    go: (next, { replace = false } = {}) => {
      const same = writeAddress(next) === writeAddress(address);
      void navigate({ to: '.', search: next, replace: replace || same, resetScroll: false });
    },
  };
}
