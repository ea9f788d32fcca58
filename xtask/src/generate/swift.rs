//! The Swift of the surface: structs, enums, and the methods of the classes, with their documentation.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;

use recoup::Code;
use recoup_surface::{Class, Gives, Kind, MODULES, Need, Operation};

use super::Artefact;
use super::kotlin::FAST;
use super::typed::spelling::{camel, pascal, quoted, wrapped};
use super::typed::{Alternative, Definition, Field, Form, Printed, Record, Surface, Type, Variant, Word};

const FOLDER: &str = "bindings-swift/Sources/Recoup/Generated";
const HEAD: &str = "// Printed from the surface by `cargo xtask gen`; do not edit.\n";

/// Names of types that a program would no longer reach if a document's type bore them.
const TAKEN: &[&str] = &[
    "Any",
    "Array",
    "Bool",
    "Bundle",
    "Calendar",
    "Call",
    "Character",
    "Choice",
    "Collection",
    "Data",
    "Date",
    "Decimal",
    "Document",
    "Fast",
    "Fields",
    "Handle",
    "Instant",
    "LocalDate",
    "LocalTime",
    "Members",
    "OneOrMore",
    "Place",
    "Surface",
    "Dictionary",
    "Error",
    "Formatter",
    "Int",
    "JSON",
    "Locale",
    "Measurement",
    "Never",
    "Notification",
    "Operation",
    "Optional",
    "Process",
    "Progress",
    "Range",
    "Result",
    "Scanner",
    "Self",
    "Sequence",
    "Set",
    "Stream",
    "String",
    "Task",
    "Thread",
    "TimeZone",
    "Timer",
    "Type",
    "UUID",
    "Unit",
];

/// Words that can't be names of cases: they are another thing on every optional or on every type of a document.
const RESERVED: &[&str] = &["none", "some", "unknown", "word", "json", "known", "self", "init", "hash"];

const KEYWORDS: &[&str] = &[
    "as",
    "associatedtype",
    "break",
    "case",
    "catch",
    "class",
    "continue",
    "default",
    "defer",
    "deinit",
    "do",
    "else",
    "enum",
    "extension",
    "fallthrough",
    "false",
    "fileprivate",
    "for",
    "func",
    "guard",
    "if",
    "import",
    "in",
    "inout",
    "internal",
    "is",
    "let",
    "nil",
    "operator",
    "private",
    "protocol",
    "public",
    "repeat",
    "rethrows",
    "return",
    "static",
    "struct",
    "subscript",
    "super",
    "switch",
    "throw",
    "throws",
    "true",
    "try",
    "typealias",
    "var",
    "where",
    "while",
];

pub(super) fn artefacts(surface: &Surface) -> Vec<Artefact> {
    let file = |name: &str, contents: String| Artefact { path: PathBuf::from(FOLDER).join(name), contents };
    let printer = Printer { surface, union: None };
    let mut files = vec![
        file("Codes.swift", format!("{HEAD}{}", codes())),
        file(
            "Operations.swift",
            format!("{HEAD}\nimport Foundation\ninternal import RecoupNative\n{}", printer.operations()),
        ),
        Artefact {
            path: PathBuf::from("bindings-swift/Tests/RecoupTests/Generated/Asking.swift"),
            contents: format!("{HEAD}\nimport Recoup\n{}", printer.asking()),
        },
    ];
    // By initial, because the compiler works on several files at once, and on one as long as on all others otherwise.
    let mut types: BTreeMap<String, String> = BTreeMap::new();
    for (name, definition) in &surface.definitions {
        let kind = match &definition.form {
            Form::Record(_) => "Records",
            Form::Choice(_) => "Choices",
            _ => "Unions",
        };
        let initial = type_name(name).chars().take(1).collect::<String>();
        types
            .entry(format!("{kind}{initial}.swift"))
            .or_default()
            .push_str(&printer.definition(name, definition));
    }
    files.extend(
        types.into_iter().map(|(name, types)| file(&name, format!("{HEAD}\nimport Foundation\n{types}"))),
    );
    files
}

/// The name of a type.
fn type_name(name: &str) -> String {
    if TAKEN.contains(&name) { format!("Recoup{name}") } else { pascal(name) }
}

fn member(name: &str) -> String {
    let name = camel(name);
    if KEYWORDS.contains(&name.as_str()) {
        format!("`{name}`")
    } else if RESERVED.contains(&name.as_str()) {
        format!("{name}_")
    } else {
        name
    }
}

fn docs(out: &mut String, indent: usize, text: &str) {
    for line in wrapped(text, 110 - indent).iter().filter(|line| !line.is_empty()) {
        let _ = writeln!(out, "{:indent$}/// {line}", "");
    }
}

/// A record of more is kept in a list where it is the field of another. Records that held each other whole came to hundreds of pieces in
/// one value, and the optimizer did not come to an end with the code that copies them.
const LARGE: usize = 6;

struct Printer<'s> {
    surface: &'s Surface,
    /// The names of the types inside the union that is being printed: they hide those of the module.
    union: Option<Vec<String>>,
}

impl Printer<'_> {
    fn ty(&self, ty: &Type) -> String {
        match ty {
            Type::Text => "String".into(),
            Type::Bool => "Bool".into(),
            Type::Integer => "Int".into(),
            Type::Decimal => "Decimal".into(),
            Type::Instant => "Instant".into(),
            Type::Date => "LocalDate".into(),
            Type::Time => "LocalTime".into(),
            Type::Json => "JSON".into(),
            Type::List(item) => format!("[{}]", self.ty(item)),
            Type::OneOrMore(item) => format!("OneOrMore<{}>", self.ty(item)),
            Type::Map(item) => format!("[String: {}]", self.ty(item)),
            Type::Named(name) => {
                let name = type_name(name);
                let hidden = self.union.as_ref().is_some_and(|inner| inner.contains(&name));
                if hidden { format!("Recoup.{name}") } else { name }
            }
        }
    }

    fn definition(&self, name: &str, definition: &Definition) -> String {
        let mut out = String::from("\n");
        docs(&mut out, 0, &definition.about);
        let name = type_name(name);
        match &definition.form {
            Form::Record(record) => self.record(&mut out, 0, &name, record),
            Form::Choice(words) => choice(&mut out, &name, words),
            Form::Tagged { tag, variants } => {
                let inner = variants.iter().map(|variant| pascal(&variant.word)).collect();
                Printer { surface: self.surface, union: Some(inner) }.tagged(&mut out, &name, tag, variants);
            }
            Form::Keyed(fields) => self.keyed(&mut out, &name, fields),
            Form::Either(alternatives) => self.either(&mut out, &name, alternatives),
        }
        out
    }

    fn record(&self, out: &mut String, indent: usize, name: &str, record: &Record) {
        let pad = " ".repeat(indent);
        let _ = writeln!(out, "{pad}public struct {name}: Document {{");
        for field in &record.fields {
            docs(out, indent + 4, &field.about);
            let (name, ty) = (member(&field.name), self.stored(field));
            if self.is_held(field) {
                let plain = camel(&field.name);
                let inner = self.ty(&field.ty);
                let _ = writeln!(
                    out,
                    "{pad}    public var {name}: {ty} {{\n\
                     {pad}        get {{ {plain}Held{} }}\n\
                     {pad}        set {{ {plain}Held = {} }}\n\
                     {pad}    }}\n\
                     {pad}    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.\n\
                     {pad}    private var {plain}Held: [{inner}]",
                    if field.required { "[0]" } else { ".first" },
                    if field.required { "[newValue]" } else { "newValue.map { [$0] } ?? []" },
                );
            } else {
                let _ = writeln!(out, "{pad}    public var {name}: {ty}");
            }
        }
        if let Some(others) = &record.others {
            docs(out, indent + 4, "Further fields, by name.");
            let _ = writeln!(out, "{pad}    public var others: [String: {}]", self.ty(others));
        }
        if let Some(body) = &record.body {
            docs(out, indent + 4, &body.about);
            let _ = writeln!(out, "{pad}    public var {}: {}", member(&body.name), self.ty(&body.ty));
        }
        self.initializer(out, &pad, record);
        self.reading(out, &pad, record);
        Self::writing(out, &pad, record);
        let _ = writeln!(out, "{pad}}}");
    }

    /// Whether a field is kept in a list of one: what would hold itself, and what is large.
    fn is_held(&self, field: &Field) -> bool {
        field.recursive || matches!(&field.ty, Type::Named(_)) && self.size(&field.ty) > LARGE
    }

    /// How many words, lists and choices a value holds in itself. The code that copies and drops it has a piece for each.
    fn size(&self, ty: &Type) -> usize {
        let Type::Named(name) = ty else { return 1 };
        let Some(Form::Record(record)) =
            self.surface.definitions.get(name).map(|definition| &definition.form)
        else {
            return 1;
        };
        let fields = record.fields.iter().chain(&record.body);
        fields.map(|field| if self.is_held(field) { 1 } else { self.size(&field.ty) }).sum()
    }

    /// The type of the property: what may be left out is an optional, or an empty list.
    fn stored(&self, field: &Field) -> String {
        let ty = self.ty(&field.ty);
        if field.required || field.is_plain_list() { ty } else { format!("{ty}?") }
    }

    fn initializer(&self, out: &mut String, pad: &str, record: &Record) {
        let mut parameters: Vec<String> = record
            .fields
            .iter()
            .map(|field| {
                let default = match (field.required, field.is_plain_list(), &field.ty) {
                    (true, ..) => "",
                    (_, true, Type::Map(_)) => " = [:]",
                    (_, true, _) => " = []",
                    _ => " = nil",
                };
                format!("{}: {}{default}", member(&field.name), self.stored(field))
            })
            .collect();
        if let Some(others) = &record.others {
            parameters.push(format!("others: [String: {}] = [:]", self.ty(others)));
        }
        if let Some(body) = &record.body {
            parameters.push(format!("{}: {}", member(&body.name), self.ty(&body.ty)));
        }
        if parameters.is_empty() {
            let _ = writeln!(out, "\n{pad}    public init() {{}}");
            return;
        }
        let one_line = parameters.join(", ");
        let parameters = if one_line.len() < 90 {
            one_line
        } else {
            format!("\n{pad}        {}\n{pad}    ", parameters.join(&format!(",\n{pad}        ")))
        };
        let _ = writeln!(out, "\n{pad}    public init({parameters}) {{");
        for field in &record.fields {
            let name = member(&field.name);
            if self.is_held(field) {
                let value =
                    if field.required { format!("[{name}]") } else { format!("{name}.map {{ [$0] }} ?? []") };
                let _ = writeln!(out, "{pad}        self.{}Held = {value}", camel(&field.name));
            } else {
                let _ = writeln!(out, "{pad}        self.{name} = {name}");
            }
        }
        if record.others.is_some() {
            let _ = writeln!(out, "{pad}        self.others = others");
        }
        if let Some(body) = &record.body {
            let name = member(&body.name);
            let _ = writeln!(out, "{pad}        self.{name} = {name}");
        }
        let _ = writeln!(out, "{pad}    }}");
    }

    fn reading(&self, out: &mut String, pad: &str, record: &Record) {
        let _ = writeln!(out, "\n{pad}    public init(reading json: JSON, at place: Place) throws {{");
        let binding = if record.is_empty() { "let" } else { "var" };
        let _ = writeln!(out, "{pad}        {binding} _fields = try Fields(json, at: place)");
        for field in &record.fields {
            let (name, key) = (member(&field.name), quoted(&field.name));
            let how = match (field.required, field.is_plain_list(), &field.ty) {
                (true, ..) => "required",
                (_, true, Type::Map(_)) => "map",
                (_, true, _) => "list",
                _ => "optional",
            };
            if self.is_held(field) {
                let inner = self.ty(&field.ty);
                let value = if field.required {
                    format!("[try _fields.required({key}) as {inner}]")
                } else {
                    format!("(_fields.optional({key}) as {inner}?).map {{ [$0] }} ?? []")
                };
                let _ = writeln!(out, "{pad}        {}Held = {value}", camel(&field.name));
            } else {
                let attempt = if field.required { "try " } else { "" };
                let _ = writeln!(out, "{pad}        {name} = {attempt}_fields.{how}({key})");
            }
        }
        let end = match (&record.body, &record.others) {
            (Some(body), _) => {
                format!(
                    "{} = try {}(reading: _fields.rest(), at: place)",
                    member(&body.name),
                    self.ty(&body.ty)
                )
            }
            (None, Some(_)) => "others = try _fields.others()".into(),
            (None, None) => "try _fields.finish()".into(),
        };
        let _ = writeln!(out, "{pad}        {end}\n{pad}    }}");
    }

    fn writing(out: &mut String, pad: &str, record: &Record) {
        let _ = writeln!(out, "\n{pad}    public func json() throws -> JSON {{");
        if record.is_empty() {
            let _ = writeln!(out, "{pad}        .object([])\n{pad}    }}");
            return;
        }
        let _ = writeln!(out, "{pad}        var _fields = Members()");
        for field in &record.fields {
            let (name, key) = (member(&field.name), quoted(&field.name));
            let how = match (field.required, field.is_plain_list()) {
                (true, _) => "put",
                (_, true) => "putUnlessEmpty",
                _ => "putOptional",
            };
            let _ = writeln!(out, "{pad}        _fields.{how}({key}, {name})");
        }
        if record.others.is_some() {
            let _ = writeln!(out, "{pad}        _fields.putAll(others)");
        }
        if let Some(body) = &record.body {
            let _ = writeln!(out, "{pad}        _fields.putFields(of: {})", member(&body.name));
        }
        let _ = writeln!(out, "{pad}        return try _fields.json()\n{pad}    }}");
    }

    fn tagged(&self, out: &mut String, name: &str, tag: &str, variants: &[Variant]) {
        let _ = writeln!(out, "public indirect enum {name}: Document {{");
        for variant in variants {
            docs(out, 4, &variant.about);
            let inner = if variant.fields.is_empty() {
                String::new()
            } else {
                format!("({})", pascal(&variant.word))
            };
            let _ = writeln!(out, "    case {}{inner}", member(&variant.word));
        }
        docs(out, 4, "One that this version does not know: its word, and all of it.");
        let _ = writeln!(out, "    case unknown(String, JSON)\n");
        let _ = writeln!(out, "    public init(reading json: JSON, at place: Place) throws {{");
        let _ = writeln!(out, "        let (word, rest) = try json.told(apart: {}, at: place)", quoted(tag));
        let _ = writeln!(out, "        switch word {{");
        for variant in variants {
            let (case, word) = (member(&variant.word), quoted(&variant.word));
            if variant.fields.is_empty() {
                let _ =
                    writeln!(out, "        case {word}:\n            try Fields(rest, at: place).finish()");
                let _ = writeln!(out, "            self = .{case}");
            } else {
                let inner = pascal(&variant.word);
                let _ = writeln!(
                    out,
                    "        case {word}: self = .{case}(try {inner}(reading: rest, at: place))"
                );
            }
        }
        let _ = writeln!(out, "        default: self = .unknown(word, json)\n        }}\n    }}\n");
        let _ = writeln!(out, "    public func json() throws -> JSON {{\n        switch self {{");
        for variant in variants {
            let (case, word) = (member(&variant.word), quoted(&variant.word));
            let tag = quoted(tag);
            let _ = if variant.fields.is_empty() {
                writeln!(out, "        case .{case}: JSON.object([]).tagged({tag}, {word})")
            } else {
                writeln!(out, "        case .{case}(let value): try value.json().tagged({tag}, {word})")
            };
        }
        let _ = writeln!(out, "        case .unknown(_, let json): json\n        }}\n    }}");
        for variant in variants.iter().filter(|variant| !variant.fields.is_empty()) {
            out.push('\n');
            docs(out, 4, &variant.about);
            let record = Record::of(variant.fields.clone());
            self.record(out, 4, &pascal(&variant.word), &record);
        }
        let _ = writeln!(out, "}}");
    }

    fn keyed(&self, out: &mut String, name: &str, fields: &[Field]) {
        let _ = writeln!(out, "public indirect enum {name}: Document {{");
        for field in fields {
            docs(out, 4, &field.about);
            let _ = writeln!(out, "    case {}({})", member(&field.name), self.ty(&field.ty));
        }
        docs(out, 4, "One that this version does not know: its field, and what stands there.");
        let _ = writeln!(out, "    case unknown(String, JSON)\n");
        let _ = writeln!(out, "    public init(reading json: JSON, at place: Place) throws {{");
        let _ = writeln!(
            out,
            "        let (field, value) = try json.onlyField(at: place)\n        switch field {{"
        );
        for field in fields {
            let (case, key) = (member(&field.name), quoted(&field.name));
            let ty = self.ty(&field.ty);
            let _ = writeln!(
                out,
                "        case {key}: self = .{case}(try {ty}(reading: value, at: place.field({key})))"
            );
        }
        let _ = writeln!(out, "        default: self = .unknown(field, value)\n        }}\n    }}\n");
        let _ = writeln!(out, "    public func json() throws -> JSON {{\n        switch self {{");
        for field in fields {
            let (case, key) = (member(&field.name), quoted(&field.name));
            let _ =
                writeln!(out, "        case .{case}(let value): .object([.init({key}, try value.json())])");
        }
        let _ = writeln!(out, "        case .unknown(let field, let value): .object([.init(field, value)])");
        let _ = writeln!(out, "        }}\n    }}\n}}");
    }

    fn either(&self, out: &mut String, name: &str, alternatives: &[Alternative]) {
        let _ = writeln!(out, "public indirect enum {name}: Document {{");
        for alternative in alternatives {
            let _ = match alternative {
                Alternative::Word(word) => writeln!(out, "    case {}", member(word)),
                Alternative::Value { name, ty } => {
                    writeln!(out, "    case {}({})", member(name), self.ty(ty))
                }
            };
        }
        let _ = writeln!(out, "\n    public init(reading json: JSON, at place: Place) throws {{");
        for (place, alternative) in alternatives.iter().enumerate() {
            match alternative {
                Alternative::Word(word) => {
                    let (case, word) = (member(word), quoted(word));
                    let _ = writeln!(
                        out,
                        "        if json == .text({word}) {{\n            self = .{case}\n            return\n        }}"
                    );
                }
                Alternative::Value { name, ty } => {
                    let kinds = self.surface.kinds(ty);
                    let later = alternatives[place + 1..].iter();
                    let shared = later
                        .flat_map(|later| self.surface.kinds_of(later))
                        .any(|kind| kinds.contains(&kind));
                    let (case, ty) = (member(name), self.ty(ty));
                    let kinds: Vec<_> = kinds.iter().map(|kind| format!(".{}", kind.as_str())).collect();
                    let kinds = kinds.join(", ");
                    // Any JSON is JSON.
                    let attempt = if ty == "JSON" { "" } else { "try " };
                    let _ = if shared {
                        writeln!(
                            out,
                            "        if json.isOne(of: [{kinds}]), let value = try? {ty}(reading: json, at: place) {{\n            self = .{case}(value)\n            return\n        }}"
                        )
                    } else {
                        writeln!(
                            out,
                            "        if json.isOne(of: [{kinds}]) {{\n            self = .{case}({attempt}{ty}(reading: json, at: place))\n            return\n        }}"
                        )
                    };
                }
            }
        }
        let _ = writeln!(out, "        throw place.wrongType(json)\n    }}\n");
        let _ = writeln!(out, "    public func json() throws -> JSON {{\n        switch self {{");
        for alternative in alternatives {
            let _ = match alternative {
                Alternative::Word(word) => {
                    writeln!(out, "        case .{}: .text({})", member(word), quoted(word))
                }
                Alternative::Value { name, .. } => {
                    writeln!(out, "        case .{}(let value): try value.json()", member(name))
                }
            };
        }
        let _ = writeln!(out, "        }}\n    }}\n}}");
    }

    fn operations(&self) -> String {
        let mut out = String::new();
        let classes = Kind::ALL.iter().map(|kind| (Class::Of(*kind), ""));
        let modules = MODULES.iter().map(|(name, about)| (Class::Module(name), *about));
        for (class, about) in classes.chain(modules) {
            let name = pascal(class.as_str());
            out.push('\n');
            if matches!(class, Class::Of(_)) || self.surface.definitions.contains_key(&name) {
                let _ = write!(out, "extension {name} {{");
            } else {
                docs(&mut out, 0, about);
                let _ = write!(out, "public enum {name} {{");
            }
            for printed in self.surface.operations.iter().filter(|printed| printed.operation.class == class) {
                self.operation(&mut out, printed, None);
                if let Some(place) = printed.document() {
                    self.operation(&mut out, printed, Some(place));
                }
            }
            out.push_str("}\n");
        }
        out
    }

    /// A method, with the document in the place named given as its text.
    fn operation(&self, out: &mut String, printed: &Printed, as_text: Option<usize>) {
        let operation = printed.operation;
        let receivers = usize::from(operation.is_method());
        out.push('\n');
        docs(out, 4, operation.about);
        let mut parameters = Vec::new();
        let mut handles: Vec<String> = if receivers == 1 { vec!["native".into()] } else { Vec::new() };
        let mut said = Vec::new();
        for kind in &operation.on[receivers..] {
            let name = if operation.is_method() && operation.on[0] == *kind {
                "other".into()
            } else {
                camel(kind.as_str())
            };
            parameters.push(format!("_ {name}: {}", pascal(kind.as_str())));
            handles.push(format!("{name}.native"));
        }
        let mut values = Vec::new();
        for (place, (param, ty)) in operation.takes.iter().zip(&printed.takes).enumerate() {
            let name = member(param.name);
            said.push((camel(param.name), param.about));
            let bare = is_bare(operation, place);
            let ty = self.ty(ty);
            let is_text = as_text == Some(place);
            let label = match (is_text, bare) {
                (true, _) => format!("json {name}"),
                (false, true) => format!("_ {name}"),
                (false, false) => name.clone(),
            };
            // A document that has no type of its own is given as it is stored.
            let is_untyped = param.need == Need::Document && printed.is_stored();
            let ty = if is_text || is_untyped { "String".to_owned() } else { ty };
            parameters.push(match param.need {
                Need::Optional => format!("{label}: {ty}? = nil"),
                _ => format!("{label}: {ty}"),
            });
            values.push(match param.need {
                Need::Document if ty == "String" => name,
                // The places of its faults begin at its own root.
                Need::Document => format!("{name}.encoded()"),
                Need::Required => format!("argument({name}, {})", quoted(param.name)),
                Need::Optional => format!("optionalArgument({name}, {})", quoted(param.name)),
            });
        }
        if !said.is_empty() {
            let _ = writeln!(out, "    ///");
        }
        for (name, about) in &said {
            docs(out, 4, &format!("- Parameter {name}: {about}"));
        }
        let _ = writeln!(out, "    /// - Throws: ``RecoupError`` with every fault.");
        let (keyword, gives, how) = match operation.gives {
            Gives::Nothing => ("func", String::new(), "nothing"),
            Gives::Text => ("func", " -> String".into(), "text"),
            Gives::Handle(kind) => ("func", format!(" -> {}", pascal(kind.as_str())), "handle"),
            Gives::Value(_) => (
                "func",
                format!(" -> {}", printed.gives.as_ref().map(|ty| self.ty(ty)).unwrap_or_default()),
                "value",
            ),
            Gives::Optional(_) => (
                "func",
                format!(" -> {}?", printed.gives.as_ref().map(|ty| self.ty(ty)).unwrap_or_default()),
                "optional",
            ),
        };
        let parameters = parameters.join(", ");
        let call = format!(
            "try Call({}, [{}], [{}]).{how}()",
            quoted(&operation.full_name()),
            handles.join(", "),
            values.join(", ")
        );
        if printed.is_constructor() {
            let _ = writeln!(
                out,
                "    public convenience init({parameters}) throws {{\n        self.init(native: {call})\n    }}",
                call = call.replace(").handle()", ").native()")
            );
            return;
        }
        let call = if FAST.contains(&operation.full_name().as_str()) {
            let names = operation.takes.iter().map(|param| member(param.name));
            let arguments: Vec<String> = std::iter::once("self".into()).chain(names).collect();
            format!("try Fast.{}({})", camel(operation.name), arguments.join(", "))
        } else {
            call
        };
        let place = if receivers == 1 { "" } else { "static " };
        let _ = writeln!(
            out,
            "    public {place}{keyword} {}({parameters}) throws{gives} {{\n        {call}\n    }}",
            member(operation.name)
        );
    }
}

/// Whether an argument stands without a label: a document, and the first of all.
fn is_bare(operation: &Operation, place: usize) -> bool {
    let alone = operation.on.len() == usize::from(operation.is_method());
    match operation.takes[place].need {
        Need::Document => true,
        Need::Required => place == 0 && alone,
        Need::Optional => false,
    }
}

/// Calls by name, for tests: what a vector asks goes through the methods that programs call.
impl Printer<'_> {
    fn asking(&self) -> String {
        let mut out = String::from(
            "\nextension Asked {\n    /// Every operation of the surface, through the method that is printed of it.\n    \
             static func ask(_ name: String, on handles: [Handle], _ given: Arguments) throws -> Asked {\n        \
             switch name {\n",
        );
        for printed in &self.surface.operations {
            let operation = printed.operation;
            let _ = writeln!(out, "        case {}:", quoted(&operation.full_name()));
            match printed.document() {
                Some(place) => {
                    let name = operation.takes[place].name;
                    let _ = writeln!(out, "            if let text = given.text({}) {{", quoted(name));
                    let _ = writeln!(out, "                {}", Self::asked(printed, Some(place)));
                    let _ = writeln!(out, "            }}");
                    let _ = writeln!(out, "            {}", Self::asked(printed, None));
                }
                None => {
                    let _ = writeln!(out, "            {}", Self::asked(printed, None));
                }
            }
        }
        let names: Vec<_> = self
            .surface
            .operations
            .iter()
            .map(|printed| format!("        {},", quoted(&printed.operation.full_name())))
            .collect();
        let parameters: Vec<_> =
            self.surface
                .operations
                .iter()
                .map(|printed| {
                    let params =
                        printed.operation.takes.iter().map(|param| {
                            format!("({}, {})", quoted(param.name), param.need == Need::Document)
                        });
                    let params = params.collect::<Vec<_>>().join(", ");
                    format!("        case {}: [{params}]", quoted(&printed.operation.full_name()))
                })
                .collect();
        let _ = write!(
            out,
            "        default: throw NotRunnable(\"there is no operation \\(name)\")\n        }}\n    }}\n\n    \
             /// The names of all of them.\n    static let operations: [String] = [\n{}\n    ]\n\n    \
             /// Their parameters, and which of them are documents.\n    \
             static func parameters(_ name: String) -> [(name: String, isDocument: Bool)]? {{\n        switch name {{\n{}\n        default: nil\n        }}\n    }}\n}}\n",
            names.join("\n"),
            parameters.join("\n")
        );
        out
    }

    fn asked(printed: &Printed, as_text: Option<usize>) -> String {
        let operation = printed.operation;
        let receivers = usize::from(operation.is_method());
        let handle =
            |place: usize, kind: &Kind| format!("try cast(handles, {place}) as {}", pascal(kind.as_str()));
        let mut arguments: Vec<String> = operation.on[receivers..]
            .iter()
            .enumerate()
            .map(|(place, kind)| handle(place + receivers, kind))
            .collect();
        for (place, param) in operation.takes.iter().enumerate() {
            let (name, key) = (member(param.name), quoted(param.name));
            let untyped = param.need == Need::Document && printed.is_stored();
            let value = match param.need {
                _ if as_text == Some(place) => "text".to_owned(),
                _ if untyped => format!("try given.document({key})"),
                Need::Optional => format!("try given.optional({key})"),
                _ => format!("try given.required({key})"),
            };
            arguments.push(match (as_text == Some(place), is_bare(operation, place)) {
                (true, _) => format!("json: {value}"),
                (false, true) => value,
                (false, false) => format!("{}: {value}", name.trim_matches('`')),
            });
        }
        let arguments = arguments.join(", ");
        let call = if printed.is_constructor() {
            format!("{}({arguments})", pascal(operation.class.as_str()))
        } else if receivers == 1 {
            format!("({}).{}({arguments})", handle(0, &operation.on[0]), member(operation.name))
        } else {
            format!("{}.{}({arguments})", pascal(operation.class.as_str()), member(operation.name))
        };
        match operation.gives {
            Gives::Nothing => format!("try {call}\n            return .nothing"),
            Gives::Text => format!("return .text(try {call})"),
            Gives::Handle(_) => format!("return .handle(try {call})"),
            Gives::Value(_) => format!("return .value(try {call}.json())"),
            Gives::Optional(_) => format!("return .value(try {call}?.json() ?? .null)"),
        }
    }
}

fn choice(out: &mut String, name: &str, words: &[Word]) {
    let _ = writeln!(out, "public enum {name}: Choice {{");
    for word in words {
        docs(out, 4, &word.about);
        let _ = writeln!(out, "    case {}", member(&word.word));
    }
    docs(out, 4, "A word that this version does not know.");
    let _ = writeln!(out, "    case unknown(String)\n");
    // Words, because a long list of cases is slow to compile.
    let known: Vec<_> = words.iter().map(|word| quoted(&word.word)).collect();
    let _ = writeln!(
        out,
        "    public static let known: [{name}] = [{}].map({name}.init(word:))\n",
        known.join(", ")
    );
    let _ = writeln!(out, "    public init(word: String) {{\n        switch word {{");
    for word in words {
        let _ = writeln!(out, "        case {}: self = .{}", quoted(&word.word), member(&word.word));
    }
    let _ = writeln!(out, "        default: self = .unknown(word)\n        }}\n    }}\n");
    let _ = writeln!(out, "    public var word: String {{\n        switch self {{");
    for word in words {
        let _ = writeln!(out, "        case .{}: {}", member(&word.word), quoted(&word.word));
    }
    let _ = writeln!(out, "        case .unknown(let word): word\n        }}\n    }}\n}}");
}

/// The table of error codes as what each code says of itself.
fn codes() -> String {
    let mut out = String::from(
        "\nextension ErrorCode {\n    /// Its number in the table; 0 for one that this version does not know.\n    \
         public var number: Int {\n        switch self {\n",
    );
    for code in Code::ALL {
        let _ = writeln!(out, "        case .{}: {}", member(code.as_str()), code.number());
    }
    out.push_str("        case .unknown: 0\n        }\n    }\n\n    /// What it means, in one sentence.\n");
    out.push_str("    public var summary: String {\n        switch self {\n");
    for code in Code::ALL {
        let _ = writeln!(out, "        case .{}: {}", member(code.as_str()), quoted(code.summary()));
    }
    out.push_str("        case .unknown(let word): word\n        }\n    }\n}\n");
    out
}
