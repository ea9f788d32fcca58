'use strict';

// Finds the addon: the one that was built for this machine, among those of all platforms in `native/`.

const fs = require('node:fs');
const path = require('node:path');

/** The files that may be it: on Linux there are two C libraries, and the addon of the other one does not load. */
function candidates() {
  // A build of one's own: the tests of the project run against what was just compiled.
  if (process.env.RECOUP_ADDON) return [process.env.RECOUP_ADDON];
  const platform = `${process.platform}-${process.arch}`;
  const names = process.platform === 'linux' ? [`${platform}-gnu`, `${platform}-musl`] : [platform];
  return names.map((name) => path.join(__dirname, '..', 'native', `${name}.node`)).filter((file) => fs.existsSync(file));
}

function load() {
  let cause;
  for (const file of candidates()) {
    try {
      return require(file);
    } catch (error) {
      cause ??= error;
    }
  }
  throw new Error(`recoup has no addon that loads on ${process.platform}-${process.arch}.`, { cause });
}

module.exports = load();
