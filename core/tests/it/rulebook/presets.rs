//! Presets of known systems: documents that compose with one's own.

use recoup::document::Tree;
use recoup::money::Currency;
use recoup::rulebook::{Preset, Rulebook, presets};
use recoup::{Code, Engine};

const OWN: &str = r#"{ "rulebook": "1", "id": "t", "title": "Own", "currency": "USD", "time_zone": "UTC" }"#;

fn with(preset: &str) -> Rulebook {
    let document = Rulebook::preset(preset).unwrap();
    Rulebook::compose(&[("preset", document), ("own", OWN)])
        .unwrap_or_else(|faults| panic!("{preset}: {faults}"))
}

#[test]
fn each_composes_says_where_it_comes_from_and_changes_something() {
    for name in presets() {
        let rulebook = with(name);
        Engine::from_rulebook(&rulebook).unwrap_or_else(|faults| panic!("{name}: {faults}"));
        assert_eq!(rulebook.title.as_deref(), Some("Own"), "{name}");
        assert_ne!(rulebook.digest(), Rulebook::parse(OWN).unwrap().digest(), "{name}");
        let tree = Tree::parse(Rulebook::preset(name).unwrap().as_bytes()).unwrap();
        assert!(matches!(tree.get("title"), Some(Tree::Text(source)) if source.len() > 40), "{name}");
    }
}

#[test]
fn every_file_is_in_the_table() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/presets/policies");
    let mut files: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().path().file_stem().unwrap().to_string_lossy().into_owned())
        .collect();
    files.sort();
    let mut names: Vec<&str> = presets().collect();
    names.sort_unstable();
    assert_eq!(files, names);
    let error = Preset::from_name("sap").unwrap_err();
    assert_eq!(error.code, Code::InvalidChoice);
}

#[test]
fn they_hold_what_the_systems_document() {
    let strategy = |name: &str| with(name).combine.map(|combine| combine.strategy.as_str());
    // pricing.md, "Choosing the price".
    assert_eq!(strategy("oro_minimal"), Some("lowest"));
    assert_eq!(strategy("oro_merge_by_priority"), Some("merge_by_priority"));
    assert_eq!(strategy("shopify"), Some("lowest"));
    assert_eq!(strategy("virto"), Some("first_by_priority"));
    assert_eq!(strategy("commercetools"), Some("most_specific"));
    assert_eq!(strategy("medusa"), Some("most_specific"));
    assert_eq!(strategy("vendure"), None);
    // A preset that brings its rounding brings the rounding preset of its own name.
    for (name, rounding) in
        [("oro_minimal", "oro"), ("vendure", "vendure"), ("en16931", "en16931"), ("medusa", "medusa")]
    {
        let plan: recoup::money::RoundingPlan =
            recoup::document::read(format!("\"{rounding}\"").as_bytes()).unwrap();
        let dollar = Currency::new("USD").unwrap();
        assert_eq!(with(name).rounding.for_currency(dollar), plan.for_currency(dollar), "{name}");
    }
}

#[test]
fn a_clash_with_ones_own_choice_is_told() {
    let own = OWN.replace(r#""id""#, r#""combine": { "strategy": "lowest" }, "id""#);
    let error = Rulebook::compose(&[("virto", Preset::Virto.json()), ("own", &own)]).unwrap_err();
    assert_eq!(error.list().len(), 1);
    assert_eq!(error.first().code, Code::ComposeConflict);
    assert_eq!(error.first().path, "/combine/strategy");
}
