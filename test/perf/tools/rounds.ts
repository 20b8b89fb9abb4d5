/** What one measurement gives, by name. */
export type Sample = Readonly<Record<string, number>>;

/** What every round gave for each of what is compared. */
export type Samples<Name extends string> = Readonly<Record<Name, readonly Sample[]>>;

/**
 * Measures everything that is compared in turn, round by round, each round in another order, so that what changes in
 * the machine meanwhile concerns all of it alike. The first round warms the browser up and does not count.
 */
export const interleave = async <Name extends string>(
  names: readonly Name[],
  rounds: number,
  measure: (name: Name) => Promise<Sample>,
): Promise<Samples<Name>> => {
  const samples = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    Name,
    Sample[]
  >;
  for (let round = 0; round <= rounds; round += 1) {
    const turn = round % names.length;
    for (const name of [...names.slice(turn), ...names.slice(0, turn)]) {
      const sample = await measure(name);
      if (round > 0) samples[name].push(sample);
    }
  }
  return samples;
};

export const column = (samples: readonly Sample[], name: string): readonly number[] =>
  samples.map((sample) => sample[name] ?? NaN);
