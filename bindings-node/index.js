'use strict';

const { RecoupError } = require('./lib/errors.js');

module.exports = { RecoupError, ...require('./surface.js') };
