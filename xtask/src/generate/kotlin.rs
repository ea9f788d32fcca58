//! The Kotlin of the surface: data classes, sealed interfaces, and the classes with their methods and documentation.

use std::fmt::Write as _;
use std::path::PathBuf;

use recoup::Code;
use recoup_surface::{Class, Gives, Kind, MODULES, Need};

use super::Artefact;
use super::typed::spelling::{camel, pascal, quoted, shout, wrapped};
use super::typed::{Alternative, Definition, Field, Form, Printed, Record, Surface, Type, Variant, Word};

const FOLDER: &str = "bindings-swift/kotlin/src/main/kotlin/recoup/generated";
const HEAD: &str = "// Printed from the surface by `cargo xtask gen`; do not edit.\n\npackage recoup\n\n";
const IMPORTS: &str = "import java.math.BigDecimal\nimport java.time.Instant\nimport java.time.LocalDate\nimport java.time.LocalTime\n";

/// Names of types that the printed code itself needs, or that a program would no longer reach.
const TAKEN: &[&str] = &[
    "Any",
    "Array",
    "BigDecimal",
    "Boolean",
    "Call",
    "Choice",
    "Document",
    "Enum",
    "Error",
    "Exception",
    "Fast",
    "Fields",
    "Handle",
    "Instant",
    "Int",
    "Json",
    "List",
    "LocalDate",
    "LocalTime",
    "Long",
    "Map",
    "Members",
    "Nothing",
    "Number",
    "Object",
    "Pair",
    "Place",
    "Read",
    "Reader",
    "Result",
    "Set",
    "String",
    "Throwable",
    "Unit",
    "Unknown",
];

const KEYWORDS: &[&str] = &[
    "as",
    "break",
    "class",
    "continue",
    "do",
    "else",
    "false",
    "for",
    "fun",
    "if",
    "in",
    "interface",
    "is",
    "null",
    "object",
    "package",
    "return",
    "super",
    "this",
    "throw",
    "true",
    "try",
    "typealias",
    "typeof",
    "val",
    "var",
    "when",
    "while",
];

pub(super) fn artefacts(surface: &Surface) -> Vec<Artefact> {
    let file = |name: &str, imports: &str, contents: &str| Artefact {
        path: PathBuf::from(FOLDER).join(name),
        contents: format!("{HEAD}{imports}{contents}"),
    };
    let printer = Printer { surface, union: None };
    let [mut records, mut choices, mut unions] = [const { String::new() }; 3];
    for (name, definition) in &surface.definitions {
        match &definition.form {
            Form::Record(_) => records.push_str(&printer.definition(name, definition)),
            Form::Choice(_) => choices.push_str(&printer.definition(name, definition)),
            _ => unions.push_str(&printer.definition(name, definition)),
        }
    }
    vec![
        file("Choices.kt", "", choices.trim_start()),
        file("Codes.kt", "", &codes()),
        file(
            "Operations.kt",
            &format!("{IMPORTS}import recoup.internal.NativeHandle\n"),
            &printer.operations(),
        ),
        Artefact {
            path: PathBuf::from("bindings-swift/kotlin/src/test/kotlin/generated/Asking.kt"),
            contents: format!(
                "// Printed from the surface by `cargo xtask gen`; do not edit.\n\npackage recoup.tests\n\nimport recoup.*\n\n{}",
                printer.asking()
            ),
        },
        file("Records.kt", IMPORTS, &records),
        file("Unions.kt", IMPORTS, &unions),
    ]
}

/// The name of a type.
fn type_name(name: &str) -> String {
    if TAKEN.contains(&name) { format!("Recoup{name}") } else { pascal(name) }
}

fn member(name: &str) -> String {
    let name = camel(name);
    match name.as_str() {
        keyword if KEYWORDS.contains(&keyword) => format!("`{keyword}`"),
        // What every document has already.
        "json" | "word" | "encoded" => format!("{name}_"),
        _ => name,
    }
}

fn docs(out: &mut String, indent: usize, text: &str) {
    let text = text.replace("*/", "* /").replace("/*", "/ *");
    let lines: Vec<String> =
        wrapped(&text, 110 - indent).into_iter().filter(|line| !line.is_empty()).collect();
    match lines.as_slice() {
        [] => {}
        [one] => {
            let _ = writeln!(out, "{:indent$}/** {one} */", "");
        }
        several => {
            let _ = writeln!(out, "{:indent$}/**", "");
            for line in several {
                let _ = writeln!(out, "{:indent$} * {line}", "");
            }
            let _ = writeln!(out, "{:indent$} */", "");
        }
    }
}

/// A literal; a dollar in it is no template.
fn literal(text: &str) -> String {
    quoted(text).replace('$', "\\$")
}

struct Printer<'s> {
    surface: &'s Surface,
    /// The names of the types inside the union that is being printed: they hide those of the package.
    union: Option<Vec<String>>,
}

impl Printer<'_> {
    fn named(&self, name: &str) -> String {
        let name = type_name(name);
        let hidden = self.union.as_ref().is_some_and(|inner| inner.contains(&name));
        if hidden { format!("recoup.{name}") } else { name }
    }

    fn ty(&self, ty: &Type) -> String {
        match ty {
            Type::Text => "String".into(),
            Type::Bool => "Boolean".into(),
            Type::Integer => "Long".into(),
            Type::Decimal => "BigDecimal".into(),
            Type::Instant => "Instant".into(),
            Type::Date => "LocalDate".into(),
            Type::Time => "LocalTime".into(),
            Type::Json => "Json".into(),
            Type::List(item) => format!("List<{}>", self.ty(item)),
            Type::OneOrMore(item) => format!("OneOrMore<{}>", self.ty(item)),
            Type::Map(item) => format!("Map<String, {}>", self.ty(item)),
            Type::Named(name) => self.named(name),
        }
    }

    /// What reads a type.
    fn reader(&self, ty: &Type) -> String {
        match ty {
            Type::Text => "Read.text".into(),
            Type::Bool => "Read.bool".into(),
            Type::Integer => "Read.integer".into(),
            Type::Decimal => "Read.decimal".into(),
            Type::Instant => "Read.instant".into(),
            Type::Date => "Read.date".into(),
            Type::Time => "Read.time".into(),
            Type::Json => "Json".into(),
            Type::List(item) => format!("Read.list({})", self.reader(item)),
            Type::OneOrMore(item) => format!("Read.oneOrMore({})", self.reader(item)),
            Type::Map(item) => format!("Read.map({})", self.reader(item)),
            Type::Named(name) => self.named(name),
        }
    }

    fn definition(&self, name: &str, definition: &Definition) -> String {
        let mut out = String::from("\n");
        docs(&mut out, 0, &definition.about);
        let name = type_name(name);
        match &definition.form {
            Form::Record(record) => self.record(&mut out, 0, &name, "Document", None, record),
            Form::Choice(words) => choice(&mut out, &name, words),
            Form::Tagged { tag, variants } => {
                let inner = variants.iter().map(|variant| type_name(&pascal(&variant.word))).collect();
                Printer { surface: self.surface, union: Some(inner) }.tagged(&mut out, &name, tag, variants);
            }
            Form::Keyed(fields) => {
                let inner = fields.iter().map(|field| type_name(&pascal(&field.name))).collect();
                Printer { surface: self.surface, union: Some(inner) }.keyed(&mut out, &name, fields);
            }
            Form::Either(alternatives) => {
                let inner = alternatives.iter().map(case).collect();
                Printer { surface: self.surface, union: Some(inner) }.either(&mut out, &name, alternatives);
            }
        }
        out
    }

    /// A data class. One that stands in a union writes the union's tag and word first.
    fn record(
        &self,
        out: &mut String,
        indent: usize,
        name: &str,
        base: &str,
        tag: Option<(&str, &str)>,
        record: &Record,
    ) {
        let pad = " ".repeat(indent);
        if record.is_empty() {
            Self::empty(out, &pad, name, base, tag);
            return;
        }
        let _ = writeln!(out, "{pad}data class {name}(");
        for field in &record.fields {
            docs(out, indent + 4, &field.about);
            let (name, ty) = (member(&field.name), self.ty(&field.ty));
            let (ty, default) = match (field.required, field.is_plain_list(), &field.ty) {
                (true, ..) => (ty, ""),
                (_, true, Type::Map(_)) => (ty, " = emptyMap()"),
                (_, true, Type::OneOrMore(_)) => (ty, " = OneOrMore()"),
                (_, true, _) => (ty, " = emptyList()"),
                _ => (format!("{ty}?"), " = null"),
            };
            let _ = writeln!(out, "{pad}    val {name}: {ty}{default},");
        }
        if let Some(others) = &record.others {
            docs(out, indent + 4, "Further fields, by name.");
            let _ = writeln!(out, "{pad}    val others: Map<String, {}> = emptyMap(),", self.ty(others));
        }
        if let Some(body) = &record.body {
            docs(out, indent + 4, &body.about);
            let _ = writeln!(out, "{pad}    val {}: {},", member(&body.name), self.ty(&body.ty));
        }
        let _ = writeln!(out, "{pad}) : {base} {{\n{pad}    override fun json(): Json = Members()");
        for field in &record.fields {
            let (name, key) = (member(&field.name), literal(&field.name));
            let how = match (&field.ty, field.is_plain_list()) {
                (_, true) => "putUnlessEmpty",
                _ => "put",
            };
            let _ = writeln!(out, "{pad}        .{how}({key}, {name})");
        }
        if record.others.is_some() {
            let _ = writeln!(out, "{pad}        .putAll(others)");
        }
        if let Some(body) = &record.body {
            let _ = writeln!(out, "{pad}        .putFieldsOf({})", member(&body.name));
        }
        let tagged = tag
            .map(|(tag, word)| format!(".tagged({}, {})", literal(tag), literal(word)))
            .unwrap_or_default();
        let _ = writeln!(out, "{pad}        .json(){tagged}\n");
        let _ = writeln!(out, "{pad}    companion object : Reader<{name}> {{");
        let _ = writeln!(out, "{pad}        override fun read(json: Json, at: Place): {name} {{");
        let _ = writeln!(
            out,
            "{pad}            val fields = Fields(json, at)\n{pad}            val read = {name}("
        );
        for field in &record.fields {
            let (name, key, reader) = (member(&field.name), literal(&field.name), self.reader(&field.ty));
            let value = match (field.required, field.is_plain_list(), &field.ty) {
                (true, ..) => format!("fields.required({key}, {reader})"),
                (_, true, Type::Map(_)) => format!("fields.optional({key}, {reader}) ?: emptyMap()"),
                (_, true, Type::OneOrMore(_)) => format!("fields.optional({key}, {reader}) ?: OneOrMore()"),
                (_, true, _) => format!("fields.optional({key}, {reader}) ?: emptyList()"),
                _ => format!("fields.optional({key}, {reader})"),
            };
            let _ = writeln!(out, "{pad}                {name} = {value},");
        }
        if let Some(others) = &record.others {
            let _ = writeln!(out, "{pad}                others = fields.others({}),", self.reader(others));
        }
        if let Some(body) = &record.body {
            let (name, reader) = (member(&body.name), self.reader(&body.ty));
            let _ = writeln!(out, "{pad}                {name} = {reader}.read(fields.rest(), at),");
        }
        let finish = if record.others.is_some() || record.body.is_some() {
            String::new()
        } else {
            format!("{pad}            fields.finish()\n")
        };
        let _ = writeln!(
            out,
            "{pad}            )\n{finish}{pad}            return read\n{pad}        }}\n{pad}    }}\n{pad}}}"
        );
    }

    fn empty(out: &mut String, pad: &str, name: &str, base: &str, tag: Option<(&str, &str)>) {
        let tagged = tag
            .map(|(tag, word)| format!(".tagged({}, {})", literal(tag), literal(word)))
            .unwrap_or_default();
        let _ = writeln!(
            out,
            "{pad}data object {name} : {base}, Reader<{name}> {{\n\
             {pad}    override fun json(): Json = Members().json(){tagged}\n\n\
             {pad}    override fun read(json: Json, at: Place): {name} {{\n\
             {pad}        Fields(json, at).finish()\n\
             {pad}        return this\n\
             {pad}    }}\n\
             {pad}}}"
        );
    }

    fn tagged(&self, out: &mut String, name: &str, tag: &str, variants: &[Variant]) {
        let _ = writeln!(out, "sealed interface {name} : Document {{");
        for variant in variants {
            docs(out, 4, &variant.about);
            let record = Record::of(variant.fields.clone());
            self.record(
                out,
                4,
                &type_name(&pascal(&variant.word)),
                &self.own(name),
                Some((tag, &variant.word)),
                &record,
            );
            out.push('\n');
        }
        let _ = writeln!(
            out,
            "    /** One that this version does not know: its word, and all of it. */\n    \
             data class Unknown(val word: String, val document: Json) : {own} {{\n        \
             override fun json(): Json = document\n    }}\n\n    \
             companion object : Reader<{own}> {{\n        \
             override fun read(json: Json, at: Place): {own} {{\n            \
             val (word, rest) = json.toldApart({}, at)\n            return when (word) {{",
            literal(tag),
            own = self.own(name),
        );
        for variant in variants {
            let _ = writeln!(
                out,
                "                {} -> {}.read(rest, at)",
                literal(&variant.word),
                type_name(&pascal(&variant.word))
            );
        }
        let _ = writeln!(
            out,
            "                else -> Unknown(word, json)\n            }}\n        }}\n    }}\n}}"
        );
    }

    /// The union itself, seen from inside.
    fn own(&self, name: &str) -> String {
        let hidden = self.union.as_ref().is_some_and(|inner| inner.iter().any(|inner| inner == name));
        if hidden { format!("recoup.{name}") } else { name.to_owned() }
    }

    fn keyed(&self, out: &mut String, name: &str, fields: &[Field]) {
        let own = self.own(name);
        let _ = writeln!(out, "sealed interface {own} : Document {{");
        for field in fields {
            docs(out, 4, &field.about);
            let (case, ty) = (type_name(&pascal(&field.name)), self.ty(&field.ty));
            let _ = writeln!(
                out,
                "    data class {case}(val value: {ty}) : {own} {{\n        \
                 override fun json(): Json = Members().put({}, value).json()\n    }}\n",
                literal(&field.name)
            );
        }
        let _ = writeln!(
            out,
            "    /** One that this version does not know: its field, and what stands there. */\n    \
             data class Unknown(val field: String, val value: Json) : {own} {{\n        \
             override fun json(): Json = Members().put(field, value).json()\n    }}\n\n    \
             companion object : Reader<{own}> {{\n        \
             override fun read(json: Json, at: Place): {own} {{\n            \
             val (field, value) = json.onlyField(at)\n            return when (field) {{"
        );
        for field in fields {
            let _ = writeln!(
                out,
                "                {key} -> {}({}.read(value, at.field({key})))",
                type_name(&pascal(&field.name)),
                self.reader(&field.ty),
                key = literal(&field.name),
            );
        }
        let _ = writeln!(
            out,
            "                else -> Unknown(field, value)\n            }}\n        }}\n    }}\n}}"
        );
    }

    fn either(&self, out: &mut String, name: &str, alternatives: &[Alternative]) {
        let own = self.own(name);
        let _ = writeln!(out, "sealed interface {own} : Document {{");
        for alternative in alternatives {
            let _ = match alternative {
                Alternative::Word(word) => writeln!(
                    out,
                    "    data object {} : {own} {{\n        override fun json(): Json = Json.Text({})\n    }}\n",
                    case(alternative),
                    literal(word)
                ),
                Alternative::Value { ty, .. } => writeln!(
                    out,
                    "    data class {}(val value: {}) : {own} {{\n        override fun json(): Json = toJson(value)\n    }}\n",
                    case(alternative),
                    self.ty(ty)
                ),
            };
        }
        let _ = writeln!(
            out,
            "    companion object : Reader<{own}> {{\n        override fun read(json: Json, at: Place): {own} {{"
        );
        for (place, alternative) in alternatives.iter().enumerate() {
            match alternative {
                Alternative::Word(word) => {
                    let _ = writeln!(
                        out,
                        "            if (json == Json.Text({})) return {}",
                        literal(word),
                        case(alternative)
                    );
                }
                Alternative::Value { ty, .. } => {
                    let kinds = self.surface.kinds(ty);
                    let later = alternatives[place + 1..].iter();
                    let shared = later
                        .flat_map(|later| self.surface.kinds_of(later))
                        .any(|kind| kinds.contains(&kind));
                    let kinds: Vec<_> = kinds
                        .iter()
                        .map(|kind| format!("Json.Kind.{}", kind.as_str().to_uppercase()))
                        .collect();
                    let (kinds, reader, case) = (kinds.join(", "), self.reader(ty), case(alternative));
                    let _ = if shared {
                        writeln!(
                            out,
                            "            if (json.kind in setOf({kinds})) {{\n                \
                             try {{\n                    return {case}({reader}.read(json, at))\n                \
                             }} catch (_: RecoupException) {{\n                    \
                             // Perhaps it is the next.\n                }}\n            }}"
                        )
                    } else {
                        writeln!(
                            out,
                            "            if (json.kind in setOf({kinds})) return {case}({reader}.read(json, at))"
                        )
                    };
                }
            }
        }
        let _ = writeln!(out, "            throw at.wrongType(json)\n        }}\n    }}\n}}");
    }

    fn operations(&self) -> String {
        let mut out = String::new();
        for kind in Kind::ALL.iter().copied() {
            let of = |printed: &&Printed| printed.operation.class == Class::Of(kind);
            out.push('\n');
            docs(&mut out, 0, kind.about());
            let name = pascal(kind.as_str());
            let _ =
                writeln!(out, "class {name} internal constructor(native: NativeHandle) : Handle(native) {{");
            let own = self.surface.operations.iter().filter(of);
            for printed in
                own.clone().filter(|printed| printed.is_constructor() || printed.operation.is_method())
            {
                self.both(&mut out, 4, printed, "");
            }
            out.push_str("\n    companion object {");
            for printed in own.filter(|printed| !printed.is_constructor() && !printed.operation.is_method()) {
                self.both(&mut out, 8, printed, "");
            }
            out.push_str("    }\n}\n");
        }
        for (module, about) in MODULES.iter().copied() {
            let of = self
                .surface
                .operations
                .iter()
                .filter(|printed| printed.operation.class == Class::Module(module));
            let name = pascal(module);
            if self.surface.definitions.contains_key(&name) {
                for printed in of {
                    self.both(&mut out, 0, printed, &format!("{name}.Companion."));
                }
            } else {
                out.push('\n');
                docs(&mut out, 0, about);
                let _ = write!(out, "object {name} {{");
                for printed in of {
                    self.both(&mut out, 4, printed, "");
                }
                out.push_str("}\n");
            }
        }
        out
    }

    fn both(&self, out: &mut String, indent: usize, printed: &Printed, on: &str) {
        self.operation(out, indent, printed, on, None);
        if let Some(place) = printed.document() {
            self.operation(out, indent, printed, on, Some(place));
        }
    }

    /// A method, with the document in the place named given as its text.
    fn operation(
        &self,
        out: &mut String,
        indent: usize,
        printed: &Printed,
        on: &str,
        as_text: Option<usize>,
    ) {
        let operation = printed.operation;
        let pad = " ".repeat(indent);
        let receivers = usize::from(operation.is_method());
        let mut about = operation.about.to_owned();
        let mut parameters = Vec::new();
        let mut handles: Vec<String> = if receivers == 1 { vec!["this".into()] } else { Vec::new() };
        for (place, kind) in operation.on[receivers..].iter().enumerate() {
            let name = if place == 0 && receivers == 1 && operation.on[0] == *kind {
                "other".into()
            } else {
                camel(kind.as_str())
            };
            parameters.push(format!("{name}: {}", pascal(kind.as_str())));
            handles.push(name);
        }
        let (mut values, mut names) = (Vec::new(), Vec::new());
        for (place, (param, ty)) in operation.takes.iter().zip(&printed.takes).enumerate() {
            let name = member(param.name);
            let ty = self.ty(ty);
            let is_text = as_text == Some(place) || (param.need == Need::Document && printed.is_stored());
            let ty = if is_text { "String".to_owned() } else { ty };
            parameters.push(match param.need {
                Need::Optional => format!("{name}: {ty}? = null"),
                _ => format!("{name}: {ty}"),
            });
            values.push(match param.need {
                _ if is_text => name.clone(),
                // The places of its faults begin at its own root.
                Need::Document => format!("encoded({name})"),
                _ => format!("argument({name}, {})", literal(param.name)),
            });
            let _ = write!(about, "\n@param {} {}", camel(param.name), param.about);
            names.push(name);
        }
        out.push('\n');
        let mut said = about.split('\n');
        let _ = writeln!(out, "{pad}/**");
        for line in wrapped(said.next().unwrap_or_default(), 110 - indent) {
            let _ = writeln!(out, "{pad} * {line}");
        }
        for (place, parameter) in said.enumerate() {
            if place == 0 {
                let _ = writeln!(out, "{pad} *");
            }
            for line in wrapped(parameter, 110 - indent) {
                let _ = writeln!(out, "{pad} * {line}");
            }
        }
        let _ = writeln!(out, "{pad} * @throws RecoupException with every fault\n{pad} */");
        let parameters = parameters.join(", ");
        let gives = printed.gives.as_ref();
        let (answer, how) = match operation.gives {
            Gives::Nothing => ("Unit".to_owned(), "nothing()".to_owned()),
            Gives::Text => ("String".to_owned(), "text()".to_owned()),
            Gives::Handle(kind) => (pascal(kind.as_str()), "handle()".to_owned()),
            Gives::Value(_) => (
                gives.map(|ty| self.ty(ty)).unwrap_or_default(),
                format!("value({})", gives.map(|ty| self.reader(ty)).unwrap_or_default()),
            ),
            Gives::Optional(_) => (
                gives.map(|ty| self.ty(ty)).unwrap_or_default() + "?",
                format!("optional({})", gives.map(|ty| self.reader(ty)).unwrap_or_default()),
            ),
        };
        let call = format!(
            "Call({}, listOf({}), listOf({})).{how}",
            literal(&operation.full_name()),
            handles.join(", "),
            values.join(", ")
        );
        if printed.is_constructor() {
            let _ = writeln!(out, "{pad}constructor({parameters}) : this({call})");
            return;
        }
        let call = match operation.gives {
            _ if FAST.contains(&operation.full_name().as_str()) => {
                let arguments = [vec!["this".to_owned()], names].concat().join(", ");
                format!("Fast.{}({arguments})", camel(operation.name))
            }
            Gives::Handle(kind) => format!("{}({call})", pascal(kind.as_str())),
            _ => call,
        };
        let _ = writeln!(
            out,
            "{pad}fun {on}{}({parameters}): {answer} =\n{pad}    {call}",
            member(operation.name)
        );
    }
}

/// Calls by name, for tests: what a vector asks goes through the methods that programs call.
impl Printer<'_> {
    fn asking(&self) -> String {
        let mut out = String::from(
            "/** Every operation of the surface, through the method that is printed of it. */\n\
             internal fun operation(name: String, on: List<Handle>, given: Arguments): Any? = when (name) {\n",
        );
        for printed in &self.surface.operations {
            let name = literal(&printed.operation.full_name());
            let plain = self.asked(printed, None);
            let _ = match printed.document() {
                Some(place) => {
                    let document = literal(printed.operation.takes[place].name);
                    let text = self.asked(printed, Some(place));
                    writeln!(
                        out,
                        "    {name} -> {{\n        val text = given.text({document})\n        \
                         if (text != null) {text} else {plain}\n    }}"
                    )
                }
                None => writeln!(out, "    {name} -> {plain}"),
            };
        }
        out.push_str(
            "    else -> throw NotRunnable(\"there is no operation $name\")\n}\n\n\
             /** Their parameters, and which of them are documents. */\n\
             internal val PARAMETERS: Map<String, List<Pair<String, Boolean>>> = HashMap<String, List<Pair<String, Boolean>>>().apply {\n",
        );
        for printed in &self.surface.operations {
            let params = printed.operation.takes.iter();
            let params: Vec<_> = params
                .map(|param| format!("Pair({}, {})", literal(param.name), param.need == Need::Document))
                .collect();
            let _ = writeln!(
                out,
                "    put({}, listOf<Pair<String, Boolean>>({}))",
                literal(&printed.operation.full_name()),
                params.join(", ")
            );
        }
        out.push_str("}\n");
        out
    }

    fn asked(&self, printed: &Printed, as_text: Option<usize>) -> String {
        let operation = printed.operation;
        let receivers = usize::from(operation.is_method());
        let handle = |place: usize, kind: &Kind| format!("(on[{place}] as {})", pascal(kind.as_str()));
        let mut arguments: Vec<String> = operation.on[receivers..]
            .iter()
            .enumerate()
            .map(|(place, kind)| handle(place + receivers, kind))
            .collect();
        for (place, (param, ty)) in operation.takes.iter().zip(&printed.takes).enumerate() {
            let key = literal(param.name);
            let untyped = param.need == Need::Document && printed.is_stored();
            arguments.push(match param.need {
                _ if as_text == Some(place) => "text".to_owned(),
                _ if untyped => format!("given.document({key})"),
                Need::Optional => format!("given.optional({key}, {})", self.reader(ty)),
                _ => format!("given.required({key}, {})", self.reader(ty)),
            });
        }
        let arguments = arguments.join(", ");
        let class = pascal(operation.class.as_str());
        if printed.is_constructor() {
            format!("{class}({arguments})")
        } else if receivers == 1 {
            format!("{}.{}({arguments})", handle(0, &operation.on[0]), member(operation.name))
        } else {
            format!("{class}.{}({arguments})", member(operation.name))
        }
    }
}

/// What is called on every keystroke: functions of the native library with types of their own.
pub(super) const FAST: &[&str] = &["cart.set_quantity", "cart.totals"];

fn case(alternative: &Alternative) -> String {
    type_name(&pascal(match alternative {
        Alternative::Word(word) => word,
        Alternative::Value { name, .. } => name,
    }))
}

fn choice(out: &mut String, name: &str, words: &[Word]) {
    let _ = writeln!(
        out,
        "@JvmInline\nvalue class {name}(override val word: String) : Choice {{\n    \
         override fun toString(): String = word\n\n    companion object : Reader<{name}> {{"
    );
    for word in words {
        docs(out, 8, &word.about);
        let _ = writeln!(out, "        val {} = {name}({})", shout(&word.word), literal(&word.word));
    }
    let known: Vec<String> = words.iter().map(|word| shout(&word.word)).collect();
    let _ = writeln!(
        out,
        "\n        /** The words that this version knows. */\n        val known: List<{name}> = listOf<{name}>({})\n\n        \
         override fun read(json: Json, at: Place): {name} = {name}(Read.text.read(json, at))\n    }}\n}}",
        known.join(", ")
    );
}

/// The table of error codes as what each code says of itself.
fn codes() -> String {
    let mut out = String::from(
        "/** Its number in the table; 0 for one that this version does not know. */\n\
         val ErrorCode.number: Long get() = TABLE[word]?.first ?: 0\n\n\
         /** What it means, in one sentence. */\nval ErrorCode.summary: String get() = TABLE[word]?.second ?: word\n\n\
         // Put in one by one: a long list of pairs is slow to compile.\n\
         private val TABLE: Map<String, Pair<Long, String>> = HashMap<String, Pair<Long, String>>().apply {\n",
    );
    for code in Code::ALL {
        let _ = writeln!(
            out,
            "    put({}, Pair({}L, {}))",
            literal(code.as_str()),
            code.number(),
            literal(code.summary())
        );
    }
    out.push_str("}\n");
    out
}
