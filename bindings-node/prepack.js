'use strict';

// Before the package is packed: the licences of the project come along, and a package without any addon is none.

const fs = require('node:fs');
const path = require('node:path');

for (const name of ['LICENSE-MIT', 'LICENSE-APACHE']) fs.copyFileSync(path.join(__dirname, '..', name), path.join(__dirname, name));
const native = path.join(__dirname, 'native');
const addons = fs.existsSync(native) ? fs.readdirSync(native).filter((name) => name.endsWith('.node')) : [];
if (addons.length === 0) throw new Error('native/ holds no addon: build one and put it there, named as lib/native.js looks for it.');
