//! A host with a database: how a service keeps accounts, carries out effects and survives being killed at any moment.
//!
//! Everything that the engine answers is stored in one transaction (`store`): facts, state, the number for the compare-and-swap, effects,
//! wakeup, and that the input was taken. Effects are done afterwards, from the outbox, under their keys (`systems` plays a payment
//! provider and an ERP that refuse, time out and answer twice). What is lost by a crash is only what the database has not seen, and all of that is
//! asked for again.
//!
//! `cargo run -p recoup-examples --bin host -- --folder DIR [--carts N] [--crash-after N]`: with `--crash-after` the process aborts at
//! its n-th chance; started again, it goes on. When nothing is left to do it checks its books and prints them.

mod books;
mod crash;
mod run;
mod shop;
mod store;
mod systems;

use std::path::PathBuf;
use std::process::ExitCode;

use crash::Crash;

/// Whatever went wrong, as a sentence.
type Ran<T> = Result<T, Box<dyn std::error::Error>>;

/// The command line.
struct Arguments {
    folder: PathBuf,
    carts: u32,
    crash: Crash,
}

fn main() -> ExitCode {
    match arguments().and_then(|asked| run::run(&asked.folder, asked.carts, asked.crash)) {
        Ok(books) => {
            print!("{books}");
            if books.is_right() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(error) => {
            eprintln!("host: {error}");
            ExitCode::from(2)
        }
    }
}

fn arguments() -> Ran<Arguments> {
    let mut asked = Arguments { folder: PathBuf::new(), carts: 12, crash: Crash::never() };
    let mut words = std::env::args_os().skip(1);
    while let Some(word) = words.next() {
        let value = words.next().ok_or_else(|| format!("{} needs a value", word.display()))?;
        let number = || value.to_string_lossy().parse::<u32>();
        match word.to_str() {
            Some("--folder") => asked.folder = PathBuf::from(value),
            Some("--carts") => asked.carts = number()?,
            Some("--crash-after") => asked.crash = Crash::after(number()?),
            _ => return Err(format!("{} is not known", word.display()).into()),
        }
    }
    if asked.folder.as_os_str().is_empty() {
        return Err("say where the databases are: --folder DIR".into());
    }
    std::fs::create_dir_all(&asked.folder)?;
    Ok(asked)
}
