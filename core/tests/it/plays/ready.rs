//! Ready-made plays.
