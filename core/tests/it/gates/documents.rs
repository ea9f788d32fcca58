//! What is wrong with the rules of gates is found when they load.

use recoup::Code;
use recoup::recovery::Gates;

use super::{open_channel, rulebook};

#[test]
fn every_fault_has_its_place() {
    let channel = open_channel("");
    for (recovery, code, path) in [
        (format!(r#"{{ "channels": [{channel}, {channel}] }}"#), Code::DuplicateId, "/recovery/channels/1/id"),
        (r#"{ "channels": [ { "id": "e", "calendar": "moon" } ] }"#.into(), Code::UnknownReference, "/recovery/channels/0/calendar"),
        (r#"{ "channels": [ { "id": "e", "rate": { "at_most": 0, "within": "PT1H" } } ] }"#.into(), Code::OutOfRange, "/recovery/channels/0/rate"),
        (r#"{ "channels": [ { "id": "e", "consent": [ { "purpose": "service", "basis": "none" }, { "purpose": "service", "basis": "opt_in" } ] } ] }"#.into(), Code::DuplicateId, "/recovery/channels/0/consent/1/purpose"),
        (r#"{ "caps": [ { "id": "c", "per": "contact", "at_most": 1 } ] }"#.into(), Code::ConflictingFields, "/recovery/caps/0"),
        (r#"{ "caps": [ { "id": "c", "per": "contact", "at_most": 1, "within": "PT1H", "smart": "PT1H" } ] }"#.into(), Code::ConflictingFields, "/recovery/caps/0"),
        (r#"{ "caps": [ { "id": "c", "per": "contact", "at_most": 0, "within": "PT1H" } ] }"#.into(), Code::OutOfRange, "/recovery/caps/0"),
        (r#"{ "caps": [ { "id": "c", "per": "contact", "at_most": 2, "smart": "PT1H" } ] }"#.into(), Code::OutOfRange, "/recovery/caps/0/at_most"),
        (r#"{ "caps": [ { "id": "c", "per": "contact", "at_most": 1, "within": "PT1H", "channels": ["fax"] } ] }"#.into(), Code::UnknownReference, "/recovery/caps/0/channels/0"),
        (r#"{ "offers": [ { "id": "o", "kind": "price", "once_per": "PT1H", "valid_for": "PT1H" } ] }"#.into(), Code::ConflictingFields, "/recovery/offers/0"),
        (r#"{ "offers": [ { "id": "o", "kind": "terms", "percent": "5", "once_per": "PT1H", "valid_for": "PT1H" } ] }"#.into(), Code::ConflictingFields, "/recovery/offers/0"),
        (r#"{ "offers": [ { "id": "o", "kind": "price", "percent": "101", "once_per": "PT1H", "valid_for": "PT1H" } ] }"#.into(), Code::InvalidPercent, "/recovery/offers/0/percent"),
        (r#"{ "recipients": [ { "role": "x", "from": [ { "from": "role" } ] } ] }"#.into(), Code::MissingField, "/recovery/recipients/0/from/0/role"),
        (r#"{ "recipients": [ { "role": "x", "from": [ { "from": "team" } ] } ] }"#.into(), Code::MissingField, "/recovery/recipients/0/from/0/team"),
        (r#"{ "ball": { "calendar": "moon", "task_days": 1, "hand_back": "PT1H" } }"#.into(), Code::UnknownReference, "/recovery/ball/calendar"),
        (r#"{ "holdout": { "experiment": "moon" } }"#.into(), Code::UnknownReference, "/recovery/holdout/experiment"),
    ] {
        let faults = Gates::compile(&rulebook(&recovery)).unwrap_err();
        let found: Vec<_> = faults.list().iter().map(|fault| (fault.code, fault.path.as_str())).collect();
        assert_eq!(found, [(code, path)], "{recovery}");
    }
}
