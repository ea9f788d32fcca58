//! Configurations: constraints, and fixes against a search through every configuration that differs in one choice.

use proptest::prelude::*;
use recoup::Code;
use recoup::catalog::{Catalogue, CatalogueRecord, Configuration, Product, ViolationKind};
use recoup::document::{Encode, Faults, read};
use recoup::id::{Name, Sku};
use rust_decimal::Decimal;

fn compile(options: &str) -> Result<Catalogue, Faults> {
    let json = format!(r#"{{"products":[{{"sku":"X",{options}}}]}}"#);
    Catalogue::compile(read::<CatalogueRecord>(json.as_bytes())?)
}

fn product(options: &str) -> Product {
    (**compile(options).unwrap().get(&Sku::new("X").unwrap()).unwrap()).clone()
}

fn name(text: &str) -> Name {
    Name::new(text).unwrap()
}

fn configuration(json: &str) -> Configuration {
    read(json.as_bytes()).unwrap()
}

/// A cabinet: oak comes only in two colours, glass doors need a frame of steel and at most 120 cm.
const CABINET: &str = r#"
  "options": [
    {"id":"body","values":[{"value":"oak","surcharge":"40.00"},{"value":"steel"}]},
    {"id":"colour","values":[{"value":"natural"},{"value":"black","surcharge":"-5.50"},{"value":"red"}]},
    {"id":"door","needed":false,"values":[{"value":"glass","surcharge":"25"},{"value":"wood"}]},
    {"id":"width","range":{"min":"40","max":"200","step":"2.5"}} ],
  "constraints": [
    {"when":[{"option":"body","values":["oak"]}],"requires":[{"option":"colour","values":["natural","black"]}]},
    {"when":[{"option":"door","values":["glass"]}],"requires":[{"option":"body","values":["steel"]}],"range":{"option":"width","max":"121"}},
    {"when":[{"option":"colour","values":["black"]}],"excludes":[{"option":"door","values":["wood"]}]} ]"#;

#[test]
fn constraints_say_what_is_wrong() {
    let product = product(CABINET);
    let cabinet = product.configurator().unwrap();
    let check = |json: &str| {
        let violations = cabinet.check(&configuration(json)).into_iter();
        violations.map(|found| (found.option.to_string(), found.kind, found.constraint)).collect::<Vec<_>>()
    };
    assert_eq!(check(r#"{"body":"oak","colour":"black","width":"42.5"}"#), []);
    assert_eq!(
        check(r#"{"body":"oak","colour":"red","door":"glass","width":122.5}"#.replace("122.5", "\"122.5\"").as_str()),
        [
            ("colour".into(), ViolationKind::Required(vec!["natural".into(), "black".into()]), Some(0)),
            ("body".into(), ViolationKind::Required(vec!["steel".into()]), Some(1)),
            ("width".into(), ViolationKind::OutsideBounds(None, Some(Decimal::from(121))), Some(1)),
        ]
    );
    assert_eq!(
        check(r#"{"body":"pine","colour":"black","door":"wood","width":"41","legs":"4"}"#),
        [
            ("legs".into(), ViolationKind::UnknownOption, None),
            ("body".into(), ViolationKind::UnknownValue, None),
            ("width".into(), ViolationKind::OutsideRange, None),
            ("door".into(), ViolationKind::Excluded, Some(2)),
        ]
    );
    assert_eq!(check(r#"{"body":"steel","colour":"red"}"#), [("width".into(), ViolationKind::Missing, None)]);
    let error =
        cabinet.require(&configuration(r#"{"body":"steel","colour":"red","width":"202.5"}"#)).unwrap_err();
    assert_eq!(error.code, Code::InvalidConfiguration);
    assert_eq!(error.detail, "The configuration is invalid: width is outside its range or steps.");
}

#[test]
fn fixes_change_one_choice_in_a_stable_order() {
    let product = product(CABINET);
    let cabinet = product.configurator().unwrap();
    let fixes = |json: &str| {
        let fixes = cabinet.fixes(&configuration(json)).into_iter();
        fixes.map(|fix| (fix.option.to_string(), fix.value)).collect::<Vec<_>>()
    };
    let some = |option: &str, value: &str| (option.to_string(), Some(value.to_string()));
    assert_eq!(fixes(r#"{"body":"oak","colour":"black","width":"40"}"#), [], "valid");
    assert_eq!(
        fixes(r#"{"body":"oak","colour":"red","width":"40"}"#),
        [some("body", "steel"), some("colour", "natural"), some("colour", "black")]
    );
    assert_eq!(
        fixes(r#"{"body":"steel","colour":"black","door":"wood","width":"40"}"#),
        [some("colour", "natural"), some("colour", "red"), some("door", "glass"), ("door".into(), None)]
    );
    // 121 is not on the step: 120 is the greatest width that fits, and the nearest.
    let wide = fixes(r#"{"body":"steel","colour":"red","door":"glass","width":"130"}"#);
    assert_eq!(wide[..2], [some("door", "wood"), ("door".into(), None)]);
    assert_eq!(wide[2], some("width", "120"));
    assert_eq!(fixes(r#"{"body":"steel","colour":"red","width":"40","legs":"4"}"#), [("legs".into(), None)]);
    assert_eq!(fixes(r#"{"body":"pine","colour":"blue","width":"40"}"#), [], "two choices are wrong");
}

#[test]
fn numbers_are_compared_as_numbers() {
    let product = product(
        r#""options":[{"id":"length","range":{"min":"0","max":"10"}},{"id":"cap","needed":false,"values":[{"value":"yes"}]}],
           "constraints":[{"when":[{"option":"length","values":["5"]}],"excludes":[{"option":"cap"}]}]"#,
    );
    let pipe = product.configurator().unwrap();
    let five = configuration(r#"{"length":"5.0","cap":"yes"}"#);
    assert_eq!(pipe.check(&five).len(), 1);
    assert_eq!(pipe.canonical(&five).encode().to_string(), r#"{"cap":"yes","length":"5"}"#);
    // 5 is excluded; by their distance from it come its neighbours, those of the ends, and the ends.
    let fixes: Vec<_> = pipe.fixes(&five).into_iter().map(|fix| fix.value).collect();
    let text = |value: &str| Some(value.to_string());
    assert_eq!(fixes, [text("4"), text("6"), text("1"), text("9"), text("0"), text("10"), None]);
}

#[test]
fn surcharges_add_up() {
    let product = product(CABINET);
    let cabinet = product.configurator().unwrap();
    let surcharge = |json: &str| cabinet.surcharge(&configuration(json)).unwrap();
    assert_eq!(surcharge(r#"{"body":"oak","colour":"black","width":"40"}"#), Decimal::new(3450, 2));
    assert_eq!(surcharge(r#"{"body":"steel","width":"40"}"#), Decimal::ZERO);
}

#[test]
fn a_product_has_at_most_twenty_fixes_and_faults_have_places() {
    let values = (0..50).map(|n| format!(r#"{{"value":"v{n}"}}"#)).collect::<Vec<_>>().join(",");
    let product = product(&format!(r#""options":[{{"id":"o","values":[{values}]}}]"#));
    let fixes = product.configurator().unwrap().fixes(&Configuration::new().with(name("o"), "none"));
    assert_eq!(fixes.len(), recoup::limits::FIXES);
    let faults = compile(
        r#""options":[{"id":"a"},{"id":"b","values":[{"value":"x"},{"value":"x"}]},{"id":"b","range":{"min":"2","max":"1","step":"0"}}],
           "constraints":[{},{"requires":[{"option":"z"},{"option":"b","values":["y"]}]},{"range":{"option":"b","min":"3","max":"2"}}]"#,
    )
    .unwrap_err();
    let found: Vec<_> = faults.list().iter().map(|fault| (fault.code, fault.path.as_str())).collect();
    assert_eq!(
        found,
        [
            (Code::ConflictingFields, "/products/0/options/0"),
            (Code::DuplicateId, "/products/0/options/1/values/1/value"),
            (Code::DuplicateId, "/products/0/options/2/id"),
            (Code::OutOfRange, "/products/0/options/2/range"),
            (Code::MissingField, "/products/0/constraints/0"),
            (Code::UnknownReference, "/products/0/constraints/1/requires/0/option"),
            (Code::UnknownReference, "/products/0/constraints/1/requires/1/values/0"),
            (Code::UnknownReference, "/products/0/constraints/2/range/option"),
            (Code::OutOfRange, "/products/0/constraints/2/range"),
        ]
    );
}

/// Options `o0`, `o1`, `o2` with values `0`, `1`, `2` and constraints between random picks.
#[derive(Debug, Clone)]
struct Rules(Vec<(Vec<(u8, u8)>, Vec<(u8, u8)>, Vec<(u8, u8)>)>);

fn rules() -> impl Strategy<Value = Rules> {
    let picks = |most| proptest::collection::vec((0_u8..3, 0_u8..3), 0..most);
    proptest::collection::vec((picks(3), picks(2), picks(2)), 0..5).prop_map(Rules)
}

impl Rules {
    fn json(&self) -> String {
        let picks = |picks: &[(u8, u8)]| {
            let pick =
                |(option, value): &(u8, u8)| format!(r#"{{"option":"o{option}","values":["{value}"]}}"#);
            picks.iter().map(pick).collect::<Vec<_>>().join(",")
        };
        let values = r#"[{"value":"0"},{"value":"1"},{"value":"2"}]"#;
        let options =
            (0..3).map(|n| format!(r#"{{"id":"o{n}","values":{values}}}"#)).collect::<Vec<_>>().join(",");
        let constraints = self.0.iter().filter(|rule| !(rule.1.is_empty() && rule.2.is_empty()));
        let constraints = constraints.map(|(when, requires, excludes)| {
            format!(
                r#"{{"when":[{}],"requires":[{}],"excludes":[{}]}}"#,
                picks(when),
                picks(requires),
                picks(excludes)
            )
        });
        format!(r#""options":[{options}],"constraints":[{}]"#, constraints.collect::<Vec<_>>().join(","))
    }

    /// What the constraints mean, said once more.
    fn allow(&self, choices: [u8; 3]) -> bool {
        let made = |(option, value): &(u8, u8)| choices[usize::from(*option)] == *value;
        self.0.iter().all(|(when, requires, excludes)| {
            !when.iter().all(made) || requires.iter().all(made) && !excludes.iter().any(made)
        })
    }
}

proptest! {
    #[test]
    fn checks_and_fixes_agree_with_a_search(rules in rules(), choices in [0_u8..3, 0_u8..3, 0_u8..3]) {
        let product = product(&rules.json());
        let configurator = product.configurator().unwrap();
        let configure = |choices: [u8; 3]| {
            choices.iter().enumerate().fold(Configuration::new(), |all, (option, value)| {
                all.with(name(&format!("o{option}")), value.to_string())
            })
        };
        let start = configure(choices);
        prop_assert_eq!(configurator.check(&start).is_empty(), rules.allow(choices));
        let mut expected = Vec::new();
        if !rules.allow(choices) {
            for option in 0..3 {
                for value in 0..3 {
                    let mut other = choices;
                    other[option] = value;
                    if other != choices && rules.allow(other) {
                        expected.push(configure(other));
                    }
                }
            }
        }
        let fixes: Vec<_> = configurator.fixes(&start).into_iter().map(|fix| fix.configuration).collect();
        prop_assert_eq!(fixes, expected);
    }
}
