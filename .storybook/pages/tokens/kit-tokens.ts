import css from '../../../packages/ui/src/tokens.css?raw';
import { readTokens, standing, type Token } from './read-tokens.js';

/** Every block of `tokens.css` that declares tokens. */
export const BLOCKS = readTokens(css);

/** What holds where nothing else is asked for. */
export const TOKENS: ReadonlyMap<string, Token> = standing(BLOCKS);
