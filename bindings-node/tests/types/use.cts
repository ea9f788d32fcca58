// The same types, required.

import recoup = require('recoup');

const code: string = recoup.money.currency('USD').code;
void code;
