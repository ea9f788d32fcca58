//! How a refusal crosses: all faults as one JSON text, from which each language makes its own error.

use std::fmt;

use recoup::document::Faults;
use recoup::error::Error;

/// Why there is no answer.
#[derive(Debug, uniffi::Error)]
pub enum NativeError {
    /// The core refused.
    Refused {
        /// Every fault: a JSON array of `{ "code", "number", "path", "detail", "context" }`.
        faults: String,
    },
}

impl fmt::Display for NativeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self::Refused { faults } = self;
        f.write_str(faults)
    }
}

impl std::error::Error for NativeError {}

impl From<Faults> for NativeError {
    fn from(faults: Faults) -> Self {
        Self::Refused { faults: recoup_surface::faults_to_json(&faults) }
    }
}

impl From<Error> for NativeError {
    fn from(error: Error) -> Self {
        Faults::from(error).into()
    }
}
