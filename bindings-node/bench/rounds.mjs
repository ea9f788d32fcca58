// Rounds in which everything takes its turn, so that a machine that is disturbed disturbs all alike; medians of processor time, which other
// programs disturb less than the clock.

const ROUNDS = 15;

const median = (values) => values.toSorted((one, other) => one - other)[values.length >> 1];

/** Microseconds of one repetition of each case: `{ name: { times, work } }`, where `work` does it so many times. */
export function measure(cases, rounds = ROUNDS) {
  const taken = Object.fromEntries(Object.keys(cases).map((name) => [name, []]));
  for (let round = -1; round < rounds; round += 1) {
    for (const [name, { times, work }] of Object.entries(cases)) {
      const begun = process.cpuUsage();
      work(times);
      const { user, system } = process.cpuUsage(begun);
      // The first round warms up.
      if (round >= 0) taken[name].push((user + system) / times);
    }
  }
  return Object.fromEntries(Object.entries(taken).map(([name, all]) => [name, median(all)]));
}

/** Work that is done so many times. */
export const repeat = (work) => (times) => {
  for (let time = 0; time < times; time += 1) work(time);
};

export function table(title, rows) {
  console.log(`\n${title}`);
  for (const [name, microseconds, ...ratios] of rows) {
    console.log(`  ${name.padEnd(52)} ${digits(microseconds).padStart(11)} us ${ratios.map((ratio) => ratio.padStart(16)).join('')}`);
  }
}

export const digits = (number) => number.toFixed(number < 10 ? 2 : number < 1000 ? 1 : 0);
