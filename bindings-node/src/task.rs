//! Work on a thread of the pool, off the event loop.

use napi::Env;
use napi::bindgen_prelude::AsyncTask;

use crate::reply::{Reply, Shown};

/// A piece of work that gives a reply. It is never rejected: faults are a reply like any other.
pub struct Task(Option<Box<dyn FnOnce() -> Reply + Send>>);

impl Task {
    pub(crate) fn of(work: impl FnOnce() -> Reply + Send + 'static) -> AsyncTask<Self> {
        AsyncTask::new(Self(Some(Box::new(work))))
    }
}

impl napi::Task for Task {
    type Output = Reply;
    type JsValue = Shown;

    fn compute(&mut self) -> napi::Result<Reply> {
        Ok(self.0.take().map_or(Reply::Nothing, |work| work()))
    }

    fn resolve(&mut self, env: Env, reply: Reply) -> napi::Result<Shown> {
        reply.shown(env)
    }
}
