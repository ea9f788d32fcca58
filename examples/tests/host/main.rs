//! The host, killed over and over: whenever it dies, what it goes on to do comes to the same books as if it had never died.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn host(folder: &Path, crash_after: Option<u32>) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_host"));
    command.arg("--folder").arg(folder).args(["--carts", "8"]);
    if let Some(chances) = crash_after {
        command.args(["--crash-after", &chances.to_string()]);
    }
    command.output().expect("the host starts")
}

fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("host").join(name);
    let _ = std::fs::remove_dir_all(&folder);
    folder
}

fn text(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn undisturbed(name: &str) -> String {
    let output = host(&folder(name), None);
    assert!(output.status.success(), "{}{}", text(&output), String::from_utf8_lossy(&output.stderr));
    text(&output)
}

#[test]
fn without_a_crash_the_books_are_right_and_somebody_refused() {
    let books = undisturbed("alone");
    // Eight carts of valves and of 100 bolts more each: 84.00 a valve below ten of them, 79.50 from there on, 0.125 a bolt. The payment
    // for c-4 is declined, again and again; c-1 and c-7 are refused once.
    let orders: Vec<&str> = books.lines().filter(|line| line.starts_with("order ")).collect();
    assert_eq!(
        orders,
        [
            "order of c-0 96.50",   //  1 x 84.00 + 100 x 0.125
            "order of c-1 1694.50", // 21 x 79.50 + 200 x 0.125
            "order of c-2 289.50",  //  3 x 84.00 + 300 x 0.125
            "order of c-3 1878.50", // 23 x 79.50 + 400 x 0.125
            "order of c-5 2062.50", // 25 x 79.50 + 600 x 0.125
            "order of c-6 675.50",  //  7 x 84.00 + 700 x 0.125
            "order of c-7 2246.50", // 27 x 79.50 + 800 x 0.125
        ]
    );
    assert!(books.starts_with("4 accounts, "), "{books}");
}

#[test]
fn killed_at_any_moment_it_loses_nothing_and_does_nothing_twice() {
    let expected = undisturbed("to-compare");
    let mut deaths = 0;
    // A stride that shares no factor with the chances of a step reaches every one of them in some run.
    for stride in [1, 2, 3, 5, 7, 11, 17, 29, 53] {
        let folder = folder(&format!("stride-{stride}"));
        // With a stride of one it would die before it did anything, for ever.
        let mut patience = stride;
        let books = loop {
            let output = host(&folder, Some(patience));
            if output.status.success() {
                break text(&output);
            }
            assert_ne!(output.status.code(), Some(1), "{}", text(&output));
            assert_ne!(output.status.code(), Some(2), "{}", String::from_utf8_lossy(&output.stderr));
            deaths += 1;
            patience += 1;
        };
        assert_eq!(books, expected, "killed every {stride} chances");
    }
    assert!(deaths > 100, "it died only {deaths} times");
}
