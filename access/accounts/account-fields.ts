import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';

/** RFC 5321, 4.5.3.1.3, without the angle brackets. */
const ADDRESS_MAX = 254;
const ADDRESS = /^[^\s@<>"(),:;\\]+@[^\s@<>"(),:;\\]+\.[^\s@<>"(),:;\\]+$/u;
const NAME_MAX = 100;
/** Control and direction characters, and lone surrogates. */
const CONTROL = /[\p{Cc}\p{Cs}\p{Bidi_Control}]/u;
const SHOWN_MAX = 60;

/** Returns an address in the form that names an account: two that differ in case are one. */
export function foldEmailAddress(text: string): string {
  return text
    .slice(0, ADDRESS_MAX * 2)
    .normalize('NFKC')
    .trim()
    .toLowerCase();
}

/** Reads the address of a new account, folded. Error: BAD_USER_INPUT (emailAddressMalformed). */
export function readEmailAddress(text: string): string {
  const address = foldEmailAddress(text);
  if (address.length <= ADDRESS_MAX && ADDRESS.test(address) && !CONTROL.test(address)) {
    return address;
  }
  const value = JSON.stringify(text.slice(0, SHOWN_MAX));
  throw new CatalyzerError('BAD_USER_INPUT', {
    key: 'emailAddressMalformed',
    parameters: { value },
  });
}

/** Reads the name that others see. Error: BAD_USER_INPUT (displayNameMalformed). */
export function readDisplayName(text: string): string {
  const name = text.normalize('NFC').trim();
  if (isName(name)) return name;
  throw new CatalyzerError('BAD_USER_INPUT', {
    key: 'displayNameMalformed',
    parameters: { max: NAME_MAX },
  });
}

/** Reads the name by which its owner recognises a key. Error: BAD_USER_INPUT (keyNameMalformed). */
export function readKeyName(text: string): string {
  const name = text.normalize('NFC').trim();
  if (isName(name)) return name;
  throw new CatalyzerError('BAD_USER_INPUT', {
    key: 'keyNameMalformed',
    parameters: { max: NAME_MAX },
  });
}

function isName(name: string): boolean {
  return name !== '' && name.length <= NAME_MAX && !CONTROL.test(name);
}
