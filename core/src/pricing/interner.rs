//! Texts by number: every SKU of a price book is held once, all of them in one piece of memory, and known by a number
//! of 4 bytes from then on. Numbers follow the order in which the texts came; the hash table is never iterated.

use alloc::string::String;
use alloc::vec::Vec;
use core::hash::BuildHasher as _;
use core::mem::size_of;

use foldhash::fast::FixedState;
use hashbrown::HashTable;

/// A fixed seed: the same table everywhere.
const HASH: FixedState = FixedState::with_seed(0x7265_636f_7570);

/// Texts by number and numbers by text.
#[derive(Debug, Clone, Default)]
pub(crate) struct Interner {
    text: String,
    /// Where each text ends in `text`.
    ends: Vec<u32>,
    numbers: HashTable<u32>,
}

impl Interner {
    /// How many texts there are.
    pub(crate) const fn len(&self) -> usize {
        self.ends.len()
    }

    /// The text with this number.
    pub(crate) fn text(&self, number: u32) -> Option<&str> {
        text_at(&self.text, &self.ends, number)
    }

    /// All texts by their numbers.
    pub(crate) fn texts(&self) -> impl Iterator<Item = &str> {
        (0..).map_while(|number| self.text(number))
    }

    /// The number of a text that is known.
    pub(crate) fn find(&self, text: &str) -> Option<u32> {
        self.find_hashed(text, HASH.hash_one(text))
    }

    /// The number of a text, which is known from now on; `None` when the texts outgrow 4 GiB.
    pub(crate) fn intern(&mut self, text: &str) -> Option<u32> {
        let hash = HASH.hash_one(text);
        if let Some(number) = self.find_hashed(text, hash) {
            return Some(number);
        }
        let number = u32::try_from(self.ends.len()).ok()?;
        let end = u32::try_from(self.text.len().checked_add(text.len())?).ok()?;
        self.text.push_str(text);
        self.ends.push(end);
        let Self { text, ends, numbers } = self;
        numbers.insert_unique(hash, number, |known| {
            text_at(text, ends, *known).map_or(0, |known| HASH.hash_one(known))
        });
        Some(number)
    }

    /// Gives back memory that growing left over.
    pub(crate) fn shrink(&mut self) {
        self.text.shrink_to_fit();
        self.ends.shrink_to_fit();
    }

    /// Bytes of memory held.
    pub(crate) fn bytes(&self) -> usize {
        let ends = self.ends.capacity().saturating_mul(size_of::<u32>());
        self.text.capacity().saturating_add(ends).saturating_add(self.numbers.allocation_size())
    }

    fn find_hashed(&self, text: &str, hash: u64) -> Option<u32> {
        self.numbers.find(hash, |number| self.text(*number) == Some(text)).copied()
    }
}

fn text_at<'a>(text: &'a str, ends: &[u32], number: u32) -> Option<&'a str> {
    let place = usize::try_from(number).ok()?;
    let end = usize::try_from(*ends.get(place)?).ok()?;
    let start = match place.checked_sub(1) {
        Some(before) => usize::try_from(*ends.get(before)?).ok()?,
        None => 0,
    };
    text.get(start..end)
}
