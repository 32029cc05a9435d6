/** Texts as bytes, made by another program (Python's codecs). */
import { Buffer } from 'node:buffer';

function bytes(hexadecimal: string): Uint8Array {
  return Uint8Array.from(Buffer.from(hexadecimal, 'hex'));
}

/** Description, encoding, bytes and text. */
export const ENCODED_TEXTS: readonly (readonly [string, string, Uint8Array, string])[] = [
  [
    'CP932 (髙, ①, ㈱)',
    'shift_jis',
    bytes(
      '89ef8ed096bc2c8f8a8ddd926e0d0aeee0ed958740878a2c91e58de3957b0d0ad4cfc0de2c938c8b9e93730d0a',
    ),
    '会社名,所在地\r\n髙﨑①㈱,大阪府\r\nﾔﾏﾀﾞ,東京都\r\n',
  ],
  [
    'EUC-JP',
    'euc-jp',
    bytes(
      'b2f1bcd2ccbe2cbdeabadfc3cf0d0ab3f4bcb0b2f1bcd2b9e2baeac0bab5a12cc2e7bae5c9dc0d0a8ed48ecf8ec08edec0bdbaeebdea2cc5ecb5fec5d40d0a',
    ),
    '会社名,所在地\r\n株式会社高崎精機,大阪府\r\nﾔﾏﾀﾞ製作所,東京都\r\n',
  ],
  [
    'ISO-2022-JP',
    'iso-2022-jp',
    bytes(
      '1b244232713c524c3e1b28422c1b24423d6a3a5f434f1b28420d0a1b244233743c3032713c5239623a6a403a35211b28422c1b244242673a65495c1b28420d0a',
    ),
    '会社名,所在地\r\n株式会社高崎精機,大阪府\r\n',
  ],
  [
    'Windows-1252',
    'windows-1252',
    bytes(
      '6e616d652c636974790a47e96e6965204de963616e697175652c426573616ee76f6e0a4dfc6c6c657220262053f6686e652c5afc726963680a',
    ),
    'name,city\nGénie Mécanique,Besançon\nMüller & Söhne,Zürich\n',
  ],
  [
    'Windows-1252 whose letters would be kanji in CP932',
    'windows-1252',
    bytes('6e616d652c636974790a45636f6c652064752067e96e69652c50617269730a'),
    'name,city\nEcole du génie,Paris\n',
  ],
];
