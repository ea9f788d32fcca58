// The vectors and their index, where they stand in the repository.

import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const CONFORMANCE = fileURLToPath(new URL('../../../conformance/', import.meta.url));

const FIELDS = ['name', 'source', 'preset', 'note', 'given', 'when', 'then', 'published', 'reason'];

export const readJson = (file) => JSON.parse(readFileSync(path.join(CONFORMANCE, file), 'utf8'));

/** The files below `vectors` or `divergences`, sorted, each with its vectors. */
export function files(folder) {
  const names = readdirSync(path.join(CONFORMANCE, folder), { recursive: true, encoding: 'utf8' });
  const shown = names.filter((name) => name.endsWith('.json')).map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
  return shown.sort().map((file) => ({ file, vectors: [readJson(file)].flat().map((vector) => read(vector, file)) }));
}

/** A vector, unless something of it would prove nothing. */
function read(vector, file) {
  const refuse = (why) => {
    throw new Error(`${file}: ${vector.name}: ${why}`);
  };
  if (typeof vector.name !== 'string' || vector.name.trim() === '') refuse('a vector needs a name');
  for (const field of Object.keys(vector)) if (!FIELDS.includes(field)) refuse(`the field ${field} is not known`);
  const when = Object.entries(vector.when ?? {});
  if (when.length !== 1) refuse('`when` has one field, the operation');
  if (Object.keys(vector.then ?? {}).length === 0) refuse('`then` expects at least one thing');
  if (('published' in vector) !== ('reason' in vector)) refuse('`published` and `reason` go together');
  const [[operation, input]] = when;
  return { name: vector.name, given: vector.given ?? {}, operation, input, then: vector.then, published: vector.published };
}
