//! A rulebook that uses every record of the format, and ways to take it apart.

use recoup::Rulebook;
use recoup::document::Tree;

pub(crate) const JSON: &str = include_str!("sample.json");

pub(crate) fn rulebook() -> Rulebook {
    Rulebook::parse(JSON).unwrap_or_else(|faults| panic!("{faults}"))
}

/// The sample as its canonical tree.
pub(crate) fn tree() -> Tree {
    Tree::parse(rulebook().to_json().as_bytes()).unwrap()
}

/// Steps down a tree: names of fields and positions.
pub(crate) type Path = Vec<usize>;

pub(crate) fn children(tree: &Tree) -> Vec<&Tree> {
    match tree {
        Tree::List(items) => items.iter().collect(),
        Tree::Object(fields) => fields.iter().map(|(_, value)| value).collect(),
        _ => Vec::new(),
    }
}

/// Every place of the tree, outer before inner.
pub(crate) fn places(tree: &Tree) -> Vec<Path> {
    let mut found = Vec::new();
    collect(tree, &mut Vec::new(), &mut found);
    found
}

fn collect(tree: &Tree, path: &mut Path, found: &mut Vec<Path>) {
    for (index, child) in children(tree).into_iter().enumerate() {
        path.push(index);
        found.push(path.clone());
        collect(child, path, found);
        path.pop();
    }
}

pub(crate) fn at<'t>(tree: &'t Tree, path: &[usize]) -> &'t Tree {
    path.iter().fold(tree, |tree, index| children(tree)[*index])
}

/// The tree with the value at a place changed; `None` takes the field or entry out.
pub(crate) fn with(tree: &Tree, path: &[usize], change: &dyn Fn(&Tree) -> Option<Tree>) -> Tree {
    let Some((first, rest)) = path.split_first() else { return change(tree).unwrap() };
    let inner = |index: usize, value: &Tree| {
        if index != *first {
            Some(value.clone())
        } else if rest.is_empty() {
            change(value)
        } else {
            Some(with(value, rest, change))
        }
    };
    match tree {
        Tree::List(items) => {
            Tree::List(items.iter().enumerate().filter_map(|(index, item)| inner(index, item)).collect())
        }
        Tree::Object(fields) => Tree::Object(
            fields
                .iter()
                .enumerate()
                .filter_map(|(index, (name, value))| Some((name.clone(), inner(index, value)?)))
                .collect(),
        ),
        _ => panic!("no children"),
    }
}

#[test]
fn the_sample_compiles() {
    let mut rulebook = rulebook();
    // A line condition at the order stage and the like would be a fault of the sample.
    rulebook.rulebook = recoup::rulebook::Version::One;
    recoup::Engine::from_rulebook(&rulebook).unwrap_or_else(|faults| panic!("{faults}"));
}
