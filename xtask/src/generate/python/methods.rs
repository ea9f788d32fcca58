//! `_surface.py` and the modules: one method or function per operation, with its types and its documentation.

use std::fmt::Write as _;

use recoup_surface::{Class, Gives, Kind, Need};

use super::model::{Call, Model};
use super::{camel, docstring, head, identifier, inputs, types};

/// Operations that the package writes itself: the fast lane, and what takes more than documents.
pub(super) const HAND_WRITTEN: &[&str] = &[
    "engine.compile",
    "engine.price",
    "engine.prepare",
    "cart.set_quantity",
    "cart.add_line",
    "cart.totals",
    "cart.line",
    "cart.price",
];

/// Operations that the native half answers without JSON where it can; nothing where it can't.
const NATIVE: &[&str] = &["experiments.bucket", "experiments.buckets"];

const KINDS: [Kind; 4] = [Kind::Rulebook, Kind::Engine, Kind::Account, Kind::Cart];

/// The methods of the classes.
pub(super) fn classes(model: &Model) -> String {
    let mut body = String::new();
    for kind in KINDS {
        let class = camel(kind.as_str());
        let _ =
            write!(body, "\n\nclass {class}Surface(Holder, kind={:?}):\n    __slots__ = ()\n", kind.as_str());
        for call in of_class(model, Class::Of(kind)) {
            body.push_str(&method(model, call, Some(kind)));
        }
    }
    head("The methods of `Rulebook`, `Engine`, `Account` and `Cart`.") + &preamble(&body) + &body
}

/// The modules of functions: file and text.
pub(super) fn modules(model: &Model) -> Vec<(String, String)> {
    let module = |(name, about): &(String, String)| {
        let calls: Vec<&Call> =
            model.calls.iter().filter(|call| call.operation.class.as_str() == name).collect();
        let mut exported: Vec<String> = calls.iter().map(|call| identifier(call.operation.name)).collect();
        exported.sort();
        let body: String = calls.iter().map(|call| method(model, call, None)).collect();
        let page = head(about) + &preamble(&body) + &types::exports(&exported) + &body;
        (format!("{name}.py"), page)
    };
    model.modules.iter().map(module).collect()
}

/// What a file of methods imports; classes and inputs only for type checkers.
fn preamble(body: &str) -> String {
    let typed = super::imports(body, &[("recoup._classes", &["Account", "Cart", "Engine", "Rulebook"])]);
    let typed = if super::names(body, &["_i"]).is_empty() {
        typed
    } else {
        format!("from recoup import inputs as _i\n{typed}")
    };
    let own = [
        ("_native", "from recoup import _native\n"),
        ("_r", "from recoup import _record as _r\n"),
        ("_t", "from recoup import types as _t\n"),
    ];
    let own: String =
        own.iter().filter(|(name, _)| body.contains(&format!("{name}."))).map(|(_, line)| *line).collect();
    let mut typing: Vec<&str> = super::names(body, &["Any", "Self", "cast"]);
    if !typed.is_empty() {
        typing.insert(0, "TYPE_CHECKING");
    }
    let mut out = super::imports(
        body,
        &[("", &["datetime"]), ("collections.abc", &["Mapping", "Sequence"]), ("decimal", &["Decimal"])],
    );
    if !typing.is_empty() {
        let _ = writeln!(out, "from typing import {}", typing.join(", "));
    }
    if !out.is_empty() {
        out.push('\n');
    }
    out.push_str(&own);
    out.push_str(
        super::imports(body, &[("recoup._call", &["Holder", "answer", "call", "held", "text", "wrap"])])
            .trim_start(),
    );
    if !typed.is_empty() {
        out.push_str("\nif TYPE_CHECKING:\n");
        for line in typed.lines().filter(|line| !line.is_empty()) {
            let _ = writeln!(out, "    {line}");
        }
    }
    out
}

fn of_class(model: &Model, class: Class) -> impl Iterator<Item = &Call> {
    model.calls.iter().filter(move |call| {
        call.operation.class == class && !HAND_WRITTEN.contains(&call.operation.full_name().as_str())
    })
}

fn method(model: &Model, call: &Call, kind: Option<Kind>) -> String {
    let operation = call.operation;
    let is_method = operation.is_method();
    let indent = if kind.is_some() { "    " } else { "" };
    let mut parameters = Vec::new();
    let mut handles = Vec::new();
    let mut decorator = "";
    if is_method {
        parameters.push("self".to_owned());
        handles.push("self._handle".to_owned());
    } else if kind.is_some() {
        decorator = "    @classmethod\n";
        parameters.push("cls".to_owned());
    }
    for other in operation.on.iter().skip(usize::from(is_method)) {
        let name = other.as_str();
        parameters.push(format!("{name}: {}", camel(name)));
        handles.push(format!("held({name})"));
    }
    let mut arguments = Vec::new();
    let mut optional = false;
    for (param, shape) in operation.takes.iter().zip(&call.takes) {
        let name = identifier(param.name);
        let mut annotation = inputs::annotation(model, shape, "_i.");
        match param.need {
            Need::Document if annotation == "str" => annotation = "str | bytes".into(),
            Need::Document => annotation.push_str(" | str | bytes"),
            Need::Required => {}
            Need::Optional => {
                if !std::mem::replace(&mut optional, true) {
                    parameters.push("*".into());
                }
                if annotation != "Any" && !annotation.ends_with("| None") {
                    annotation.push_str(" | None");
                }
                annotation.push_str(" = None");
            }
        }
        parameters.push(format!("{name}: {annotation}"));
        arguments.push(name);
    }
    let tuple = match handles.as_slice() {
        [] => "()".to_owned(),
        [one] => format!("({one},)"),
        several => format!("({})", several.join(", ")),
    };
    let native = format!("_native.{}({}) or answer(", operation.name, arguments.join(", "));
    let given: Vec<String> =
        [format!("{:?}", operation.full_name()), tuple].into_iter().chain(arguments).collect();
    let (returns, mut body) = result(model, call, kind, is_method, &given.join(", "));
    if NATIVE.contains(&operation.full_name().as_str()) {
        body = body.replacen("answer(", &native, 1);
    }
    let name = identifier(operation.name);
    let head = format!("{indent}def {name}({}) -> {returns}:\n", parameters.join(", "));
    let inner = format!("{indent}    ");
    let start = if kind.is_some() { "\n" } else { "\n\n" };
    format!("{start}{decorator}{head}{}{inner}{body}\n", docstring(&about(call), &inner))
}

/// The documentation of an operation and its parameters.
fn about(call: &Call) -> String {
    let mut about = call.operation.about.to_owned();
    let mut first = true;
    for param in call.operation.takes {
        about.push_str(if std::mem::take(&mut first) { "\n\n" } else { "\n" });
        let _ = write!(about, "{}: {}", identifier(param.name), param.about);
    }
    about
}

/// The type of the answer, and the statement that gives it.
fn result(model: &Model, call: &Call, kind: Option<Kind>, is_method: bool, given: &str) -> (String, String) {
    match (&call.operation.gives, &call.gives) {
        (Gives::Nothing, _) => ("None".into(), format!("call({given})")),
        (Gives::Text, _) => ("str".into(), format!("return text({given})")),
        (Gives::Handle(of), _) if kind == Some(*of) && !is_method => {
            ("Self".into(), format!("return cls._of(call({given}))"))
        }
        (Gives::Handle(of), _) => {
            let class = camel(of.as_str());
            (class.clone(), format!("return cast({class:?}, wrap(call({given})))"))
        }
        (answer, Some(shape)) => {
            let annotation = types::annotated(model, shape, "_t.");
            let reader = types::reader(model, shape, "_t.");
            let maybe = matches!(answer, Gives::Optional(_));
            let returns =
                if maybe && annotation != "Any" { format!("{annotation} | None") } else { annotation };
            let read = match (maybe, reader.strip_prefix("lambda v: ")) {
                (true, _) => format!("_r.maybe({reader}, answer({given}))"),
                // `lambda v: f(.., v)` called at once.
                (false, Some(body)) if body.ends_with("v)") => {
                    format!("{}answer({given}))", body.strip_suffix("v)").unwrap_or_default())
                }
                (false, _) => format!("{reader}(answer({given}))"),
            };
            (returns, format!("return {read}"))
        }
        (_, None) => ("Any".into(), format!("return answer({given})")),
    }
}
