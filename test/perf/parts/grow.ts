import { load } from '../tools/load.js';
import type { Bench, Part } from '../tools/part.js';
import { column, interleave, type Sample } from '../tools/rounds.js';
import { median } from '../tools/statistics.js';
import { ms, table } from '../tools/table.js';
import { act, own, shared } from './actions.js';

const sizes = ['10', '100', '1000', '5000'] as const;
const smallest = sizes[0];
const rounds = 2;

const measure = async (bench: Bench, size: string): Promise<Sample> => ({
  ...(await act(bench, 'widget', Number(size))),
  'cold page painted': (await load(bench, 'widget', size))['painted'] ?? NaN,
});

/** Whether what grows with the number of phases grows no faster than it. */
export const grow: Part = {
  name: 'grow',
  title: 'From 10 to 5,000 phases',
  run: async (bench) => {
    await bench.site.prepare(sizes.flatMap((size) => [`/data/${size}.json`, `/widget/${size}`]));
    const often = Math.max(1, Math.round(rounds * bench.effort));
    const samples = await interleave(sizes, often, (size) => measure(bench, size));
    const rows = ['cold page', ...shared, ...own].map((action) => {
      const whole = (size: (typeof sizes)[number]) =>
        median(column(samples[size], `${action} painted`));
      const isFlat = sizes.every(
        (size) => whole(size) / Number(size) <= whole(smallest) / Number(smallest),
      );
      const cells = sizes.map((size) => {
        const time = whole(size);
        return `${ms(time)} (${ms((time / Number(size)) * 1000)})`;
      });
      return [action, ...cells, isFlat ? 'met' : 'not met'];
    });
    const head = ['', ...sizes.map((size) => Number(size).toLocaleString('en'))];
    return `\`<mlops-roadmap>\`: ms until painted, and in brackets µs a phase, which are to be no more than with 10. The cold page takes its
roadmap from JSON through \`src\`, the others as a property. Medians of ${String(often)} rounds.

${table([...head, 'a phase costs no more than at 10'], rows)}`;
  },
};
