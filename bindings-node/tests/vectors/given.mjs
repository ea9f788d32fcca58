// What an operation works on: the rulebook of a vector, completed where it left out what every rulebook has.

import { Engine, RecoupError, Rulebook } from 'recoup';

/** A vector asks for something that the runner can't do: it fails, whatever it expects. */
export class NotRunnable extends Error {}

const FIELDS = ['rulebook', 'document', 'products', 'preset', 'rows', 'csv', 'company', 'history'];

const ALWAYS = {
  rulebook: '1',
  id: 'vector',
  currency: 'USD',
  time_zone: 'UTC',
  contract_prices: 'prevail',
  combine: { strategy: 'best_for_buyer' },
};

export class Given {
  constructor(given) {
    only(given, FIELDS);
    if ('document' in given && Object.keys(given).length > 1) throw new NotRunnable('given.document stands alone');
    this.given = given;
  }

  get company() {
    return this.given.company;
  }

  get history() {
    return this.given.history ?? [];
  }

  /** The currency of the rulebook, which requests without one are in. */
  get currency() {
    return (this.given.rulebook ?? this.given.document)?.currency ?? 'USD';
  }

  preset() {
    return this.given.preset === undefined ? undefined : Rulebook.preset(this.given.preset);
  }

  /** The document of the rulebook: an object, or a text as it is. */
  document() {
    if ('document' in this.given) return this.given.document;
    const decided = this.given.preset === undefined ? {} : JSON.parse(this.preset());
    const filled = Object.fromEntries(Object.entries(ALWAYS).filter(([field]) => !(field in decided)));
    const document = { ...filled, ...this.given.rulebook };
    if (this.given.products) document.products = [...(document.products ?? []), ...this.given.products];
    return document;
  }

  rulebook() {
    const preset = this.preset();
    if (preset === undefined) return Rulebook.parse(this.document());
    return Rulebook.compose([
      { name: 'preset', document: preset },
      { name: 'rulebook', document: this.document() },
    ]);
  }

  engine() {
    const { rows, csv } = this.given;
    return Engine.compile(this.rulebook(), { prices: rows, pricesCsv: csv === undefined ? undefined : [csv] });
  }
}

/** Refuses a field that is not one of these. */
export function only(input, fields) {
  if (input === null || typeof input !== 'object' || Array.isArray(input)) throw new NotRunnable('the input is an object');
  const unknown = Object.keys(input).find((field) => !fields.includes(field));
  if (unknown !== undefined) throw new NotRunnable(`the field ${unknown} is not known here`);
}

/** What a function answers, or `{ errors }` where the engine refuses. */
export function answer(work) {
  try {
    return work();
  } catch (error) {
    if (error instanceof RecoupError) return { errors: error.faults };
    throw error;
  }
}

/** Runs with the names of parameters told as the names of fields that a vector has for them. */
export function renamed(names, work) {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof RecoupError)) throw error;
    const faults = error.faults.map((fault) => {
      const own = Object.keys(names).find((name) => `${fault.path}/`.startsWith(`/${name}/`));
      return own === undefined ? fault : { ...fault, path: `/${names[own]}${fault.path.slice(own.length + 1)}` };
    });
    throw new RecoupError(faults);
  }
}
