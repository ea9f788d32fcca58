//! The tour prints what every language must print.

use std::process::Command;

#[test]
fn the_tour_prints_what_is_expected() {
    let output = Command::new(env!("CARGO_BIN_EXE_tour")).output().expect("the tour starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let printed = String::from_utf8(output.stdout).expect("text");
    let expected = include_str!("../../expected/tour.txt");
    let differs = printed.lines().zip(expected.lines()).find(|(printed, expected)| printed != expected);
    assert_eq!(differs, None);
    assert_eq!(printed, expected);
}
