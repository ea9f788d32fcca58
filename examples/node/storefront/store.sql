-- What stage 2 adds to the shop's database. Accounts are companies. Names and addresses of people stay where they are, in `customers`.

CREATE TABLE IF NOT EXISTS accounts (
  id TEXT PRIMARY KEY,
  seq INTEGER NOT NULL,            -- for the compare-and-swap
  snapshot TEXT NOT NULL,
  wakeup TEXT,                     -- when the account wants to be stepped, at the latest
  profile INTEGER NOT NULL DEFAULT 0  -- the version of the company's people that it knows
);

CREATE TABLE IF NOT EXISTS events (
  account TEXT NOT NULL,
  seq INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (account, seq)
);

CREATE TABLE IF NOT EXISTS outbox (
  place INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,        -- what other systems know the call by
  account TEXT NOT NULL,
  body TEXT NOT NULL,
  tries INTEGER NOT NULL DEFAULT 0,
  due TEXT NOT NULL,               -- not tried again before
  done INTEGER NOT NULL DEFAULT 0
);

-- What stage 3 adds: which cart of the account a cart of the shop was handed over as.
CREATE TABLE IF NOT EXISTS requisitions (
  id TEXT PRIMARY KEY,
  cart TEXT NOT NULL UNIQUE,
  company TEXT NOT NULL
);
