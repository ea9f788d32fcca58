//! `experiments`: buckets as GrowthBook's hash gives them, for hosts that give arms themselves.

use recoup::document::Tree;
use recoup::experiment::{Bucket, Buckets, HashVersion, bucket, bucket_ranges, buckets};
use rust_decimal::Decimal;

use super::{digits, given, tree};
use crate::operation::{Class, Operation, optional, required, value};

const CLASS: Class = Class::Module("experiments");

/// The decimals of a share: as many as GrowthBook's clients write.
const SHARE_DIGITS: u32 = 8;

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        class: CLASS,
        name: "bucket",
        about: "Where a value falls: part `part` of `of` equal parts, and the same as a share.",
        on: &[],
        takes: &[
            required::<String>("seed", "The seed of the experiment."),
            required::<String>("value", "What is hashed, such as the id of an account."),
            required::<HashVersion>("version", "The version of the hash; new experiments take 2."),
        ],
        gives: value::<Bucket>(),
        run: |call| {
            let (seed, value): (String, String) = (call.required("seed")?, call.required("value")?);
            given(&bucket(&seed, &value, call.required("version")?))
        },
    },
    Operation {
        class: CLASS,
        name: "buckets",
        about: "Where each of several values falls, as `bucket` says it of one: a million at most.",
        on: &[],
        takes: &[
            required::<String>("seed", "The seed of the experiment."),
            required::<Vec<String>>("values", "What is hashed, such as the ids of accounts."),
            required::<HashVersion>("version", "The version of the hash; new experiments take 2."),
        ],
        gives: value::<Buckets>(),
        run: |call| {
            let (seed, values): (String, Vec<String>) = (call.required("seed")?, call.required("values")?);
            given(&buckets(&seed, values.iter().map(String::as_str), call.required("version")?))
        },
    },
    Operation {
        class: CLASS,
        name: "bucket_ranges",
        about: "The range of buckets of each arm as pairs of shares, from the first to outside the second, to eight decimals.",
        on: &[],
        takes: &[
            required::<u32>("arms", "How many arms there are."),
            optional::<Decimal>("coverage", "The share of units that takes part, 0 to 1; 1."),
            optional::<Vec<Decimal>>("weights", "The weight of each arm; equal ones."),
        ],
        gives: value::<Vec<Vec<Decimal>>>(),
        run: |call| {
            let (arms, weights): (usize, Option<Vec<Decimal>>) =
                (call.index("arms")?, call.optional("weights")?);
            let ranges =
                bucket_ranges(arms, call.optional_or("coverage", Decimal::ONE)?, weights.as_deref())?;
            let pairs = ranges.shares(SHARE_DIGITS)?.into_iter();
            Ok(tree(Tree::List(
                pairs.map(|(from, until)| Tree::List(vec![digits(from), digits(until)])).collect(),
            )))
        },
    },
];
