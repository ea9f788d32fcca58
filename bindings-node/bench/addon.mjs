// The addon, optimized as the Rust benches are, with the Rust calls that are compared with: built here, unless RECOUP_ADDON names one.

import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const WRITTEN = { darwin: 'librecoup_node.dylib', win32: 'recoup_node.dll' };

/** Builds it and names it; whoever imports `recoup` afterwards has it. */
export function addon() {
  if (!process.env.RECOUP_ADDON) {
    const cargo = (...args) => execFileSync('cargo', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1 << 26 });
    cargo('build', '--quiet', '--profile', 'bench', '-p', 'recoup-node', '--features', 'bench');
    const target = JSON.parse(cargo('metadata', '--no-deps', '--format-version', '1')).target_directory;
    const named = path.join(target, 'node', 'bench.node');
    mkdirSync(path.dirname(named), { recursive: true });
    copyFileSync(path.join(target, 'release', WRITTEN[process.platform] ?? 'librecoup_node.so'), named);
    process.env.RECOUP_ADDON = named;
  }
  return process.env.RECOUP_ADDON;
}
