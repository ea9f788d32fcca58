-- A little data: four companies with a buyer and a manager each, and what the shop sells.

INSERT OR IGNORE INTO customers (id, company, name, email, role, price_group, mails, rep, updated) VALUES
  ('kim', 'acme',  'Kim Sorensen', 'kim@acme.example',  'buyer',   NULL,   1, 'rita', 1761955200),
  ('lee', 'acme',  'Lee Okafor',   'lee@acme.example',  'manager', NULL,   1, 'rita', 1761955200),
  ('mo',  'birch', 'Mo Haddad',    'mo@birch.example',  'buyer',   'gold', 1, 'rosa', 1761955200),
  ('ana', 'birch', 'Ana Ruiz',     'ana@birch.example', 'manager', 'gold', 1, 'rosa', 1761955200),
  ('ivy', 'cedar', 'Ivy Lindqvist','ivy@cedar.example', 'buyer',   NULL,   1, 'rita', 1761955200),
  ('ida', 'cedar', 'Ida Brandt',   'ida@cedar.example', 'manager', NULL,   1, 'rita', 1761955200),
  ('eve', 'dune',  'Eve Marchand', 'eve@dune.example',  'buyer',   NULL,   1, 'sven', 1761955200),
  ('bob', 'dune',  'Bob Tanaka',   'bob@dune.example',  'manager', NULL,   1, 'sven', 1761955200);

INSERT OR IGNORE INTO products (sku, name, category, price_cents, grams) VALUES
  ('VALVE-2', 'Ball valve 2 in, brass',    'valves',    8400, 1200),
  ('BOLT-M8', 'Hex bolts M8, box of 100',  'fasteners', 1250, 1900),
  ('GASKET',  'Flange gasket',             'seals',      640,   80);
