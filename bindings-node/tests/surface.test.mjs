// The package against the manifest of the surface, in both directions: what the manifest names is there, and nothing else is.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { createRequire } from 'node:module';
import * as recoup from 'recoup';
import { readJson } from './vectors/files.mjs';

/** What the package has beside the manifest: handles that are let go of, work off the event loop, loads, tables. */
const OWN = {
  RecoupError: [],
  Rulebook: ['dispose'],
  Engine: ['dispose', 'load', 'compileAsync', 'withPricesAsync', 'withProductsAsync', 'priceTable'],
  Account: ['dispose'],
  Cart: ['dispose'],
  replayTable: [],
};

const camel = (name) => name.replaceAll(/_(.)/g, (_, letter) => letter.toUpperCase());
const CLASSES = { rulebook: 'Rulebook', engine: 'Engine', account: 'Account', cart: 'Cart' };

/** The names that the manifest promises, by class or module. */
function promised() {
  const names = Object.fromEntries(Object.entries(OWN).map(([place, own]) => [place, new Set(own)]));
  for (const operation of readJson('surface.json').operations) {
    const [place, name] = operation.name.split('.');
    const home = CLASSES[place] ?? place;
    names[home] ??= new Set();
    if (!(place === 'account' && name === 'new')) names[home].add(camel(name));
  }
  return names;
}

/** The names that are there. */
function present(thing) {
  const of = (object) => Object.getOwnPropertyNames(object);
  if (typeof thing !== 'function') return of(thing);
  const methods = [...of(thing.prototype), ...of(Object.getPrototypeOf(thing.prototype)).filter((name) => name === 'dispose')];
  const statics = of(thing).filter((name) => !['length', 'name', 'prototype', 'stackTraceLimit', 'captureStackTrace'].includes(name));
  return [...methods, ...statics].filter((name) => name !== 'constructor');
}

describe('the package', () => {
  const names = promised();

  it('exports the classes and modules of the manifest, and no others', () => {
    const exported = Object.keys(recoup).filter((name) => name !== 'default' && name !== 'module.exports');
    assert.deepEqual(exported.sort(), Object.keys(names).sort());
  });

  for (const [place, expected] of Object.entries(names)) {
    if (place === 'RecoupError') continue;
    it(`${place} has the operations of the manifest, and no others`, () => {
      assert.deepEqual(present(recoup[place]).sort(), [...expected].sort());
    });
  }

  it('is one package, required or imported', () => {
    const required = createRequire(import.meta.url)('recoup');
    for (const [name, value] of Object.entries(required)) assert.equal(recoup[name], value);
  });

  it('declares every name that it exports, and every method', () => {
    const declared = readFileSync(new URL('../index.d.ts', import.meta.url), 'utf8');
    for (const [place, methods] of Object.entries(names)) {
      assert.match(declared, new RegExp(`export declare (class|const|function) ${place}\\b`));
      for (const method of methods) assert.match(declared, new RegExp(`^ +(static )?${method}\\(`, 'm'), `${place}.${method}`);
    }
    assert.doesNotMatch(declared, /\bany\b(?!thing)[;,)\]>]/, 'no any');
  });

  it('has a type for every definition of the manifest', () => {
    const declared = readFileSync(new URL('../index.d.ts', import.meta.url), 'utf8');
    for (const name of Object.keys(readJson('surface.json').$defs)) {
      assert.match(declared, new RegExp(`export (interface|type) ${name}(Document)?(Input|Read)?\\b`), name);
    }
  });
});
