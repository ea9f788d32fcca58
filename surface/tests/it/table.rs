//! What every row of the table has to be, so that every language can print it.

use std::collections::BTreeSet;

use recoup_surface::{Class, Kind, Need, find, operations};

/// Words that are no names in Python, JavaScript, Swift or Kotlin, or only with a quote around them.
const RESERVED: &[&str] = &[
    "and",
    "as",
    "assert",
    "async",
    "await",
    "break",
    "case",
    "catch",
    "class",
    "const",
    "continue",
    "default",
    "def",
    "del",
    "delete",
    "do",
    "elif",
    "else",
    "enum",
    "except",
    "export",
    "extends",
    "false",
    "finally",
    "for",
    "from",
    "fun",
    "func",
    "function",
    "global",
    "guard",
    "if",
    "import",
    "in",
    "interface",
    "internal",
    "is",
    "lambda",
    "let",
    "new",
    "nonlocal",
    "none",
    "not",
    "null",
    "object",
    "operator",
    "or",
    "override",
    "package",
    "pass",
    "private",
    "protocol",
    "public",
    "raise",
    "return",
    "self",
    "static",
    "struct",
    "super",
    "switch",
    "this",
    "throw",
    "throws",
    "true",
    "try",
    "typealias",
    "typeof",
    "val",
    "var",
    "void",
    "when",
    "where",
    "while",
    "with",
    "yield",
];

fn is_snake_case(name: &str) -> bool {
    let edges = name.starts_with(|first: char| first.is_ascii_lowercase()) && !name.ends_with('_');
    edges
        && !name.contains("__")
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}

fn is_sentence(about: &str) -> bool {
    let first =
        about.chars().next().is_some_and(|first| first.is_uppercase() || "0123456789`".contains(first));
    first && about.ends_with('.') && !about.contains("  ") && about.len() > 5
}

#[test]
fn names_are_unique_and_snake_case() {
    let mut seen = BTreeSet::new();
    for operation in operations() {
        let name = operation.full_name();
        assert!(is_snake_case(operation.name) && is_snake_case(operation.class.as_str()), "{name}");
        assert!(seen.insert(name.clone()), "{name} stands twice");
        assert_eq!(find(&name).unwrap().full_name(), name);
    }
    assert!(seen.len() > 100, "{}", seen.len());
}

#[test]
fn everything_is_documented() {
    for operation in operations() {
        assert!(is_sentence(operation.about), "{}: {:?}", operation.full_name(), operation.about);
        for param in operation.takes {
            assert!(is_sentence(param.about), "{}({}): {:?}", operation.full_name(), param.name, param.about);
        }
    }
}

#[test]
fn parameters_have_names_that_every_language_can_have() {
    for operation in operations() {
        let mut seen: BTreeSet<&str> =
            operation.on.iter().skip(usize::from(operation.is_method())).map(|kind| kind.as_str()).collect();
        for param in operation.takes {
            let name = format!("{}({})", operation.full_name(), param.name);
            assert!(is_snake_case(param.name), "{name}");
            assert!(!RESERVED.contains(&param.name), "{name} is a word of some language");
            assert!(seen.insert(param.name), "{name} stands twice");
        }
    }
}

#[test]
fn what_may_be_left_out_comes_last() {
    for operation in operations() {
        let optional: Vec<_> = operation.takes.iter().map(|param| param.need == Need::Optional).collect();
        assert!(optional.is_sorted(), "{}", operation.full_name());
    }
}

#[test]
fn a_method_works_on_its_own_class_and_a_module_has_none() {
    for operation in operations() {
        match operation.class {
            Class::Of(kind) => assert_eq!(operation.is_method(), operation.on.first() == Some(&kind)),
            Class::Module(_) => assert!(operation.on.is_empty(), "{}", operation.full_name()),
        }
    }
    for kind in Kind::ALL {
        let methods = operations().filter(|one| one.class == Class::Of(*kind) && one.is_method());
        assert!(methods.count() > 5, "{}", kind.as_str());
    }
}
