//! A snapshot that was written once, by the version of the format that it names: every release reads it and writes the same
//! bytes back. When the format gets a second version, this file stays and shows that the first is still read.

use recoup::Account;

#[test]
fn the_golden_snapshot_is_written_back_as_it_was() {
    let golden = include_str!("../../../conformance/golden/account-1.json");
    let golden = golden.trim_end();
    let account = Account::restore(golden).unwrap();
    assert_eq!(account.snapshot(), golden);
    assert_eq!(account.orders().count(), 2);
    assert!(account.carts().count() > 0 && account.approvals().count() > 0 && account.quotes().count() > 0);
}

#[test]
fn one_byte_more_or_less_is_noticed() {
    let golden = include_str!("../../../conformance/golden/account-1.json").trim_end();
    let step = golden.len() / 97;
    for place in (0..golden.len()).step_by(step) {
        let mut bytes = golden.as_bytes().to_vec();
        bytes[place] ^= 1;
        assert!(Account::restore(&bytes).is_err(), "byte {place}");
        assert!(Account::restore(&golden[..place]).is_err(), "cut at {place}");
    }
}
