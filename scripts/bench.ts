import { type Figure, formatFigure } from './bench/figure.js';
import { foldFigures } from './bench/fold-figures.js';

const groups: Readonly<Record<string, () => Figure[] | Promise<Figure[]>>> = {
  fold: foldFigures,
};

for (const measure of Object.values(groups)) {
  for (const figure of await measure()) console.log(formatFigure(figure));
}
