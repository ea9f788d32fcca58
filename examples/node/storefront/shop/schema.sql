-- The shop as it was before it heard of recoup. None of these tables changes in any stage.

CREATE TABLE IF NOT EXISTS customers (
  id TEXT PRIMARY KEY,
  company TEXT NOT NULL,
  name TEXT NOT NULL,
  email TEXT NOT NULL,
  role TEXT NOT NULL,              -- 'buyer' or 'manager'
  price_group TEXT,
  mails INTEGER NOT NULL,          -- 1: agreed to be written to
  rep TEXT NOT NULL,               -- who looks after the company
  updated INTEGER NOT NULL         -- seconds since 1970
);

CREATE TABLE IF NOT EXISTS products (
  sku TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  category TEXT NOT NULL,
  price_cents INTEGER NOT NULL,
  grams INTEGER NOT NULL
);

CREATE TABLE IF NOT EXISTS carts (
  id TEXT PRIMARY KEY,
  customer TEXT NOT NULL REFERENCES customers (id),
  state TEXT NOT NULL DEFAULT 'open',
  version INTEGER NOT NULL DEFAULT 1,
  created TEXT NOT NULL,
  changed TEXT NOT NULL
);

CREATE TABLE IF NOT EXISTS cart_lines (
  cart TEXT NOT NULL REFERENCES carts (id),
  sku TEXT NOT NULL REFERENCES products (sku),
  quantity INTEGER NOT NULL,
  changed TEXT NOT NULL,
  PRIMARY KEY (cart, sku)
);

CREATE TABLE IF NOT EXISTS orders (
  id TEXT PRIMARY KEY,
  cart TEXT NOT NULL REFERENCES carts (id),
  customer TEXT NOT NULL REFERENCES customers (id),
  total_cents INTEGER NOT NULL,
  state TEXT NOT NULL,             -- 'placing', 'placed' or 'refused'
  erp_number TEXT
);
