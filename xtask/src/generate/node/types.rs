//! `index.d.ts`: what the checker and the editor know.
//!
//! A type may look otherwise on its way in than on its way out: a decimal may come as an integer and always goes as a string. A definition that
//! differs, and is used both ways, is there twice, the way in as `...Input`.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use recoup::Code;
use recoup_surface::{Gives, Kind, Need, Param};
use serde_json::{Map, Value};

use super::{
    ADDED, Added, BOTH_WAYS, FUNCTIONS, KINDS, NAMED, OFF_THE_LOOP, Printed, Surface, camel, class_name,
    comment, parameter_name,
};

/// What does not come from the table.
const HEAD: &str = include_str!("head.d.ts");

/// Names that a definition can't have because a class, or something in the head, has it.
const TAKEN: &[&str] = &[
    "ErrorCode",
    "Rulebook",
    "Engine",
    "Account",
    "Cart",
    "Decimal",
    "DecimalInput",
    "Instant",
    "InstantInput",
    "Text",
    "Signal",
    "RecoupError",
    "LoadOptions",
    "TableOptions",
    "ReplayTableOptions",
    "Fault",
    "Date",
    "Error",
];

/// Which way a value goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    In,
    Out,
}

/// The text of `index.d.ts`.
pub(super) fn declarations(surface: &Surface) -> String {
    let printer = Printer::new(surface);
    let mut page = String::from(HEAD);
    page.push_str(&codes());
    for kind in KINDS {
        page.push_str(&printer.class(*kind));
    }
    page.push_str(&printer.load_options());
    page.push_str(&printer.table_options());
    for Added { about, declared, .. } in FUNCTIONS {
        let _ = write!(page, "\n{}export {declared}\n", comment(about, ""));
    }
    for name in surface.modules() {
        page.push_str(&printer.module(name));
    }
    for (name, schema) in &surface.definitions {
        page.push_str(&printer.definition(name, schema));
    }
    page
}

/// The words of the errors.
fn codes() -> String {
    let words: Vec<String> = Code::ALL.iter().map(|code| format!("\n  | '{}'", code.as_str())).collect();
    format!(
        "\n/** The stable word of an error; a later version may know more. */\nexport type ErrorCode ={}\n  | (string & {{}});\n",
        words.concat()
    )
}

struct Printer<'s> {
    surface: &'s Surface,
    /// The definitions that parameters lead to, and those that answers lead to.
    taken: BTreeSet<&'s str>,
    given: BTreeSet<&'s str>,
    /// Those that look otherwise on the way in.
    differing: BTreeSet<&'s str>,
}

impl<'s> Printer<'s> {
    fn new(surface: &'s Surface) -> Self {
        let (mut taken, mut given) = (BTreeSet::new(), BTreeSet::new());
        for printed in &surface.operations {
            printed.takes.iter().for_each(|schema| reach(surface, schema, &mut taken));
            reach(surface, &printed.gives, &mut given);
        }
        let mut differing = BTreeSet::new();
        // What refers to something that differs, differs: again until nothing is added.
        loop {
            let before = differing.len();
            for (name, schema) in &surface.definitions {
                if differs(schema, &differing) {
                    differing.insert(name.as_str());
                }
            }
            if differing.len() == before {
                return Self { surface, taken, given, differing };
            }
        }
    }

    fn class(&self, kind: Kind) -> String {
        let name = class_name(kind);
        let about = comment(class_about(kind), "");
        let mut page = format!("\n{about}export declare class {name} {{\n");
        if !self.surface.of(kind).any(Printed::is_constructor) {
            page.push_str("  private constructor();\n");
        }
        for printed in self.surface.of(kind) {
            let word = if printed.operation.is_method() || printed.is_constructor() { "" } else { "static " };
            page.push_str(&self.method(printed, word));
            if printed.is_in(BOTH_WAYS) {
                let twin = self.signature(printed, true);
                let name = camel(printed.operation.name);
                let about = comment(&format!("As `{name}`, on a thread of the pool."), "  ");
                let _ = writeln!(page, "{about}  {word}{name}Async{twin};");
            }
        }
        if kind == Kind::Engine {
            for Added { about, declared, .. } in ADDED {
                let declared = declared.replace("{rulebook}", &self.rulebook_document());
                let _ = writeln!(page, "{}  {declared}", comment(about, "  "));
            }
        }
        page.push_str("  /** Lets go of it now and not when the garbage is collected; using it afterwards is an error. */\n");
        page.push_str("  dispose(): void;\n  [Symbol.dispose](): void;\n}\n");
        page
    }

    fn module(&self, name: &'static str) -> String {
        let mut initial = camel(name);
        initial[..1].make_ascii_uppercase();
        let mut page = format!("\nexport interface {initial}Module {{\n");
        for printed in self.surface.in_module(name) {
            page.push_str(&self.method(printed, ""));
        }
        let _ = write!(page, "}}\n\nexport declare const {name}: {initial}Module;\n");
        page
    }

    fn method(&self, printed: &Printed, word: &str) -> String {
        let mut about = comment(printed.operation.about, "  ");
        let said: Vec<&'static Param> = printed.required().filter(|param| !param.about.is_empty()).collect();
        if !said.is_empty() {
            let text = about.trim().trim_start_matches("/**").trim_end_matches("*/").trim().to_owned();
            about = format!("  /**\n   * {text}\n   *\n");
            for param in said {
                let _ = writeln!(about, "   * @param {} {}", parameter_name(param.name), param.about);
            }
            about.push_str("   */\n");
        }
        let off = printed.is_in(OFF_THE_LOOP);
        let name =
            if printed.is_constructor() { "constructor".to_owned() } else { camel(printed.operation.name) };
        format!("{about}  {word}{name}{};\n", self.signature(printed, off))
    }

    /// Parameters and answer.
    fn signature(&self, printed: &Printed, off_the_loop: bool) -> String {
        let mut parameters: Vec<String> = printed
            .handles()
            .into_iter()
            .map(|(kind, name)| match kind {
                Kind::Rulebook => format!("{name}: {}", self.rulebook_document()),
                kind => format!("{name}: {}", class_name(kind)),
            })
            .collect();
        let mut options = Vec::new();
        for (param, schema) in printed.operation.takes.iter().zip(&printed.takes) {
            let of = self.of(schema, Way::In, "");
            match param.need {
                Need::Document if of == "string" => {
                    parameters.push(format!("{}: Text", parameter_name(param.name)));
                }
                Need::Document => parameters.push(format!("{}: {of} | Text", parameter_name(param.name))),
                Need::Required if printed.is_in(NAMED) => {
                    let whole = self.taken_by("rulebook.parse", "document");
                    let name = parameter_name(param.name);
                    parameters.push(format!(
                        "{name}: readonly {{ name: string; document: Partial<{whole}> | Text }}[]"
                    ));
                }
                // A batch is gone through once, and one of it may be a text.
                Need::Required if printed.operation.full_name() == "engine.price_many" => {
                    let one = of.trim_start_matches("readonly ").trim_end_matches("[]");
                    parameters.push(format!("{}: Iterable<{one} | string>", parameter_name(param.name)));
                }
                Need::Required => parameters.push(format!("{}: {of}", parameter_name(param.name))),
                Need::Optional => {
                    let about = comment(param.about, "    ");
                    options.push(format!("{about}    {}?: {of} | undefined;\n", camel(param.name)));
                }
            }
        }
        if off_the_loop {
            options.push(
                "    /** Ends the wait when it is aborted. */\n    signal?: Signal | undefined;\n".into(),
            );
        }
        if !options.is_empty() {
            parameters.push(format!("options?: {{\n{}  }}", options.concat()));
        }
        let parameters = parameters.join(", ");
        if printed.is_constructor() {
            return format!("({parameters})");
        }
        let answer = match printed.operation.gives {
            Gives::Nothing => "void".to_owned(),
            Gives::Value(_) => self.of(&printed.gives, Way::Out, ""),
            Gives::Optional(_) => format!("{} | null", self.of(&printed.gives, Way::Out, "")),
            Gives::Text => "string".to_owned(),
            Gives::Handle(kind) => class_name(kind).to_owned(),
        };
        let answer = if off_the_loop { format!("Promise<{answer}>") } else { answer };
        format!("({parameters}): {answer}")
    }

    /// What stands for a rulebook: one, or its document.
    fn rulebook_document(&self) -> String {
        format!("Rulebook | {} | Text", self.taken_by("rulebook.parse", "document"))
    }

    /// The type of a parameter.
    fn taken_by(&self, operation: &str, param: &str) -> String {
        let printed = self.surface.operations.iter().find(|one| one.operation.full_name() == operation);
        let schema = printed.and_then(|printed| {
            let place = printed.operation.takes.iter().position(|known| known.name == param)?;
            printed.takes.get(place)
        });
        schema.map_or_else(|| "unknown".into(), |schema| self.of(schema, Way::In, ""))
    }

    /// What `Engine.load` takes beside a rulebook: what `compile` does, as far as it streams.
    fn load_options(&self) -> String {
        let rows = self.taken_by("engine.compile", "prices");
        let row = rows.trim_start_matches("readonly ").trim_end_matches("[]");
        let (products, costs) =
            (self.taken_by("engine.compile", "products"), self.taken_by("engine.compile", "costs"));
        format!(
            "\n/** What an engine is loaded from, beside its rulebook. */\nexport interface LoadOptions {{\n  \
             /** Price rows, in any order. */\n  prices?: Iterable<{row}> | AsyncIterable<{row}> | undefined;\n  \
             /** A CSV file of price rows: as a whole, or in pieces. */\n  \
             pricesCsv?: Text | Iterable<Text> | AsyncIterable<Text> | undefined;\n  \
             /** Products beside those of the rulebook. */\n  products?: {products} | undefined;\n  \
             /** Costs beside those of the rulebook. */\n  costs?: {costs} | undefined;\n  \
             /** Ends the load when it is aborted. */\n  signal?: Signal | undefined;\n}}\n"
        )
    }

    /// What tables take beside themselves.
    fn table_options(&self) -> String {
        let request = self.taken_by("engine.price", "request");
        let threads = "  /** How many threads at most, from 1 to 256; as many as the machine has when left out. */\n  \
                       threads?: number | undefined;\n  \
                       /** Ends the work when it is aborted. */\n  signal?: Signal | undefined;\n}\n";
        format!(
            "\n/** What all carts of a table share: fields of a request, each of them here or a column. */\n\
             export interface TableOptions extends Omit<{request}, 'as_of' | 'currency' | 'lines'> {{\n  \
             /** The instant that validity is read at. */\n  as_of?: InstantInput | undefined;\n  \
             /** The currency they are priced in. */\n  currency?: string | undefined;\n{threads}\n\
             /** How a log is run again. */\nexport interface ReplayTableOptions {{\n  \
             /** How long time goes on after the last input of each account, that instant included. */\n  \
             until?: InstantInput | undefined;\n{threads}"
        )
    }

    fn definition(&self, name: &str, schema: &Value) -> String {
        let ways = [(Way::Out, self.given.contains(name)), (Way::In, self.taken.contains(name))];
        let mut page = String::new();
        let mut printed: Option<String> = None;
        for (way, _) in ways.iter().filter(|(_, used)| *used) {
            let shown = self.name(name, *way);
            if printed.as_ref() == Some(&shown) {
                continue;
            }
            let about = comment(schema["description"].as_str().unwrap_or_default(), "");
            let is_record = schema["properties"].is_object();
            let of = self.of(&without_description(schema), *way, "");
            let _ = if is_record {
                write!(page, "\n{about}export interface {shown} {of}\n")
            } else {
                write!(page, "\n{about}export type {shown} = {of};\n")
            };
            printed = Some(shown);
        }
        page
    }

    /// How a definition is called on its way.
    fn name(&self, name: &str, way: Way) -> String {
        let plain: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
        let plain = if TAKEN.contains(&plain.as_str()) { format!("{plain}Document") } else { plain };
        let twice = self.taken.contains(name) && self.given.contains(name) && self.differing.contains(name);
        match (twice, way, plain.ends_with("Input")) {
            (true, Way::In, false) => format!("{plain}Input"),
            (true, Way::Out, true) => format!("{plain}Read"),
            _ => plain,
        }
    }

    /// A schema as a type.
    fn of(&self, schema: &Value, way: Way, indent: &str) -> String {
        if let Some(name) = referred(schema) {
            return self.name(name, way);
        }
        if let Some(words) = schema["enum"].as_array() {
            let shown: Vec<String> = words.iter().map(ToString::to_string).collect();
            // Words may be added in a later version; the one word of a tag is what tells objects apart.
            let open = way == Way::Out && shown.len() > 1;
            return union(shown.into_iter().chain(open.then(|| "(string & {})".to_owned())));
        }
        if schema["format"] == "decimal" || is_decimal(schema) {
            return if way == Way::In { "DecimalInput" } else { "Decimal" }.into();
        }
        if let Some(variants) = schema["oneOf"].as_array() {
            return self.variants(variants, way, indent);
        }
        if let Some(choices) = schema["anyOf"].as_array() {
            return union(choices.iter().map(|choice| self.of(choice, way, indent)));
        }
        match &schema["type"] {
            Value::Array(types) => {
                union(types.iter().map(|one| self.of(&serde_json::json!({ "type": one }), way, indent)))
            }
            Value::String(word) => match word.as_str() {
                "string" if schema["format"] == "date-time" => {
                    if way == Way::In { "InstantInput" } else { "Instant" }.into()
                }
                "string" => "string".into(),
                "integer" | "number" if way == Way::In => "number | bigint".into(),
                "integer" | "number" => "number".into(),
                "boolean" => "boolean".into(),
                "null" => "null".into(),
                "array" => self.list(schema, way, indent),
                _ => self.object(schema, way, indent),
            },
            _ => "unknown".into(),
        }
    }

    /// Objects that a word tells apart, each with what it is; what they all have stands once.
    fn variants(&self, variants: &[Value], way: Way, indent: &str) -> String {
        let common = common_fields(variants);
        let deeper = format!("{indent}  ");
        let mut page = String::new();
        if !common.is_empty() {
            let envelope = only(&variants[0], |name| common.contains(name));
            let _ = write!(page, "{} & (", self.object(&envelope, way, indent));
        }
        for variant in variants {
            let about = comment(variant["description"].as_str().unwrap_or_default(), &deeper);
            let own = only(variant, |name| !common.contains(name));
            let _ = write!(page, "\n{about}{deeper}| {}", self.of(&own, way, &deeper));
        }
        if !common.is_empty() {
            let _ = write!(page, "\n{indent})");
        }
        page
    }

    fn list(&self, schema: &Value, way: Way, indent: &str) -> String {
        let word = if way == Way::In { "readonly " } else { "" };
        if let Some(items) = schema["prefixItems"].as_array() {
            let items: Vec<String> = items.iter().map(|item| self.of(item, way, indent)).collect();
            return format!("{word}[{}]", items.join(", "));
        }
        let items = self.of(&schema["items"], way, indent);
        if items.contains(' ') && !items.starts_with('{') {
            format!("{word}({items})[]")
        } else {
            format!("{word}{items}[]")
        }
    }

    fn object(&self, schema: &Value, way: Way, indent: &str) -> String {
        let empty = Map::new();
        let fields = schema["properties"].as_object().unwrap_or(&empty);
        let others = &schema["additionalProperties"];
        if fields.is_empty() {
            let value = if others.is_object() { self.of(others, way, indent) } else { "unknown".into() };
            return format!("{{ [name: string]: {value} }}");
        }
        let required: Vec<&str> =
            schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let deeper = format!("{indent}  ");
        let mut page = String::from("{\n");
        for (name, field) in fields {
            let about = comment(field["description"].as_str().unwrap_or_default(), &deeper);
            let of = self.of(field, way, &deeper);
            let (mark, more) = match (required.contains(&name.as_str()), way) {
                (true, _) => ("", ""),
                (false, Way::In) => ("?", " | undefined"),
                (false, Way::Out) => ("?", ""),
            };
            let _ = writeln!(page, "{about}{deeper}{}{mark}: {of}{more};", field_name(name));
        }
        if others.is_object() {
            let _ = writeln!(page, "{deeper}[name: string]: unknown;");
        }
        let _ = write!(page, "{indent}}}");
        page
    }
}

/// The class in a sentence.
const fn class_about(kind: Kind) -> &'static str {
    match kind {
        Kind::Rulebook => "What the business decides, read and checked.",
        Kind::Engine => {
            "A compiled rulebook with its catalogue and prices. It never changes; anything may share it."
        }
        Kind::Account => "The state of one customer company: it changes by steps of an engine alone.",
        Kind::Cart => "A cart that is edited and priced again at every keystroke.",
    }
}

/// The name of the definition that a schema refers to.
fn referred(schema: &Value) -> Option<&str> {
    schema["$ref"].as_str()?.strip_prefix("#/$defs/")
}

/// The fields that every variant of a large union has, and has alike.
fn common_fields(variants: &[Value]) -> BTreeSet<String> {
    const LARGE: usize = 6;
    let Some(fields) = variants.first().and_then(|first| first["properties"].as_object()) else {
        return BTreeSet::new();
    };
    let required = |variant: &Value, name: &str| {
        variant["required"].as_array().is_some_and(|names| names.iter().any(|one| one == name))
    };
    let alike = |name: &str, field: &Value| {
        variants.iter().all(|variant| {
            variant["properties"][name] == *field && required(variant, name) == required(&variants[0], name)
        })
    };
    let common = fields.iter().filter(|(name, field)| alike(name, field)).map(|(name, _)| name.clone());
    if variants.len() < LARGE { BTreeSet::new() } else { common.collect() }
}

/// The schema of an object with some of its fields.
fn only(schema: &Value, keep: impl Fn(&str) -> bool) -> Value {
    let mut schema = schema.clone();
    if let Some(fields) = schema["properties"].as_object_mut() {
        fields.retain(|name, _| keep(name));
    }
    schema
}

/// A string of digits, or an integer: how a decimal is described that has no format.
fn is_decimal(schema: &Value) -> bool {
    schema["anyOf"].as_array().is_some_and(|choices| {
        choices.len() == 2
            && choices[0]["pattern"].as_str().is_some_and(|pattern| pattern.contains(r"\d+(\.\d+)?"))
            && choices[1]["type"] == "integer"
    })
}

/// Collects the definitions that a schema leads to.
fn reach<'s>(surface: &'s Surface, schema: &'s Value, reached: &mut BTreeSet<&'s str>) {
    match schema {
        Value::Object(fields) => {
            if let Some(name) = referred(schema)
                && reached.insert(name)
                && let Some(definition) = surface.definitions.get(name)
            {
                reach(surface, definition, reached);
            }
            fields.values().for_each(|field| reach(surface, field, reached));
        }
        Value::Array(items) => items.iter().for_each(|item| reach(surface, item, reached)),
        _ => {}
    }
}

/// Whether a schema looks otherwise on the way in.
fn differs(schema: &Value, differing: &BTreeSet<&str>) -> bool {
    match schema {
        Value::Object(fields) => {
            let own = schema["format"] == "decimal"
                || is_decimal(schema)
                || schema["format"] == "date-time"
                || schema["type"] == "array"
                || schema["type"] == "integer"
                || schema["enum"].as_array().is_some_and(|words| words.len() > 1)
                || (schema["properties"].is_object() && has_optional(schema));
            own || referred(schema).is_some_and(|name| differing.contains(name))
                || fields.values().any(|field| differs(field, differing))
        }
        Value::Array(items) => items.iter().any(|item| differs(item, differing)),
        _ => false,
    }
}

fn has_optional(schema: &Value) -> bool {
    let required = schema["required"].as_array().map_or(0, Vec::len);
    schema["properties"].as_object().is_some_and(|fields| fields.len() > required)
}

fn without_description(schema: &Value) -> Value {
    let mut schema = schema.clone();
    if let Some(fields) = schema.as_object_mut() {
        fields.remove("description");
    }
    schema
}

/// Types joined by `|`, each once.
fn union(types: impl IntoIterator<Item = String>) -> String {
    let mut shown: Vec<String> = Vec::new();
    for one in types {
        if !shown.contains(&one) {
            shown.push(one);
        }
    }
    // What may be anything is nothing else besides.
    if shown.iter().any(|one| one == "unknown") { "unknown".into() } else { shown.join(" | ") }
}

fn field_name(name: &str) -> String {
    let plain = name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_');
    if plain && !name.starts_with(|first: char| first.is_ascii_digit()) {
        name.to_owned()
    } else {
        format!("{name:?}")
    }
}
