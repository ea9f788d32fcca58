//! The company tree: what is handed down, who holds what, and every fault; against a model that walks parents one by one.

use std::collections::BTreeSet;

use proptest::prelude::*;
use recoup::Code;
use recoup::document::{Faults, read};
use recoup::id::{AccountId, ContactId, Name, OrgUnitId, RegionId, RoleId, SellerId, TaxId};
use recoup::party::{Companies, Company, CompanyRecord};
use recoup::time::Zone;

fn company(json: &str) -> Result<Company, Faults> {
    Company::compile(read::<CompanyRecord>(json.as_bytes())?)
}

fn codes(faults: &Faults) -> Vec<(Code, &str)> {
    faults.list().iter().map(|fault| (fault.code, fault.path.as_str())).collect()
}

fn unit(id: &str) -> OrgUnitId {
    OrgUnitId::new(id).unwrap()
}

fn contact(id: &str) -> ContactId {
    ContactId::new(id).unwrap()
}

fn words<T: ToString>(ids: impl IntoIterator<Item = T>) -> Vec<String> {
    ids.into_iter().map(|id| id.to_string()).collect()
}

const ACME: &str = r#"{
  "account": "acme", "parent": "holding", "groups": ["key"], "terms": {"net_days": 30},
  "units": [
    {"id":"hq","groups":["gold"],"seller":"north"},
    {"id":"east","parent":"hq","groups":["rail"],"terms":{"net_days":60,"discount_percent":"2","discount_days":10}},
    {"id":"east-1","parent":"east","ship_tos":[{"id":"dock","region":"US-NY"}]},
    {"id":"east-2","parent":"east","seller":"south","ship_tos":[{"id":"yard","region":"US-NJ"}]},
    {"id":"west","parent":"hq"},
    {"id":"lab"} ],
  "contacts": [
    {"id":"kim","memberships":[{"unit":"hq","roles":["approver"]},{"unit":"east-1","roles":["buyer"]}],"groups":["vip"]},
    {"id":"bo","memberships":[{"unit":"east","roles":["approver","buyer"]}]},
    {"id":"al","memberships":[{"unit":"east","roles":["approver"]},{"unit":"lab","roles":["buyer"]}]} ],
  "certificates": [ {"id":"resale","taxes":["sales"],"regions":["US"],"valid":{"from":"2026-01-01","until":"2027-01-01"}} ],
  "territories": [
    {"id":"t-east","owner":"rep-1","units":["east"],"regions":["US-NY"]},
    {"id":"t-all","owner":"rep-2"},
    {"id":"t-south","owner":"rep-3","seller":"south"} ]
}"#;

#[test]
fn the_tree_hands_down() {
    let acme = company(ACME).unwrap();
    assert_eq!(words(acme.ancestors(&unit("east-1")).unwrap()), ["east", "hq"]);
    assert_eq!(words(acme.subtree(&unit("hq")).unwrap()), ["hq", "east", "east-1", "east-2", "west"]);
    assert_eq!(words(acme.subtree(&unit("lab")).unwrap()), ["lab"]);
    assert!(acme.is_within(&unit("east-2"), &unit("hq")).unwrap());
    assert!(!acme.is_within(&unit("hq"), &unit("east-2")).unwrap());
    assert_eq!(words(acme.groups(&unit("east-1")).unwrap()), ["gold", "key", "rail"]);
    assert_eq!(words(acme.groups(&unit("lab")).unwrap()), ["key"]);
    assert_eq!(words(acme.groups_for(&contact("kim"), &unit("west")).unwrap()), ["gold", "key", "vip"]);
    let seller = |id: &str| acme.seller(&unit(id)).unwrap().map(ToString::to_string);
    assert_eq!(
        (seller("east-1"), seller("east-2"), seller("lab")),
        (Some("north".into()), Some("south".into()), None)
    );
    let net = |id: &str| acme.terms(&unit(id)).unwrap().and_then(|terms| terms.net_days);
    assert_eq!((net("east-2"), net("west"), net("lab")), (Some(60), Some(30), Some(30)));
    let (owner, ship_to) = acme.ship_to(&Name::new("yard").unwrap()).unwrap();
    assert_eq!((owner.id.as_str(), ship_to.region.as_str()), ("east-2", "US-NJ"));
}

#[test]
fn roles_hold_in_the_subtree() {
    let acme = company(ACME).unwrap();
    let roles = |id: &str, at: &str| words(acme.roles(&contact(id), &unit(at)).unwrap());
    assert_eq!(roles("kim", "east-1"), ["approver", "buyer"]);
    assert_eq!(roles("kim", "east-2"), ["approver"]);
    assert_eq!(roles("bo", "hq"), [""; 0], "never upwards");
    assert_eq!(roles("kim", "lab"), [""; 0]);
    let holders = |role: &str, at: &str| {
        let holders = acme.holders(&RoleId::new(role).unwrap(), &unit(at)).unwrap();
        holders.into_iter().map(|holder| format!("{} at {}", holder.contact, holder.unit)).collect::<Vec<_>>()
    };
    assert_eq!(holders("approver", "east-1"), ["al at east", "bo at east", "kim at hq"]);
    assert_eq!(holders("buyer", "east-1"), ["kim at east-1", "bo at east"]);
    assert_eq!(holders("approver", "lab"), [""; 0]);
    assert_eq!(acme.roles(&contact("zoe"), &unit("hq")).unwrap_err().code, Code::UnknownContact);
    assert_eq!(acme.roles(&contact("kim"), &unit("moon")).unwrap_err().code, Code::UnknownOrgUnit);
}

#[test]
fn certificates_and_territories_go_by_region() {
    let acme = company(ACME).unwrap();
    let zone = Zone::named("America/New_York").unwrap();
    let exempt = |tax: &str, region: &str, at: &str| {
        let (tax, region) = (TaxId::new(tax).unwrap(), RegionId::new(region).unwrap());
        acme.certificates(&tax, &region, at.parse().unwrap(), &zone).unwrap().len()
    };
    let noon = "2026-06-01T12:00:00Z";
    assert_eq!((exempt("sales", "US-NY", noon), exempt("sales", "US", noon)), (1, 1));
    assert_eq!((exempt("sales", "USX", noon), exempt("vat", "US", noon)), (0, 0));
    // In force from local midnight of the first day up to local midnight of the last, which is 05:00 UTC.
    assert_eq!(
        (exempt("sales", "US", "2026-01-01T04:59:59Z"), exempt("sales", "US", "2026-01-01T05:00:00Z")),
        (0, 1)
    );
    assert_eq!(
        (exempt("sales", "US", "2027-01-01T04:59:59Z"), exempt("sales", "US", "2027-01-01T05:00:00Z")),
        (1, 0)
    );
    let owners = |at: &str, region: Option<&str>, seller: Option<&str>| {
        let region = region.map(|region| RegionId::new(region).unwrap());
        let seller = seller.map(|seller| SellerId::new(seller).unwrap());
        let territories = acme.territories(&unit(at), region.as_ref(), seller.as_ref()).unwrap();
        words(territories.map(|territory| territory.owner.clone()))
    };
    assert_eq!(owners("east-1", Some("US-NY"), Some("north")), ["rep-1", "rep-2"]);
    assert_eq!(owners("east-1", Some("US-NJ"), None), ["rep-2", "rep-3"]);
    assert_eq!(owners("west", None, Some("south")), ["rep-2", "rep-3"]);
}

#[test]
fn every_fault_has_its_place() {
    let faults = company(
        r#"{"account":"acme",
            "units":[{"id":"a","parent":"b"},{"id":"b","parent":"a"},{"id":"c","parent":"a"},{"id":"d","parent":"x","ship_tos":[{"id":"s","region":"DE"}]},
                     {"id":"d","ship_tos":[{"id":"s","region":"DE"}]}],
            "contacts":[{"id":"k","memberships":[{"unit":"d","roles":[]},{"unit":"y"}]},{"id":"k"}],
            "certificates":[{"id":"z","taxes":["vat"],"regions":["DE"]},{"id":"z","taxes":["vat"],"regions":["DE"]}],
            "territories":[{"id":"t","owner":"o","units":["a","w"]}]}"#,
    )
    .unwrap_err();
    let mut found = codes(&faults);
    found.sort_unstable();
    assert_eq!(
        found,
        [
            (Code::DuplicateId, "/certificates/1/id"),
            (Code::DuplicateId, "/contacts/1/id"),
            (Code::DuplicateId, "/units/4/id"),
            (Code::DuplicateId, "/units/4/ship_tos/0/id"),
            (Code::UnknownReference, "/contacts/0/memberships/1/unit"),
            (Code::UnknownReference, "/territories/0/units/1"),
            (Code::UnknownReference, "/units/3/parent"),
            (Code::ReferenceCycle, "/units/0/parent"),
            (Code::ReferenceCycle, "/units/1/parent"),
        ]
    );
    let faults = company(
        r#"{"account":"acme","certificates":[{"id":"z"}],
            "terms":{"net_days":10,"discount_days":20,"deposit_percent":"101"},"units":[{"id":"a","terms":{"discount_percent":"-1"}}]}"#,
    )
    .unwrap_err();
    assert_eq!(
        codes(&faults),
        [
            (Code::InvalidPercent, "/units/0/terms/discount_percent"),
            (Code::ConflictingFields, "/units/0/terms"),
            (Code::MissingField, "/certificates/0"),
            (Code::MissingField, "/certificates/0"),
            (Code::InvalidPercent, "/terms/deposit_percent"),
            (Code::ConflictingFields, "/terms"),
            (Code::OutOfRange, "/terms/discount_days"),
        ]
    );
}

#[test]
fn companies_have_parents_among_them_or_elsewhere() {
    let parse = |json: &str| Companies::compile(read::<Vec<CompanyRecord>>(json.as_bytes()).unwrap());
    let companies =
        parse(r#"[{"account":"a","parent":"b"},{"account":"b","parent":"c"},{"account":"d"}]"#).unwrap();
    let account = |id: &str| AccountId::new(id).unwrap();
    assert_eq!(words(companies.lineage(&account("a"))), ["a", "b", "c"]);
    assert_eq!(words(companies.lineage(&account("guest"))), ["guest"]);
    assert!(companies.get(&account("c")).is_none());
    let faults = parse(
        r#"[{"account":"a","parent":"b"},{"account":"b","parent":"a"},{"account":"d"},{"account":"d"}]"#,
    );
    let faults = faults.unwrap_err();
    let mut found = codes(&faults);
    found.sort_unstable();
    assert_eq!(
        found,
        [
            (Code::DuplicateId, "/3/account"),
            (Code::ReferenceCycle, "/0/parent"),
            (Code::ReferenceCycle, "/1/parent"),
        ]
    );
}

#[test]
fn a_tree_may_be_wide_but_not_endless() {
    let chain = |length: usize| {
        let unit = |n: usize| {
            if n == 0 { r#"{"id":"u0"}"#.into() } else { format!(r#"{{"id":"u{n}","parent":"u{}"}}"#, n - 1) }
        };
        format!(r#"{{"account":"a","units":[{}]}}"#, (0..length).map(unit).collect::<Vec<_>>().join(","))
    };
    let deep = company(&chain(recoup::limits::CHAIN + 1)).unwrap();
    assert_eq!(deep.ancestors(&unit("u32")).unwrap().len(), recoup::limits::CHAIN);
    let faults = company(&chain(recoup::limits::CHAIN + 2)).unwrap_err();
    assert_eq!(codes(&faults), [(Code::TooMany, "/units/33/parent")]);
    let wide =
        (0..50_000).map(|n| format!(r#"{{"id":"u{n}","parent":"root"}}"#)).collect::<Vec<_>>().join(",");
    let wide = company(&format!(r#"{{"account":"a","units":[{{"id":"root"}},{wide}]}}"#)).unwrap();
    assert_eq!(wide.subtree(&unit("root")).unwrap().len(), 50_001);
}

/// A forest in which unit n has a parent below n, and memberships of three people.
fn forest() -> impl Strategy<Value = (Vec<Option<usize>>, Vec<(usize, usize, usize)>)> {
    (1_usize..12).prop_flat_map(|size| {
        let parents =
            (0..size).map(|n| proptest::option::of(0..n.max(1)).prop_map(move |p| p.filter(|_| n > 0)));
        let members = proptest::collection::vec((0_usize..3, 0..size, 0_usize..2), 0..10);
        (parents.collect::<Vec<_>>(), members)
    })
}

proptest! {
    #[test]
    fn queries_agree_with_a_walk((parents, members) in forest()) {
        let units = parents.iter().enumerate().map(|(n, parent)| match parent {
            Some(parent) => format!(r#"{{"id":"u{n}","parent":"u{parent}","groups":["g{n}"]}}"#),
            None => format!(r#"{{"id":"u{n}","groups":["g{n}"]}}"#),
        });
        let contacts = (0..3).map(|who| {
            let mine = members.iter().filter(|member| member.0 == who);
            let mine = mine.map(|(_, at, role)| format!(r#"{{"unit":"u{at}","roles":["r{role}"]}}"#));
            format!(r#"{{"id":"c{who}","memberships":[{}]}}"#, mine.collect::<Vec<_>>().join(","))
        });
        let json = format!(
            r#"{{"account":"a","units":[{}],"contacts":[{}]}}"#,
            units.collect::<Vec<_>>().join(","), contacts.collect::<Vec<_>>().join(",")
        );
        let company = company(&json).unwrap();
        let walk = |start: usize| std::iter::successors(Some(start), |n| parents[*n]).collect::<Vec<_>>();
        for n in 0..parents.len() {
            let above = walk(n);
            let id = unit(&format!("u{n}"));
            prop_assert_eq!(words(company.lineage(&id).unwrap()), words(above.iter().map(|n| format!("u{n}"))));
            let below: BTreeSet<_> = (0..parents.len()).filter(|m| walk(*m).contains(&n)).map(|m| format!("u{m}")).collect();
            let subtree = words(company.subtree(&id).unwrap());
            prop_assert_eq!(subtree.iter().cloned().collect::<BTreeSet<_>>(), below);
            prop_assert_eq!(subtree.len(), subtree.iter().collect::<BTreeSet<_>>().len());
            let groups: BTreeSet<_> = above.iter().map(|n| format!("g{n}")).collect();
            prop_assert_eq!(words(company.groups(&id).unwrap()).into_iter().collect::<BTreeSet<_>>(), groups);
            for role in 0..2 {
                let mut expected: Vec<String> = Vec::new();
                for at in &above {
                    let here: BTreeSet<_> = members.iter().filter(|m| m.1 == *at && m.2 == role).map(|m| format!("c{}", m.0)).collect();
                    expected.extend(here.into_iter().filter(|who| !expected.contains(who)).collect::<Vec<_>>());
                }
                let role = RoleId::new(format!("r{role}")).unwrap();
                let holders = company.holders(&role, &id).unwrap();
                prop_assert_eq!(words(holders.iter().map(|holder| holder.contact)), expected);
                for who in 0..3 {
                    let who = contact(&format!("c{who}"));
                    let held = company.roles(&who, &id).unwrap().contains(&role);
                    prop_assert_eq!(held, holders.iter().any(|holder| *holder.contact == who));
                }
            }
        }
    }
}
