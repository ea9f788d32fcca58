//! Command line arguments: switches and named values, nothing else; what nobody took is an error.

use crate::Outcome;

pub(crate) struct Arguments(Vec<String>);

impl Arguments {
    pub(crate) fn new(arguments: impl IntoIterator<Item = String>) -> Self {
        Self(arguments.into_iter().collect())
    }

    /// Takes a switch such as `--check`.
    pub(crate) fn switch(&mut self, name: &str) -> bool {
        let found = self.0.iter().position(|argument| argument == name);
        found.map(|index| self.0.remove(index)).is_some()
    }

    /// Takes a named value, written `--seconds 10` or `--seconds=10`.
    pub(crate) fn value(&mut self, name: &str) -> Outcome<Option<String>> {
        for index in 0..self.0.len() {
            if self.0[index] == name {
                self.0.remove(index);
                if index == self.0.len() {
                    return Err(format!("{name} needs a value."));
                }
                return Ok(Some(self.0.remove(index)));
            }
            let joined = self.0[index].strip_prefix(name).and_then(|rest| rest.strip_prefix('='));
            if let Some(value) = joined.map(str::to_owned) {
                self.0.remove(index);
                return Ok(Some(value));
            }
        }
        Ok(None)
    }

    /// Takes a named value as often as it stands.
    pub(crate) fn values(&mut self, name: &str) -> Outcome<Vec<String>> {
        let mut values = Vec::new();
        while let Some(value) = self.value(name)? {
            values.push(value);
        }
        Ok(values)
    }

    /// Ends the reading.
    pub(crate) fn finish(self) -> Outcome<()> {
        match self.0.first() {
            None => Ok(()),
            Some(unknown) => Err(format!("{unknown:?} is not known here.")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Arguments;

    fn arguments(text: &str) -> Arguments {
        Arguments::new(text.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn values_are_taken_in_both_forms() {
        let mut given = arguments("--only fmt --check --only=build");
        assert_eq!(given.values("--only").unwrap(), ["fmt", "build"]);
        assert!(given.switch("--check"));
        assert!(!given.switch("--check"));
        given.finish().unwrap();
    }

    #[test]
    fn a_missing_value_and_an_unknown_argument_are_errors() {
        assert!(arguments("--only").value("--only").is_err());
        assert!(arguments("--onlyfmt").finish().is_err());
        assert_eq!(arguments("--onlyfmt").value("--only").unwrap(), None);
    }
}
