import { contrast } from './contrast.js';
import { GROUNDS } from './grounds.js';
import { type Theme, type Token, valueIn } from './read-tokens.js';

/** The contrast of a token with one that it stands on, as the kit has them without a host. */
export interface Contrast {
  readonly on: string;
  readonly theme: Theme;
  readonly ratio: number;
  readonly least: number;
}

/** The contrasts of a token in both themes, with what a condition such as more contrast puts in place of others. */
export function contrastsOf(
  name: string,
  tokens: ReadonlyMap<string, Token>,
  instead: readonly Token[] = [],
): readonly Contrast[] {
  const known = new Map([...tokens, ...instead.map((token) => [token.name, token] as const)]);
  const { on = [], least = 3 } = GROUNDS[name] ?? {};
  const shown = (token: string, theme: Theme) => valueIn(known.get(token)?.value ?? '', theme);
  return on.flatMap((ground) =>
    (['light', 'dark'] as const).flatMap((theme) => {
      const ratio = contrast(shown(name, theme), shown(ground, theme));
      return ratio === null ? [] : { on: ground, theme, ratio, least };
    }),
  );
}
