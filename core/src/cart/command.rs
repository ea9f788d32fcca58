//! Everything that a person or the host can say about a cart, as documents.
//!
//! The cart's own id is no part of them. Which function of [`Cart`](super::Cart) answers a command follows from its name.

use alloc::boxed::Box;

use chrono::{DateTime, Utc};

use super::create::NewCart;
use super::edit::{LineEdit, Operation};
use super::new_line::NewLine;
use super::rules::MergeMode;
use super::state::{Access, Cart, CartHead, CartKind, LockScope, Member};
use super::table::CartVerb;
use crate::catalog::{Configuration, EnteredRow};
use crate::document::tagged;
use crate::id::{CartId, ContactId, LineId, Name, OrderId, OrgUnitId};

tagged! {
    /// A command about a cart.
    pub enum CartCommand by "command" {
        /// Make it.
        Create "create" {
            /// What it is to be.
            required new: NewCart,
            /// What is in it from the start.
            list lines: NewLine,
        },
        /// Add to a line, or add a line.
        Add "add" {
            /// The line.
            required line: Box<NewLine>,
            /// The version of the line that was seen.
            optional seen: u64,
        },
        /// Write one thing on a line that is there.
        EditLine "edit_line" {
            /// The line.
            required line: LineId,
            /// Its version that was seen.
            required seen: u64,
            /// What is written.
            required edit: LineEdit,
        },
        /// Change the choices of a configured line.
        Configure "configure" {
            /// The line.
            required line: LineId,
            /// Its version that was seen.
            required seen: u64,
            /// All its choices.
            required configuration: Configuration,
        },
        /// Take in edits that were made elsewhere.
        Edit "edit" {
            /// The edits.
            list operations: Operation,
        },
        /// Add rows that somebody entered.
        AddLines "add_lines" {
            /// The rows.
            list rows: EnteredRow,
        },
        /// Add the lines of an order again.
        Reorder "reorder" {
            /// The order.
            required order: OrderId,
            /// Which lines; all when absent.
            list lines: LineId,
        },
        /// Add the lines of another cart or list; there they stay.
        CopyLines "copy_lines" {
            /// Where they are.
            required from: CartId,
            /// Which lines; all when absent.
            list lines: LineId,
        },
        /// Add the lines of another cart or list; there they go.
        MoveLines "move_lines" {
            /// Where they are.
            required from: CartId,
            /// Which lines; all when absent.
            list lines: LineId,
        },
        /// Say what the cart is as a whole.
        Describe "describe" {
            /// Everything that is said.
            required head: CartHead,
            /// The version of the cart that was seen.
            optional seen: u64,
        },
        /// Add a promotion code.
        AddCode "add_code" {
            /// The code.
            required code: Name,
        },
        /// Take a promotion code away.
        RemoveCode "remove_code" {
            /// The code.
            required code: Name,
        },
        /// Put it aside, take it up again, or make it another kind of list.
        KeepAs "keep_as" {
            /// What it is to be.
            required kind: CartKind,
        },
        /// Say who may use it.
        Share "share" {
            /// What everybody of the unit may do.
            optional shared: Access,
            /// Who else may use it.
            list members: Member,
            /// The version of the cart that was seen.
            optional seen: u64,
        },
        /// Lock it for others.
        Lock "lock" {
            /// Until when.
            required until: DateTime<Utc>,
            /// What is locked.
            default scope: LockScope = LockScope::All,
        },
        /// Give up the lock, or take away somebody else's.
        Unlock "unlock" {
            /// Whether it may be somebody else's.
            default force: bool = false,
        },
        /// Give a guest's cart an owner.
        Claim "claim" {
            /// Whose it is; the actor's when absent.
            optional owner: ContactId,
            /// The unit that buys.
            optional unit: OrgUnitId,
        },
        /// Put its lines into another cart.
        Merge "merge" {
            /// The other cart, which stays.
            required into: CartId,
            /// How; as the rules say when absent.
            optional mode: MergeMode,
        },
        /// Keep its prices.
        Freeze "freeze" {
            /// Whether edits are refused.
            default hard: bool = false,
            /// The version of the cart that was seen.
            optional seen: u64,
        },
        /// Give up kept prices.
        Thaw "thaw" {
            /// The version of the cart that was seen.
            optional seen: u64,
        },
        /// Price it anew.
        Reprice "reprice" {},
        /// Note that the buyer was shown its prices.
        See "see" {},
        /// Ask for approval.
        Submit "submit" {
            /// The version of the cart that was seen.
            optional seen: u64,
        },
        /// Take it back from approval.
        Recall "recall" {
            /// The version of the cart that was seen.
            optional seen: u64,
        },
        /// Change what was approved.
        Amend "amend" {
            /// The version of the cart that was seen.
            required seen: u64,
            /// The edits, as operations of the moment.
            list operations: Operation,
            /// What the cart is as a whole; unchanged when absent.
            optional head: CartHead,
        },
        /// Place an order.
        Place "place" {
            /// The version of the cart that was seen.
            optional seen: u64,
        },
        /// Hand it to a procurement system.
        Transfer "transfer" {
            /// The version of the cart that was seen.
            optional seen: u64,
        },
        /// Throw it away.
        Cancel "cancel" {
            /// The version of the cart that was seen.
            optional seen: u64,
        },
        /// Say what it is in the system that decides about it.
        Observe "observe" {
            /// That system's version.
            required source_version: u64,
            /// The whole cart.
            required whole: Box<Cart>,
        },
    }
}

impl CartCommand {
    /// The command of the table; none for creation and observations, which no state stands against.
    #[must_use]
    pub const fn verb(&self) -> Option<CartVerb> {
        Some(match self {
            Self::Create { .. } | Self::Observe { .. } => return None,
            Self::Add { .. }
            | Self::EditLine { .. }
            | Self::Configure { .. }
            | Self::Edit { .. }
            | Self::AddLines { .. }
            | Self::Reorder { .. }
            | Self::CopyLines { .. }
            | Self::MoveLines { .. }
            | Self::Describe { .. }
            | Self::AddCode { .. }
            | Self::RemoveCode { .. }
            | Self::KeepAs { .. } => CartVerb::Edit,
            Self::Share { .. } | Self::Claim { .. } => CartVerb::Share,
            Self::Lock { .. } | Self::Unlock { .. } => CartVerb::Lock,
            Self::Merge { .. } => CartVerb::Merge,
            Self::Freeze { hard: false, .. } => CartVerb::Freeze,
            Self::Freeze { hard: true, .. } => CartVerb::FreezeHard,
            Self::Thaw { .. } => CartVerb::Thaw,
            Self::Reprice {} => CartVerb::Reprice,
            Self::See {} => CartVerb::See,
            Self::Submit { .. } => CartVerb::Submit,
            Self::Recall { .. } => CartVerb::Recall,
            Self::Amend { .. } => CartVerb::Amend,
            Self::Place { .. } => CartVerb::Place,
            Self::Transfer { .. } => CartVerb::Transfer,
            Self::Cancel { .. } => CartVerb::Cancel,
        })
    }
}
