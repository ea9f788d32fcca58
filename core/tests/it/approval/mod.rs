//! Approvals: the traps that other systems fall into, the state table cell by cell, and properties over random people.

mod change;
mod facts;
mod languages;
mod people;
mod properties;
mod separation;
mod standing;
mod stated;
mod support;
mod table;
mod votes;
