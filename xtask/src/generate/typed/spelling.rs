//! How names of documents are spelt elsewhere: by rule, never by hand.

/// `half_even`, `cart.add_line` and `x-id` in parts.
fn parts(name: &str) -> impl Iterator<Item = &str> {
    name.split(|char: char| !char.is_ascii_alphanumeric()).filter(|part| !part.is_empty())
}

/// `halfEven`
pub(crate) fn camel(name: &str) -> String {
    let pascal = pascal(name);
    let mut chars = pascal.chars();
    match chars.next() {
        Some(first) if first.is_ascii_digit() => format!("_{pascal}"),
        Some(first) => first.to_ascii_lowercase().to_string() + chars.as_str(),
        None => "_".into(),
    }
}

/// `HalfEven`
pub(crate) fn pascal(name: &str) -> String {
    parts(name)
        .map(|part| {
            let mut chars = part.chars();
            let first = chars.next().map(|first| first.to_ascii_uppercase());
            first.into_iter().chain(chars).collect::<String>()
        })
        .collect()
}

/// `HALF_EVEN`
pub(crate) fn shout(name: &str) -> String {
    let joined = parts(name).map(str::to_ascii_uppercase).collect::<Vec<_>>().join("_");
    if joined.starts_with(|char: char| char.is_ascii_digit()) { format!("_{joined}") } else { joined }
}

/// A text as a literal of Swift or Kotlin, without its dollars being taken for templates.
pub(crate) fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// Prose in lines of at most so many characters.
pub(crate) fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let last = lines.last_mut().expect("there is a line");
        if !last.is_empty() && last.len() + 1 + word.len() > width {
            lines.push(word.to_owned());
        } else {
            if !last.is_empty() {
                last.push(' ');
            }
            last.push_str(word);
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::{camel, pascal, shout, wrapped};

    #[test]
    fn names_follow_one_rule() {
        assert_eq!(camel("half_even"), "halfEven");
        assert_eq!(camel("cart.add_line"), "cartAddLine");
        assert_eq!(camel("AccountId"), "accountId");
        assert_eq!(camel("1"), "_1");
        assert_eq!(pascal("time_zone"), "TimeZone");
        assert_eq!(shout("half_even"), "HALF_EVEN");
    }

    #[test]
    fn prose_is_wrapped_between_words() {
        assert_eq!(wrapped("one two three", 7), ["one two", "three"]);
        assert_eq!(wrapped("extraordinary", 5), ["extraordinary"]);
    }
}
