//! The printed part of the npm package: `surface.js` (classes and modules), `index.mjs` (their names for `import`) and `index.d.ts` (their
//! types), all from the table of operations.
//!
//! The rules: methods and parameters are in camel case, documents keep their fields. Handles come first, then what must be given, then an
//! object with what may be left out. `new` is the constructor. What a call does is in `bindings-node/lib`, by hand.

mod code;
mod types;

use std::path::PathBuf;

use recoup::document::{Definitions, Describe, Tree};
use recoup_surface::{Class, Gives, Kind, Need, Operation, Param, operations};
use serde_json::Value;

use super::Artefact;
use crate::Outcome;

/// The classes, in the order in which a program meets them.
const KINDS: &[Kind] = &[Kind::Rulebook, Kind::Engine, Kind::Account, Kind::Cart];

/// Operations that work on a thread of the pool and give a promise.
const OFF_THE_LOOP: &[&str] = &["engine.price_many", "engine.replay"];

/// Operations that are there in both ways: `compile`, and `compileAsync` with a signal.
const BOTH_WAYS: &[&str] = &["engine.compile", "engine.with_prices", "engine.with_products"];

/// Operations by hand: those with a lane that does not go through JSON, and edits, which such a lane must hear of.
const LANES: &[&str] = &[
    "cart.set_quantity",
    "cart.add_line",
    "cart.remove_line",
    "cart.set_lines",
    "cart.totals",
    "cart.line",
    "experiments.bucket",
    "experiments.buckets",
];

/// Operations whose parameter is a list of documents with names: each may be an object here, as documents may everywhere.
const NAMED: &[&str] = &["rulebook.compose"];

/// What the package adds to the table.
struct Added {
    name: &'static str,
    about: &'static str,
    /// The method of [`Kind::Engine`], or the function.
    code: &'static str,
    /// How it is declared; `{rulebook}` is what stands for one.
    declared: &'static str,
}

/// Methods of an engine.
const ADDED: &[Added] = &[
    Added {
        name: "load",
        about: "Compiles an engine from price rows and CSV files that stream in, on a thread of its own. A source that yields faster than its \
                rows are read is waited with.",
        code: "static load(rulebook, options) {\n    return wire.load({ Engine, Rulebook }, rulebook, options);\n  }",
        declared: "static load(rulebook: {rulebook}, options?: LoadOptions): Promise<Engine>;",
    },
    Added {
        name: "priceTable",
        about: "Prices a table of lines, many carts at once: the bytes of an Arrow IPC stream in and out, on threads of its own. Each row is a \
                line. The columns `sku` (text) and `quantity` (decimals, integers or text) are needed; `cart` (text or integers) tells the carts \
                apart, and without it every row is one; `id`, `unit` and `contract` (text) and `requested` (instant) are the line's; `as_of` \
                (instant), `currency`, `account`, `contact`, `org_unit`, `channel`, `region`, `ship_to`, `ship_from`, `seller` and `warehouse` \
                (text) are the cart's. An instant is a timestamp with a time zone, or text; nothing may be a float; a null is a field left out. \
                The answer has the same rows in the same order: the columns that were given, then `status`, `list_price`, `unit_price`, `source`, \
                `rule`, `subtotal`, `discount`, `total`, `net`, `tax`, `gross`, `cart_gross`, `reasons`, `issues`, `error_code`, `error_path` and \
                `error_detail`. Where a cart is refused, each of its rows has the error that `price` would throw. A fault of the table itself \
                rejects, with the column as its path.",
        code: "priceTable(lines, options) {\n    return wire.priceTable(this, lines, options);\n  }",
        declared: "priceTable(lines: Uint8Array, options?: TableOptions): Promise<Uint8Array>;",
    },
];

/// Functions by themselves.
const FUNCTIONS: &[Added] = &[Added {
    name: "replayTable",
    about: "Runs a log of inputs again, with what was due in between at its own instant: the bytes of an Arrow IPC stream in and out, on threads \
            of its own. The engine is one, or several with the instant from which each holds. The log has a row for each input with the columns \
            `account` (text), `now` (a timestamp with a time zone, or text) and `input` (its JSON text); rows of one account are taken in their \
            order, from an account that nothing has happened to. The answer has a row for each step, account after account: `row` (of the log, \
            from 0; null where time alone did it), `account`, `at`, `input` (its id), `accepted`, `events` and `effects` (lists of JSON texts), \
            `next_wakeup`, `duplicate_of`, `error_code`, `error_path` and `error_detail`. An input that is refused changes nothing and the replay \
            goes on.",
    code: "function replayTable(engine, log, options) {\n  return wire.replayTable(Engine, engine, log, options);\n}",
    declared: "declare function replayTable(\n  engine: Engine | readonly (readonly [since: InstantInput | null, engine: Engine])[],\n  \
               log: Uint8Array,\n  options?: ReplayTableOptions,\n): Promise<Uint8Array>;",
}];

pub(super) fn artefacts() -> Outcome<Vec<Artefact>> {
    let surface = Surface::new()?;
    let artefact =
        |name: &str, contents: String| Artefact { path: PathBuf::from("bindings-node").join(name), contents };
    Ok(vec![
        artefact("surface.js", code::surface(&surface)),
        artefact("index.mjs", code::names(&surface)),
        artefact("index.d.ts", types::declarations(&surface)),
    ])
}

/// The table with its schemas.
struct Surface {
    operations: Vec<Printed>,
    /// The named definitions of the schemas.
    definitions: serde_json::Map<String, Value>,
}

/// An operation with its schemas.
struct Printed {
    operation: &'static Operation,
    /// One for each parameter.
    takes: Vec<Value>,
    /// Null for what is no value.
    gives: Value,
}

/// The schemas of all operations as one, so that their definitions are shared.
struct Whole;

impl Describe for Whole {
    fn describe(definitions: &mut Definitions) -> Tree {
        let of = |operation: &Operation, definitions: &mut Definitions| {
            let takes = operation.takes.iter().map(|param| (param.shape)(definitions)).collect();
            let gives = match operation.gives {
                Gives::Value(shape) | Gives::Optional(shape) => shape(definitions),
                Gives::Nothing | Gives::Text | Gives::Handle(_) => Tree::Null,
            };
            Tree::List(vec![Tree::List(takes), gives])
        };
        let all = operations().map(|operation| of(operation, definitions)).collect();
        Tree::Object(vec![("operations".into(), Tree::List(all))])
    }
}

impl Surface {
    fn new() -> Outcome<Self> {
        let text = Definitions::schema::<Whole>("surface").to_string();
        let schema: Value = serde_json::from_str(&text).map_err(|error| error.to_string())?;
        let shapes = schema["operations"].as_array().into_iter().flatten();
        let printed = operations().zip(shapes).map(|(operation, shapes)| Printed {
            operation,
            takes: shapes[0].as_array().cloned().unwrap_or_default(),
            gives: shapes[1].clone(),
        });
        let definitions = schema["$defs"].as_object().cloned().unwrap_or_default();
        Ok(Self { operations: printed.collect(), definitions })
    }

    /// The operations of a class.
    fn of(&self, kind: Kind) -> impl Iterator<Item = &Printed> {
        self.operations.iter().filter(move |printed| printed.operation.class == Class::Of(kind))
    }

    /// The names of the modules, in the order of the table.
    fn modules(&self) -> Vec<&'static str> {
        let mut names = Vec::new();
        for printed in &self.operations {
            if let Class::Module(name) = printed.operation.class
                && !names.contains(&name)
            {
                names.push(name);
            }
        }
        names
    }

    fn in_module<'s>(&'s self, name: &'static str) -> impl Iterator<Item = &'s Printed> {
        self.operations.iter().filter(move |printed| printed.operation.class == Class::Module(name))
    }
}

impl Printed {
    fn is_constructor(&self) -> bool {
        self.operation.name == "new" && self.operation.on.is_empty()
    }

    /// The parameters that are handles, by name; the receiver of a method is none.
    fn handles(&self) -> Vec<(Kind, String)> {
        let receiver = usize::from(self.operation.is_method());
        let others = self.operation.on.iter().skip(receiver);
        let own = self.operation.is_method().then_some(self.operation.on[..].first()).flatten();
        others
            .map(|kind| (*kind, if own == Some(kind) { "other" } else { kind.as_str() }.to_owned()))
            .collect()
    }

    fn required(&self) -> impl Iterator<Item = &'static Param> {
        self.operation.takes.iter().filter(|param| param.need != Need::Optional)
    }

    fn optional(&self) -> impl Iterator<Item = &'static Param> {
        self.operation.takes.iter().filter(|param| param.need == Need::Optional)
    }

    fn is_in(&self, list: &[&str]) -> bool {
        list.contains(&self.operation.full_name().as_str())
    }
}

/// The name of a class.
const fn class_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Rulebook => "Rulebook",
        Kind::Engine => "Engine",
        Kind::Account => "Account",
        Kind::Cart => "Cart",
    }
}

/// `price_many` as `priceMany`. A word that JavaScript keeps for itself gets an underscore.
fn camel(name: &str) -> String {
    let mut words = name.split('_');
    let mut camel = words.next().unwrap_or_default().to_owned();
    for word in words {
        let mut letters = word.chars();
        camel.extend(letters.next().map(|letter| letter.to_ascii_uppercase()));
        camel.push_str(letters.as_str());
    }
    camel
}

/// The name of a parameter, which unlike that of a method must be no word of the language.
fn parameter_name(name: &str) -> String {
    const KEPT: &[&str] =
        &["default", "new", "in", "with", "for", "from", "this", "wire", "native", "options"];
    let camel = camel(name);
    if KEPT.contains(&camel.as_str()) && camel != "from" { format!("{camel}_") } else { camel }
}

/// A comment above something, at an indentation.
fn comment(about: &str, indent: &str) -> String {
    if about.is_empty() {
        return String::new();
    }
    let about = without_links(&about.split_whitespace().collect::<Vec<_>>().join(" ")).replace("*/", "*\\/");
    format!("{indent}/** {about} */\n")
}

/// Text whose links into the documentation of the core are their words alone: nobody can follow them here.
fn without_links(text: &str) -> String {
    let Some((before, rest)) = text.split_once('[') else { return text.to_owned() };
    let link = rest.split_once("](").and_then(|(words, rest)| Some((words, rest.split_once(')')?)));
    match link {
        Some((words, (to, after))) if !words.contains(['[', ']']) && !to.starts_with("http") => {
            format!("{before}{words}{}", without_links(after))
        }
        _ => format!("{before}[{}", without_links(rest)),
    }
}

#[cfg(test)]
mod tests {
    use super::{camel, parameter_name, without_links};

    #[test]
    fn links_of_the_core_are_words_here() {
        assert_eq!(
            without_links("in the [canonical form](Rulebook::to_json) of it"),
            "in the canonical form of it"
        );
        assert_eq!(
            without_links("[the page](https://example.com) and [0, 1]"),
            "[the page](https://example.com) and [0, 1]"
        );
    }

    #[test]
    fn names_are_in_camel_case() {
        assert_eq!(camel("price_many"), "priceMany");
        assert_eq!(camel("round"), "round");
        assert_eq!(parameter_name("in"), "in_");
        assert_eq!(parameter_name("time_zone"), "timeZone");
    }
}
