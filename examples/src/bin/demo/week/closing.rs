//! How the week ended: a table of what became of each thing, and why one person was not written to.

use recoup::id::ContactId;
use recoup::recovery::{Journey, JourneyStatus, Run, RunEnd, StepTaken};

use super::{HEAD, PLAIN, Told, Week, thing};

/// The contact whom the end of the story asks about.
const ASKED: (&str, &str) = ("acme", "kim");

impl Week {
    /// What became of each thing, in a table.
    pub(super) fn table(&mut self) {
        self.say(HEAD, "\nWhat became of each");
        let head = row("what", "account", "why", "steps", "end");
        self.say(HEAD, &head);
        let mut rows = Vec::new();
        for (id, account) in &self.accounts {
            for journey in account.journeys() {
                let mut runs: Vec<&Run> =
                    account.runs().filter(|run| run.start.journey == journey.about).collect();
                runs.sort_by_key(|run| run.entered);
                let steps: Vec<String> = runs.into_iter().flat_map(steps_of).collect();
                rows.push((order_of(journey), row_of(id, journey, &steps)));
            }
        }
        rows.sort();
        for (_, text) in rows {
            self.say(PLAIN, &text);
        }
    }

    /// Why one person was not written to, as the account explains it.
    pub(super) fn unsent(&mut self) -> Told<()> {
        let (id, contact) = ASKED;
        self.say(HEAD, &format!("\nWhy was {contact} not written to?"));
        let contact = ContactId::new(contact).map_err(|error| error.to_string())?;
        let account = self.accounts.get(id).ok_or("no such account")?;
        let mut told = Vec::new();
        for unsent in account.unsent(Some(&contact)) {
            let at = self.clock(unsent.at)?;
            let sentence = match &unsent.verdict {
                Some(verdict) => self.verdict(verdict, &unsent.sentence)?,
                None => unsent.sentence.clone(),
            };
            told.push(format!("{at}  {}: {sentence}", thing(&unsent.journey)));
        }
        for line in told {
            self.say(PLAIN, &line);
        }
        Ok(())
    }
}

/// What became of the steps of a run.
fn steps_of(run: &Run) -> Vec<String> {
    let word = |taken: &StepTaken| {
        let why = taken.held.as_ref().and_then(|held| held.reason.as_ref());
        match why {
            Some(why) => format!("{}: {why}", taken.step),
            None => format!("{} {}", taken.step, taken.outcome),
        }
    };
    let end = run.end.filter(|end| *end != RunEnd::Completed).map(|end| format!("run {end}"));
    run.taken.iter().map(word).chain(end).collect()
}

/// Carts in the order of their numbers, then the rest.
fn order_of(journey: &Journey) -> (bool, usize, String) {
    let id = journey.about.as_str();
    (journey.about.kind.as_str() != "cart", id.len(), id.to_owned())
}

fn row_of(id: &str, journey: &Journey, steps: &[String]) -> String {
    let why = journey.reason().map_or_else(|| "never stalled".to_owned(), |reason| reason.code.to_string());
    let end = match (journey.status, journey.end) {
        (JourneyStatus::Ended, Some(end)) => end.to_string(),
        (status, _) => status.to_string(),
    };
    let steps = if steps.is_empty() { "nobody was written to".to_owned() } else { steps.join(", ") };
    row(&thing(&journey.about), id, &why, &steps, &end)
}

fn row(what: &str, account: &str, why: &str, steps: &str, end: &str) -> String {
    format!("{what:<13} {account:<6} {why:<18} {steps:<50} {end}")
}
