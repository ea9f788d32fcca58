// Being killed: the process ends at its n-th chance, without a word, as after a power cut.

/** When to die. Chances stand between any two things that a crash could tear apart. */
export class Crash {
  #left;

  /** @param {number} chances the chance to die at, counted from 1; never when left out */
  constructor(chances = Infinity) {
    this.#left = chances;
  }

  chance() {
    this.#left -= 1;
    // No handler runs, nothing is flushed, no transaction ends.
    if (this.#left <= 0) process.kill(process.pid, 'SIGKILL');
  }
}
