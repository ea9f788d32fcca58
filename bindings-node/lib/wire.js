'use strict';

// What the printed classes and modules in `surface.js` call.

module.exports = {
  ...require('./held.js'),
  ...require('./cart.js'),
  ...require('./batch.js'),
  ...require('./table.js'),
  ...require('./experiments.js'),
};
