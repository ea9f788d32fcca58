// Compares what a vector expects with what came: an object compares the fields that it names, an array has the same length, null means
// absent, an integer literal matches the same digits, all else is equal or not.

/** Every place where `found` is not as `expected`. */
export function differences(expected, found, place = '') {
  if (expected === null) return found === undefined || found === null ? [] : [line(place, 'nothing', found)];
  if (Array.isArray(expected)) {
    if (!Array.isArray(found)) return [line(place, expected, found)];
    const length = expected.length === found.length ? [] : [line(place, `${expected.length} elements`, found)];
    return length.concat(expected.slice(0, found.length).flatMap((item, index) => differences(item, found[index], `${place}/${index}`)));
  }
  if (typeof expected === 'object') {
    if (found === null || typeof found !== 'object' || Array.isArray(found)) return [line(place, expected, found)];
    return Object.entries(expected).flatMap(([name, field]) => {
      const own = Object.hasOwn(found, name) ? found[name] : undefined;
      return differences(field, own, `${place}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`);
    });
  }
  if (expected === found || (typeof expected === 'number' && String(expected) === found)) return [];
  return [line(place, expected, found)];
}

function line(place, expected, found) {
  const short = (value) => (JSON.stringify(value) ?? 'nothing').slice(0, 400);
  return `${place || '/'}: expected ${short(expected)}, found ${short(found)}`;
}

/** Every value of a field `code` in what a vector expects. */
export function codes(then) {
  if (Array.isArray(then)) return then.flatMap(codes);
  if (then === null || typeof then !== 'object') return [];
  const own = typeof then.code === 'string' ? [then.code] : [];
  return own.concat(Object.values(then).flatMap(codes));
}
