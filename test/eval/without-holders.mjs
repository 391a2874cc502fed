/** Loaded before the program: what grammar does without the lexicon of office holders. */
import { useHolders } from '../../dist/src/lexicon/holders.js';

useHolders(false);
