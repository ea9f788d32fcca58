//! Lists of texts that a hot call of a binding hands over without JSON: which of them the general way takes as well.

use recoup::limits;

/// Whether a list is no longer than a list may be and, written as JSON, than a document may be.
///
/// An escape counts as its longest, six bytes, so that a list of many may be refused here that the general way takes; never the other way
/// round.
#[must_use]
pub fn fit(texts: &[&str]) -> bool {
    if texts.len() > limits::LIST {
        return false;
    }
    // Brackets, and for each text its quotation marks and a comma.
    let around = texts.len().saturating_mul(3).saturating_add(2);
    let room = limits::DOCUMENT_BYTES.saturating_sub(around);
    let bytes = texts.iter().fold(0_usize, |sum, text| sum.saturating_add(text.len()));
    bytes.saturating_mul(6) <= room || {
        let escapes = texts.iter().fold(0_usize, |sum, text| sum.saturating_add(escapes(text)));
        escapes.saturating_mul(5).saturating_add(bytes) <= room
    }
}

/// How many characters of a text JSON escapes.
fn escapes(text: &str) -> usize {
    text.bytes().filter(|byte| *byte < 0x20 || *byte == b'"' || *byte == b'\\').count()
}

#[cfg(test)]
mod tests {
    use recoup::document::Tree;
    use recoup::limits;

    use super::fit;
    use crate::call;

    /// Whether so many texts fit, each one character so many times. What fits is taken by the general way.
    fn fits(count: usize, character: &str, times: usize) -> bool {
        let text = character.repeat(times);
        let texts = vec![text.as_str(); count];
        let fits = fit(&texts);
        if fits {
            let json =
                Tree::List(texts.iter().map(|text| Tree::Text((*text).to_owned())).collect()).to_json();
            let taken = call("experiments.buckets", &[], &[Some("\"seed\""), Some(&json), Some("\"2\"")]);
            assert!(taken.is_ok(), "{count} {character:?} {times}");
        }
        fits
    }

    #[test]
    fn lists_up_to_the_limits_fit() {
        assert!(fits(0, "", 0));
        assert!(fits(limits::LIST, "", 0));
        assert!(fits(limits::LIST, "a", 36));
        assert!(fits(1, "a", limits::DOCUMENT_BYTES - 5));
        assert!(fits(2, "é", 1024));
    }

    #[test]
    fn longer_ones_do_not() {
        assert!(!fits(limits::LIST + 1, "", 0));
        assert!(!fits(limits::LIST, "a", 65));
        assert!(!fits(1, "a", limits::DOCUMENT_BYTES - 4));
        assert!(!fits(1, "\u{1}", limits::DOCUMENT_BYTES / 6));
        assert!(!fits(1, "\"", limits::DOCUMENT_BYTES / 2));
    }
}
