'use strict';

// Finds the addon: the one that was built for this machine, beside those of the other platforms in `native/`.

const path = require('node:path');

/** The platform as its addon is named: `linux-x64-gnu`, `darwin-arm64`. */
function platform() {
  const name = `${process.platform}-${process.arch}`;
  if (process.platform !== 'linux') return name;
  const { glibcVersionRuntime } = process.report.getReport().header;
  return `${name}-${glibcVersionRuntime ? 'gnu' : 'musl'}`;
}

/** A build of one's own goes before, so that the tests of the project run against what was just compiled. */
function load() {
  const file = process.env.RECOUP_ADDON ?? path.join(__dirname, '..', 'native', `${platform()}.node`);
  try {
    return require(file);
  } catch (cause) {
    throw new Error(`recoup has no addon for ${platform()}, or it can't be loaded: ${file}.`, { cause });
  }
}

module.exports = load();
