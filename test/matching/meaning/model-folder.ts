import { dataFolder } from '../../../language/data-folder.ts';

/** The encoder's numbers as they are shipped. */
export const MODEL_FOLDER: string = dataFolder('matching', 'meaning', 'model');
