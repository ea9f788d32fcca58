//! Tables across the boundary, by the Arrow `PyCapsule` interface: whatever has `__arrow_c_stream__` comes in, and [`Table`] has it too.
//!
//! The one place of the crate where pointers cross. What comes in is checked before anybody reads it: a producer's broken offsets or bytes
//! that are no UTF-8 are an error here and not undefined behaviour later.

use std::ffi::CStr;
use std::sync::Arc;

use arrow_array::ffi_stream::{FFI_ArrowArrayStream, RecordBatchStreamReader};
use arrow_array::{Array as _, RecordBatchIterator};
use arrow_schema::ArrowError;
use arrow_schema::ffi::FFI_ArrowSchema;
use pyo3::exceptions::PyValueError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::PyCapsule;
use recoup::error::{Code, Error};
use recoup_tables::Table as Columns;

use crate::call::Stop;

const STREAM: &CStr = c"arrow_array_stream";
const SCHEMA: &CStr = c"arrow_schema";

/// Reads a table of whatever kind, all of it.
pub(super) fn read(table: &Bound<'_, PyAny>) -> Result<Columns, Stop> {
    let py = table.py();
    let Some(export) = table.getattr_opt(intern!(py, "__arrow_c_stream__"))? else {
        let kind = table.get_type().name()?.to_string();
        return Err(no_table(format!(
            "A {kind} is no Arrow table. Give one of polars, pyarrow, pandas or DuckDB."
        )));
    };
    let capsule = export.call0()?;
    let Ok(capsule) = capsule.cast::<PyCapsule>() else {
        return Err(no_table("__arrow_c_stream__() did not return a capsule.".into()));
    };
    let Ok(stream) = capsule.pointer_checked(Some(STREAM)) else {
        return Err(no_table("The capsule of __arrow_c_stream__() holds no stream.".into()));
    };
    #[expect(unsafe_code, reason = "a capsule of this name holds a stream: that is the interface")]
    // SAFETY: the name was checked; the producer vouches for what it named so. The stream is moved out of the capsule, whose
    // destructor then finds it released.
    let stream = unsafe { FFI_ArrowArrayStream::from_raw(stream.as_ptr().cast()) };
    // A producer may need the interpreter on a thread of its own while it makes its rows.
    py.detach(|| drain(stream)).map_err(|error| no_table(format!("The table can't be read: {error}.")))
}

fn drain(stream: FFI_ArrowArrayStream) -> Result<Columns, ArrowError> {
    let reader = RecordBatchStreamReader::try_new(stream)?;
    let schema = arrow_array::RecordBatchReader::schema(&reader);
    let mut batches = Vec::new();
    for batch in reader {
        let batch = batch?;
        for column in batch.columns() {
            column.to_data().validate_full()?;
        }
        batches.push(batch);
    }
    Ok(Columns { schema, batches })
}

fn no_table(detail: String) -> Stop {
    Error::new(Code::WrongType).detail(detail).into()
}

/// A table of Arrow columns. `pyarrow.table(..)`, `polars.DataFrame(..)`, `pandas.DataFrame.from_arrow(..)` and `DuckDB` read it without copying.
#[pyclass(frozen, module = "recoup._native")]
pub(crate) struct Table(pub(super) Columns);

#[pymethods]
impl Table {
    /// The names of the columns.
    #[getter]
    fn column_names(&self) -> Vec<&str> {
        self.0.schema.fields().iter().map(|field| field.name().as_str()).collect()
    }

    fn __len__(&self) -> usize {
        self.0.rows()
    }

    fn __repr__(&self) -> String {
        format!("<recoup.Table of {} rows: {}>", self.__len__(), self.column_names().join(", "))
    }

    /// The table as a stream of Arrow's C interface. A wish for another schema is not heard, as the interface allows.
    #[pyo3(signature = (requested_schema=None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        let _ = requested_schema;
        let batches = self.0.batches.clone().into_iter().map(Ok);
        let reader = RecordBatchIterator::new(batches, Arc::clone(&self.0.schema));
        PyCapsule::new_with_value(py, FFI_ArrowArrayStream::new(Box::new(reader)), STREAM)
    }

    /// The columns' names and types, of Arrow's C interface.
    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        let schema = FFI_ArrowSchema::try_from(self.0.schema.as_ref())
            .map_err(|error| PyValueError::new_err(error.to_string()))?;
        PyCapsule::new_with_value(py, schema, SCHEMA)
    }
}
