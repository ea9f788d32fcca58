//! Any bytes as a request: parsing never panics, and what parsed is written so that it reads the same again.
#![no_main]

use libfuzzer_sys::fuzz_target;
use recoup::Request;
use recoup::document::{Encode, read_tree};

fuzz_target!(|bytes: &[u8]| {
    if let Ok(request) = Request::parse(bytes) {
        let tree = request.encode();
        let again: Request = read_tree(&tree).expect("what was written reads");
        assert_eq!(again, request);
        assert_eq!(Request::parse(tree.to_string()).expect("its text reads"), request);
    }
});
