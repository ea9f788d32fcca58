//! What a rulebook says about carts.

use rust_decimal::Decimal;

use crate::document::{choice, record};
use crate::time::Span;

record! {
    /// Rules of carts.
    #[derive(Eq, Default)]
    pub struct CartRules {
        /// How long a cart lives without an edit; forever when absent.
        optional expire_after: Span,
        /// How long a guest's cart lives without an edit; as other carts when absent.
        optional expire_guest_after: Span,
        /// How long a cart that went to a procurement system waits for its purchase order; forever when absent.
        optional expire_transferred_after: Span,
        /// How long an approval holds; forever when absent.
        optional approval_holds: Span,
        /// How old an operation may be that was made offline; a week when absent.
        optional operations_within: Span,
        /// The remainder of a partial order, in the currency of the cart without tax, up to which nothing lives on; 0 when
        /// absent.
        default residual: Decimal = Decimal::ZERO,
        /// How the cart of a guest joins that of a contact when the command does not say.
        default merge: MergeMode = MergeMode::Sum,
    }
}

choice! {
    /// How one cart joins another.
    #[derive(Default)]
    pub enum MergeMode {
        /// Quantities of the same line add up.
        #[default]
        Sum "sum",
        /// Of the same line the greater quantity counts.
        Max "max",
        /// The guest's lines are dropped: the cart that was there stays as it is.
        ReplaceGuest "replace_guest",
        /// The user's lines are dropped: the guest's take their place.
        ReplaceUser "replace_user",
        /// Nothing moves: the guest's cart becomes a saved cart of the same owner.
        KeepBoth "keep_both",
    }
}

impl CartRules {
    /// How old an operation may be that was made offline.
    #[must_use]
    pub fn operations_within(&self) -> Span {
        self.operations_within.or_else(|| Span::minutes(7 * 24 * 60).ok()).unwrap_or(Span::ZERO)
    }
}
