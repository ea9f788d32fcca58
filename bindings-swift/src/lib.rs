//! The native library under the Swift package and the Kotlin library of recoup.
//!
//! It exports one opaque thing, [`NativeHandle`], and one function, [`call`], that runs any operation of the surface on handles and JSON texts;
//! the classes and methods of both languages are printed from the surface's table and end here. What a program does on every keystroke has
//! functions of its own in [`cart`], without a document around it. There is no logic here: no price, no check, no default.

#[cfg(feature = "bench")]
mod bench;
mod cart;
mod fault;

use std::sync::Arc;

use recoup_surface::{Answer, Handle};

pub use fault::NativeError;

uniffi::setup_scaffolding!("recoup_native");

/// A rulebook, an engine, an account or a cart.
#[derive(Debug, uniffi::Object)]
pub struct NativeHandle(Handle);

#[uniffi::export]
impl NativeHandle {
    /// What it is: `rulebook`, `engine`, `account` or `cart`.
    #[must_use]
    pub fn kind(&self) -> String {
        self.0.kind().as_str().to_owned()
    }
}

/// What an operation answers.
#[derive(Debug, uniffi::Enum)]
pub enum NativeAnswer {
    /// JSON, or a document as it is; empty for an operation that answers nothing.
    Text {
        /// The text.
        text: String,
    },
    /// Something to hold on to.
    Handle {
        /// The handle.
        handle: Arc<NativeHandle>,
    },
}

/// Runs an operation by its full name, such as `engine.price`, on handles (the receiver first) and a JSON text for each parameter in the order
/// of the table; `None` for one that is left out.
#[uniffi::export]
#[expect(clippy::needless_pass_by_value, reason = "uniffi hands over what it made of the caller's values")]
pub fn call(
    name: String,
    handles: Vec<Arc<NativeHandle>>,
    arguments: Vec<Option<String>>,
) -> Result<NativeAnswer, NativeError> {
    let handles: Vec<&Handle> = handles.iter().map(|handle| &handle.0).collect();
    let arguments: Vec<Option<&str>> = arguments.iter().map(Option::as_deref).collect();
    Ok(match recoup_surface::call(&name, &handles, &arguments)? {
        Answer::Text(text) => NativeAnswer::Text { text },
        Answer::Handle(handle) => NativeAnswer::Handle { handle: Arc::new(NativeHandle(handle)) },
    })
}

/// The text of bytes that came from a file or a socket, which neither language refuses in the same words.
#[uniffi::export]
#[expect(clippy::needless_pass_by_value, reason = "uniffi hands over what it made of the caller's values")]
pub fn text_of(bytes: Vec<u8>) -> Result<String, NativeError> {
    Ok(recoup_surface::text_of(&bytes)?.to_owned())
}

/// The version of the library, so that a program can say what it runs on.
#[uniffi::export]
#[must_use]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}
