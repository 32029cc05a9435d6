/**
 * Names the numbers of the encoder and of the map, by their checksums (NOTICE), and what of a text
 * is encoded: vectors of another version are not compared with each other.
 */
export const ENCODER_VERSION = '8db28082-a05b354b-1';
