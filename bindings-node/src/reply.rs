//! What a call answers, in Rust and as JavaScript sees it: a text, bytes, a handle, nothing, or an object that holds the faults.

use napi::Env;
use napi::bindgen_prelude::{Either5, Null, Uint8Array};
use napi_derive::napi;
use recoup::document::Faults;
use recoup_surface::Answer;

use crate::Handle;

/// An answer, or the faults.
#[derive(Debug)]
pub enum Reply {
    Nothing,
    Text(String),
    Bytes(Vec<u8>),
    Handle(recoup_surface::Handle),
    Refused(Faults),
}

/// The faults of a call that was refused.
#[napi(object)]
#[derive(Debug)]
pub struct Refused {
    /// A JSON array of them.
    pub faults: String,
}

/// A reply as JavaScript sees it.
pub type Shown = Either5<String, Handle, Refused, Null, Uint8Array>;

impl Reply {
    pub(crate) fn shown(self, env: Env) -> napi::Result<Shown> {
        Ok(match self {
            Self::Text(text) => Either5::A(text),
            Self::Handle(handle) => Either5::B(Handle::new(handle, env)?),
            Self::Refused(faults) => Either5::C(Refused { faults: recoup_surface::faults_to_json(&faults) }),
            Self::Nothing => Either5::D(Null),
            Self::Bytes(bytes) => Either5::E(bytes.into()),
        })
    }
}

impl From<Result<Answer, Faults>> for Reply {
    fn from(answer: Result<Answer, Faults>) -> Self {
        match answer {
            Ok(Answer::Text(text)) => Self::Text(text),
            Ok(Answer::Handle(handle)) => Self::Handle(handle),
            Err(faults) => Self::Refused(faults),
        }
    }
}

impl From<Result<(), Faults>> for Reply {
    fn from(done: Result<(), Faults>) -> Self {
        done.map_or_else(Self::Refused, |()| Self::Nothing)
    }
}
