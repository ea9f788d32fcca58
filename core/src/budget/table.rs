//! The one place where it is said what can be done with a hold.

use crate::document::choice;
use crate::states::StateTable;

choice! {
    /// Where a hold stands.
    pub enum HoldState {
        /// Nothing is committed.
        Held "held",
        /// A part is committed and a part is held.
        Partly "partly",
        /// Nothing is held any more.
        Committed "committed",
        /// Released, or given back altogether.
        Ended "ended",
    }

    /// What can be done with a hold.
    pub enum HoldMove {
        /// Hold other amounts.
        Adjust "adjust",
        /// Turn what is held into what is spent.
        Commit "commit",
        /// Hold no longer.
        Release "release",
        /// Undo what was committed.
        GiveBack "give_back",
    }
}

use HoldMove::{Adjust, Commit, GiveBack, Release};
use HoldState::{Committed, Ended, Held, Partly};

/// The life of a hold.
pub const TABLE: StateTable<HoldState, HoldMove> = StateTable {
    name: "hold",
    states: HoldState::ALL,
    commands: HoldMove::ALL,
    ends: &[Ended],
    moves: &[
        (Held, Adjust, &[Held]),
        (Held, Commit, &[Partly, Committed]),
        (Held, Release, &[Held, Ended]),
        (Partly, Adjust, &[Partly, Committed]),
        (Partly, Commit, &[Partly, Committed]),
        (Partly, Release, &[Partly, Committed]),
        (Partly, GiveBack, &[Partly, Held]),
        (Committed, Adjust, &[Partly, Committed]),
        (Committed, GiveBack, &[Committed, Ended]),
    ],
    refusals: &[],
};
