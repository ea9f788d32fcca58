//! `surface.js`: classes and modules whose methods hand their arguments to the addon.

use std::fmt::Write as _;

use recoup_surface::{Gives, Kind, Need, Param};

use super::{
    ADDED, Added, BOTH_WAYS, FUNCTIONS, KINDS, LANES, NAMED, OFF_THE_LOOP, Printed, Surface, camel,
    class_name, comment, parameter_name,
};

const HEAD: &str = "'use strict';\n\n// Printed from the table of operations by `cargo xtask gen`; do not edit.\n\n\
                    const wire = require('./lib/wire.js');\n";

/// The text of `surface.js`.
pub(super) fn surface(surface: &Surface) -> String {
    let mut page = String::from(HEAD);
    for kind in KINDS {
        page.push_str(&class(surface, *kind));
    }
    for name in surface.modules() {
        let _ = write!(page, "\nconst {name} = Object.freeze({{\n");
        for printed in surface.in_module(name) {
            let _ = writeln!(page, "{},\n", method(printed, "").trim_end());
        }
        page.truncate(page.trim_end().len());
        page.push_str("\n});\n");
    }
    for Added { about, code, .. } in FUNCTIONS {
        let _ = write!(page, "\n{}{code}\n", comment(about, ""));
    }
    let _ = write!(page, "\nmodule.exports = {{ {} }};\n", exported(surface).join(", "));
    page
}

/// The text of `index.mjs`.
pub(super) fn names(surface: &Surface) -> String {
    let names = exported(surface).join(", ");
    format!(
        "// Printed from the table of operations by `cargo xtask gen`; do not edit.\n\n\
         import recoup from './index.js';\n\nexport const {{ RecoupError, {names} }} = recoup;\n"
    )
}

fn exported(surface: &Surface) -> Vec<&'static str> {
    let functions = FUNCTIONS.iter().map(|added| added.name);
    KINDS.iter().map(|kind| class_name(*kind)).chain(surface.modules()).chain(functions).collect()
}

fn class(surface: &Surface, kind: Kind) -> String {
    let name = class_name(kind);
    let mut page = format!("\nclass {name} extends wire.Held {{\n");
    if !surface.of(kind).any(Printed::is_constructor) {
        let maker = surface
            .operations
            .iter()
            .find(|one| matches!(one.operation.gives, Gives::Handle(made) if made == kind));
        let maker = maker.map(|one| one.operation.full_name()).unwrap_or_default();
        let (of, maker) = maker.split_once('.').unwrap_or_default();
        let maker = format!("{of}.{}", camel(maker));
        let _ = write!(
            page,
            "  constructor() {{\n    throw new TypeError('There is no `new {name}`: `{maker}` makes one.');\n  }}\n\n"
        );
    }
    for printed in surface.of(kind) {
        let word = if printed.operation.is_method() || printed.is_constructor() { "" } else { "static " };
        let _ = writeln!(page, "{}", method(printed, word));
        if printed.is_in(BOTH_WAYS) {
            let _ = writeln!(page, "{}", twin(printed, word));
        }
    }
    if kind == Kind::Engine {
        for Added { about, code, .. } in ADDED {
            let _ = writeln!(page, "{}  {code}\n", comment(about, "  "));
        }
    }
    page.truncate(page.trim_end().len());
    page.push_str("\n}\n");
    page
}

fn method(printed: &Printed, word: &str) -> String {
    let operation = printed.operation;
    let about = comment(operation.about, "  ");
    let parameters = parameters(printed);
    let name = camel(operation.name);
    if printed.is_in(OFF_THE_LOOP) {
        let passed = parameters.join(", ");
        let all = if printed.optional().next().is_none() { format!("{passed}, options") } else { passed };
        return format!("{about}  {word}{name}({all}) {{\n    return wire.{name}(this, {all});\n  }}\n");
    }
    if printed.is_in(LANES) {
        let passed = parameters.join(", ");
        let own = operation.is_method().then_some("this");
        let all = own.into_iter().chain(parameters.iter().map(String::as_str)).collect::<Vec<_>>().join(", ");
        return format!("{about}  {word}{name}({passed}) {{\n    return wire.{name}({all});\n  }}\n");
    }
    let call = format!("wire.call({})", arguments(printed));
    let body = if printed.is_constructor() {
        format!("super({call});")
    } else {
        format!("{};", answer(operation.gives, &call))
    };
    let name = if printed.is_constructor() { "constructor".to_owned() } else { name };
    let options = options(printed, &[]);
    format!("{about}  {word}{name}({}) {{\n{options}    {body}\n  }}\n", parameters.join(", "))
}

/// The same on a thread of the pool.
fn twin(printed: &Printed, word: &str) -> String {
    let mut parameters = parameters(printed);
    if printed.optional().next().is_none() {
        parameters.push("options".into());
    }
    let call = format!("await wire.callAsync({}, given.signal)", arguments(printed));
    format!(
        "  /** As `{name}`, on a thread of the pool. */\n  {word}async {name}Async({}) {{\n{}    {};\n  }}\n",
        parameters.join(", "),
        options(printed, &["signal"]),
        answer(printed.operation.gives, &call),
        name = camel(printed.operation.name),
    )
}

fn answer(gives: Gives, call: &str) -> String {
    match gives {
        Gives::Nothing => call.to_owned(),
        Gives::Value(_) | Gives::Optional(_) => format!("return wire.value({call})"),
        Gives::Text => format!("return {call}"),
        Gives::Handle(kind) => format!("return wire.adopt({}, {call})", class_name(kind)),
    }
}

fn parameters(printed: &Printed) -> Vec<String> {
    let handles = printed.handles().into_iter().map(|(_, name)| name);
    let required = printed.required().map(|param| parameter_name(param.name));
    let options = printed.optional().next().map(|_| "options".to_owned());
    handles.chain(required).chain(options).collect()
}

/// The line that reads the options.
fn options(printed: &Printed, more: &[&str]) -> String {
    let names =
        printed.optional().map(|param| camel(param.name)).chain(more.iter().map(|name| (*name).to_owned()));
    let names: Vec<String> = names.map(|name| format!("'{name}'")).collect();
    if names.is_empty() {
        return String::new();
    }
    format!("    const given = wire.options(options, [{}]);\n", names.join(", "))
}

/// What the addon is handed: the name, the handles, the arguments.
fn arguments(printed: &Printed) -> String {
    let own = printed.operation.is_method().then(|| "wire.own(this)".to_owned());
    let others = printed.handles().into_iter().map(|(kind, name)| match kind {
        Kind::Rulebook => format!("wire.rulebook({name}, Rulebook)"),
        kind => format!("wire.handle({name}, {}, '{name}')", class_name(kind)),
    });
    let handles: Vec<String> = own.into_iter().chain(others).collect();
    let takes: Vec<String> = printed.operation.takes.iter().map(|param| argument(printed, param)).collect();
    format!("'{}', [{}], [{}]", printed.operation.full_name(), handles.join(", "), takes.join(", "))
}

fn argument(printed: &Printed, param: &Param) -> String {
    if printed.is_in(NAMED) {
        return format!("wire.documents({}, '{}')", parameter_name(param.name), param.name);
    }
    match param.need {
        Need::Document => format!("wire.document({}, '{}')", parameter_name(param.name), param.name),
        Need::Required => format!("wire.parameter({}, '{}')", parameter_name(param.name), param.name),
        Need::Optional => format!("wire.parameter(given.{}, '{}')", camel(param.name), param.name),
    }
}
