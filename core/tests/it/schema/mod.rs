//! The JSON Schema against the decoder: whatever the decoder reads the schema allows, and faults of shape are refused by
//! both. The validator knows just the keywords that the schemas use, and panics on any other.

mod answers;
mod crossing;
mod validator;
mod vectors;

use crate::rulebook::sample::JSON as RULEBOOK;
use recoup::document::{Faults, Tree};
use recoup::{Code, Request, Rulebook};
use validator::Validator;

const REQUEST: &str = r#"{
  "as_of": "2026-06-15T12:00:00Z", "requested": "2026-07-01T00:00:00+02:00", "account": "acme", "parents": [ "acme-group" ],
  "org_unit": "west", "contact": "jo", "groups": [ "gold" ], "channel": "web", "region": "US-WA", "seller": "northwind-us",
  "currency": "USD", "ship_to": "US-OR", "codes": [ "HELLO" ], "first_order": true, "approval_limit": "500.00",
  "lines": [
    { "id": "1", "sku": "BOLT-M8", "quantity": "12.5", "unit": "ea", "contract": "acme-2026", "currency": "USD" },
    { "sku": "X", "quantity": 3, "price": { "source": "quote", "unit_price": "9.99", "reference": "Q-7", "promotions": true, "valid_until": "2026-07-01T00:00:00Z" },
      "facts": { "product": "x", "categories": [ "misc" ], "attributes": { "length": "40", "coated": true }, "unit": "ea", "step": "0.1", "tax_category": "standard", "weight": "0.5", "cost": 4 } } ],
  "charges": [ { "id": "freight", "kind": "freight", "amount": "12.00" } ],
  "taxes": [ { "line": "1", "tax": "vat", "rate": "19" }, { "charge": "freight", "tax": "vat", "rate": "19", "kind": "exempt" } ],
  "certificates": [ { "id": "c", "taxes": [ "vat" ], "regions": [ "US" ], "valid": { "until": "2027-01-01" } } ],
  "reverse_charge": false,
  "consumed": { "contracts": [ { "contract": "acme-2026", "term": "0", "quantity": 12, "version": "v1" } ],
                "promotions": [ { "promotion": "welcome", "account_uses": 1, "amount": "20.00" } ], "periods": [ { "sku": "X", "quantity": 7 } ] },
  "answers": { "prices": [ { "sku": "PUMP-1", "unit_price": "899.00" } ], "charges": [ { "id": "crane", "amount": "300" } ] },
  "explain": "full", "audience": "buyer", "hints": true }"#;

/// Where a step goes from a node.
fn children(tree: &Tree) -> Vec<&Tree> {
    match tree {
        Tree::List(items) => items.iter().collect(),
        Tree::Object(fields) => fields.iter().map(|(_, value)| value).collect(),
        _ => Vec::new(),
    }
}

/// The tree with each of its nodes changed, one at a time.
fn variants(tree: &Tree, change: &dyn Fn(&Tree) -> Option<Tree>) -> Vec<Tree> {
    let mut found: Vec<Tree> = change(tree).into_iter().collect();
    for (index, child) in children(tree).into_iter().enumerate() {
        for changed in variants(child, change) {
            let mut copy = tree.clone();
            match &mut copy {
                Tree::List(items) => items[index] = changed,
                Tree::Object(fields) => fields[index].1 = changed,
                _ => panic!(),
            }
            found.push(copy);
        }
    }
    found
}

/// The document in small: what is required with one other field at a time.
fn parts(tree: &Tree, schema: &Tree) -> Vec<Tree> {
    let root = schema.get("$ref").map_or(schema, |reference| {
        let Tree::Text(reference) = reference else { panic!("a reference") };
        schema.get("$defs").unwrap().get(reference.strip_prefix("#/$defs/").unwrap()).unwrap()
    });
    let Some(Tree::List(required)) = root.get("required") else { panic!("what is required") };
    let Tree::Object(fields) = tree else { panic!("an object") };
    let (head, rest): (Vec<_>, Vec<_>) =
        fields.iter().cloned().partition(|(name, _)| required.contains(&Tree::Text(name.clone())));
    let part = |field| Tree::Object(head.iter().cloned().chain([field]).collect());
    rest.into_iter().map(part).collect()
}

/// Faults of shape, which a schema can express; what things mean together it can't.
fn is_of_shape(code: Code) -> bool {
    matches!(code, Code::UnknownField | Code::MissingField | Code::WrongType)
}

/// Changes every node of a document in many ways and compares schema and decoder.
fn compare(schema: &Tree, document: &str, read: impl Fn(&str) -> Result<(), Faults>) {
    let validator = Validator::new(schema);
    let tree = Tree::parse(document.as_bytes()).unwrap();
    assert_eq!(validator.complaint(&tree), None);
    let word = |text: &str| Tree::Text(text.into());
    let changes: [&dyn Fn(&Tree) -> Option<Tree>; 9] = [
        &|_| Some(Tree::Null),
        &|_| Some(Tree::Bool(true)),
        &|_| Some(Tree::Number("1.5".into())),
        &|_| Some(Tree::Number("7".into())),
        &|_| Some(Tree::Text(" padded ".into())),
        &|_| Some(Tree::Object(Vec::new())),
        &|tree| match tree {
            Tree::Text(text) => Some(word(&format!("{text}x"))),
            _ => None,
        },
        &|tree| match tree {
            Tree::Object(fields) => {
                let mut fields = fields.clone();
                fields.push(("unheard_of".into(), word("x")));
                Some(Tree::Object(fields))
            }
            _ => None,
        },
        &|tree| match tree {
            Tree::Object(fields) => Some(Tree::Object(fields.iter().skip(1).cloned().collect())),
            _ => None,
        },
    ];
    let (mut allowed, mut refused) = (0, 0);
    let parts = parts(&tree, schema);
    for (part, change) in parts.iter().flat_map(|part| changes.iter().map(move |change| (part, change))) {
        for variant in variants(part, change) {
            let complaint = validator.complaint(&variant);
            match read(&variant.to_string()) {
                Ok(()) => {
                    allowed += 1;
                    assert_eq!(complaint, None, "the decoder reads {variant}");
                }
                Err(faults) => {
                    if let Some(fault) = faults.list().iter().find(|fault| is_of_shape(fault.code)) {
                        refused += 1;
                        assert!(complaint.is_some(), "the decoder says {fault}, the schema nothing");
                    }
                }
            }
        }
    }
    assert!(allowed > 50 && refused > 100, "{allowed} allowed, {refused} refused");
}

#[test]
fn the_schema_of_a_rulebook_agrees_with_the_decoder() {
    compare(&Rulebook::schema(), RULEBOOK, |text| Rulebook::parse(text).map(|_| ()));
}

#[test]
fn the_schema_of_a_request_agrees_with_the_decoder() {
    compare(&Request::schema(), REQUEST, |text| Request::parse(text).map(|_| ()));
}

#[test]
fn the_canonical_form_is_valid_too() {
    let rulebook = Rulebook::parse(RULEBOOK).unwrap();
    let schema = Rulebook::schema();
    let canonical = Tree::parse(rulebook.to_json().as_bytes()).unwrap();
    assert_eq!(Validator::new(&schema).complaint(&canonical), None);
}

#[test]
fn every_reference_is_defined_and_every_definition_described() {
    for schema in [Rulebook::schema(), Request::schema()] {
        let Some(Tree::Object(definitions)) = schema.get("$defs") else { panic!("definitions") };
        let text = schema.to_string();
        for (name, definition) in definitions {
            assert_ne!(*definition, Tree::Null, "{name}");
            let own = text.matches(&format!("#/$defs/{name}\"")).count();
            assert!(own > 0, "{name} is used");
        }
        for reference in text.split("\"#/$defs/").skip(1) {
            let name = reference.split('"').next().unwrap();
            assert!(definitions.iter().any(|(known, _)| known == name), "{name}");
        }
    }
}
