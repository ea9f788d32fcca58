'use strict';

// The installed package, required.

const assert = require('node:assert/strict');
const recoup = require('recoup');

assert.equal(recoup.money.round('1.255', 'half_even', '0.01'), '1.26');
assert.equal(new recoup.Account('acme').id(), 'acme');
import('recoup').then((imported) => assert.equal(imported.Engine, recoup.Engine, 'one class, required or imported'));
