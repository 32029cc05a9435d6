/**
 * Identifies the numbers of the encoder and of the map, by their checksums (NOTICE), and the part
 * of a text that is encoded: vectors of different versions are not compared.
 */
export const ENCODER_VERSION = '8db28082-a05b354b-1';
