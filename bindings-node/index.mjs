// Printed from the table of operations by `cargo xtask gen`; do not edit.

import recoup from './index.js';

export const { RecoupError, Rulebook, Engine, Account, Cart, money, time, exchange, experiments, party, documents, errors, replayTable } = recoup;
