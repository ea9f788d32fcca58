//! The addon below the npm package: an opaque [`Handle`], and [`call`], which runs any operation of the surface by name.
//!
//! Nothing here decides anything. What the core refuses is answered, not thrown: the JavaScript layer makes its errors from the
//! faults, so that an error has one shape whichever way it came. The modules are lanes for what does not go through text: carts
//! that are edited, price rows that stream in, tables.

#![expect(
    clippy::needless_pass_by_value,
    clippy::must_use_candidate,
    reason = "napi hands over what it made of the caller's values, and only Node calls what is exported"
)]

#[cfg(feature = "bench")]
mod bench;
mod cart;
mod experiments;
mod figures;
mod known;
mod lane;
mod load;
mod reply;
mod table;
mod task;

use std::mem;

use napi::Env;
use napi::bindgen_prelude::{AsyncTask, ClassInstance, Either, ObjectFinalize, Uint8ArraySlice};
use napi_derive::napi;
use recoup::document::{Faults, Tree};
use recoup::error::{Code, Error};

use reply::{Reply, Shown};
use task::Task;

/// What a program holds on to: an engine, an account. JavaScript sees it inside its class only.
#[napi(custom_finalize)]
#[derive(Debug)]
pub struct Handle {
    /// `None` once it was disposed of.
    held: Option<recoup_surface::Handle>,
    /// The bytes that the collector was told of: a small object may hold a large engine.
    told: i64,
    /// The number of its lane, once a cart has one.
    lane: Option<u32>,
}

#[napi]
impl Handle {
    /// Lets go of it now and not when the garbage is collected. What shares it (a task that is under way) keeps it.
    #[napi]
    pub fn dispose(&mut self, env: Env) -> napi::Result<()> {
        self.held = None;
        self.close();
        tell(env, -mem::take(&mut self.told))
    }
}

impl ObjectFinalize for Handle {
    fn finalize(mut self, env: Env) -> napi::Result<()> {
        self.close();
        tell(env, -self.told)
    }
}

impl Handle {
    pub(crate) fn new(held: recoup_surface::Handle, env: Env) -> napi::Result<Self> {
        let bytes = held.engine().map_or(0, |engine| engine.stats().bytes);
        let told = i64::try_from(bytes).unwrap_or(i64::MAX);
        tell(env, told)?;
        Ok(Self { held: Some(held), told, lane: None })
    }

    pub(crate) fn held(&self) -> Result<&recoup_surface::Handle, Faults> {
        self.held.as_ref().ok_or_else(disposed)
    }

    fn close(&mut self) {
        if let Some(lane) = self.lane.take() {
            lane::close(lane);
        }
    }
}

fn tell(env: Env, bytes: i64) -> napi::Result<()> {
    if bytes != 0 {
        env.adjust_external_memory(bytes)?;
    }
    Ok(())
}

/// The handles of a call, the receiver first.
type Handles<'a> = Vec<ClassInstance<'a, Handle>>;

/// The arguments of a call, in the order of the table: the text of a document or of a JSON value; or its bytes, which are checked here
/// because a string of JavaScript could not hold what is wrong with them.
type Arguments<'a> = Vec<Option<Either<String, Uint8ArraySlice<'a>>>>;

/// Runs an operation on the thread of the caller.
#[napi(catch_unwind)]
pub fn call(env: Env, name: String, handles: Handles<'_>, arguments: Arguments<'_>) -> napi::Result<Shown> {
    let answer = ready(&handles, arguments).and_then(|(handles, texts)| run(&name, &handles, &texts));
    Reply::from(answer).shown(env)
}

/// Runs an operation on a thread of the pool.
#[napi]
pub fn call_async(name: String, handles: Handles<'_>, arguments: Arguments<'_>) -> AsyncTask<Task> {
    match ready(&handles, arguments) {
        Ok((handles, texts)) => Task::of(move || Reply::from(run(&name, &handles, &texts))),
        Err(faults) => Task::of(move || Reply::Refused(faults)),
    }
}

/// An error of the table, for what is found wrong before the core sees it, as a JSON array of one fault.
#[napi]
#[must_use]
pub fn fault(code: String, path: String, detail: String) -> String {
    let code = Code::from_wire(&code).unwrap_or(Code::InvalidRequest);
    recoup_surface::faults_to_json(&Error::new(code).at(path).detail(detail).into())
}

type Ready = (Vec<recoup_surface::Handle>, Vec<Option<String>>);

fn ready(handles: &Handles<'_>, arguments: Arguments<'_>) -> Result<Ready, Faults> {
    let handles = handles.iter().map(|handle| handle.held().cloned()).collect::<Result<_, _>>()?;
    let texts = arguments.into_iter().map(|argument| argument.map(text).transpose());
    Ok((handles, texts.collect::<Result<_, _>>()?))
}

fn run(
    name: &str,
    handles: &[recoup_surface::Handle],
    texts: &[Option<String>],
) -> Result<recoup_surface::Answer, Faults> {
    let handles: Vec<_> = handles.iter().collect();
    let texts: Vec<_> = texts.iter().map(Option::as_deref).collect();
    recoup_surface::call(name, &handles, &texts)
}

/// Bytes are copied before they are checked: another thread may share their memory and write to it.
fn text(argument: Either<String, Uint8ArraySlice<'_>>) -> Result<String, Faults> {
    match argument {
        Either::A(text) => Ok(text),
        Either::B(bytes) => String::from_utf8(bytes.to_vec()).map_err(|error| {
            // The core's own words for bytes that are no text.
            let refused = Tree::parse(error.as_bytes()).err();
            refused.unwrap_or_else(|| Error::new(Code::InvalidUtf8).into())
        }),
    }
}

fn disposed() -> Faults {
    let detail = "It was disposed of and can't be used any more.";
    Error::new(Code::InvalidRequest).detail(detail).into()
}
