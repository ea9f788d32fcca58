//! Several documents become one rulebook.
//!
//! Lists of entries are put one after the other, objects are merged field by field, and what stands in several documents
//! must be the same in all of them. Nothing overrides anything: a clash is an error that names both documents, so the
//! result does not depend on who comes last. The result is what one document with all of it would give.

use alloc::borrow::Cow;
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use super::{Rulebook, version_of};
use crate::document::{Cursor, Faults, Tree, record};
use crate::error::{Code, ContextValue, Error, escape};
use crate::limits;

impl Rulebook {
    /// Reads one rulebook from several documents, each with a name for messages.
    ///
    /// Lists are joined in the order of the documents and objects are merged. The head (`rulebook`, `id`, `currency`,
    /// `time_zone`) stands in one of them, or the same in several. A document without an `id` may have a `title` of its
    /// own, which names that part and not the rulebook.
    ///
    /// # Errors
    /// Every fault of all documents at once. Its path is a JSON pointer into the document that its context names as
    /// `document`. [`Code::ComposeConflict`] for one field with two values and for one id in two documents, with
    /// `other_document`; else what [`Rulebook::parse`] reports.
    ///
    /// ```
    /// use recoup::Rulebook;
    /// let head = r#"{ "rulebook": "1", "id": "shop", "currency": "EUR", "time_zone": "Europe/Berlin" }"#;
    /// let lists = r#"{ "price_lists": [ { "id": "base", "prices": [ { "sku": "BOLT", "price": "0.125" } ] } ] }"#;
    /// let rulebook = Rulebook::compose(&[("head.json", head), ("lists.json", lists)]).unwrap();
    /// assert_eq!(rulebook.price_lists.len(), 1);
    /// let faults = Rulebook::compose(&[("a", head), ("b", lists), ("c", lists)]).unwrap_err();
    /// assert_eq!(faults.first().to_string(), "compose_conflict at /price_lists/0/id: \"base\" stands in b and in c; \
    ///     keep one of the two.");
    /// ```
    pub fn compose<N: AsRef<str>, J: AsRef<[u8]>>(documents: &[(N, J)]) -> Result<Self, Faults> {
        Composition::read(documents).map(Composition::into_rulebook)
    }
}

record! {
    /// One of the documents that a rulebook is composed of.
    pub struct NamedDocument {
        /// What faults call it.
        required name: String,
        /// Its text.
        required document: String,
    }
}

/// Where the faults of bulk rows are, see [`EngineBuilder`](crate::EngineBuilder).
const BULK: &[&str] = &["/prices/", "/prices_csv/", "/products_csv/"];

/// A rulebook with the memory of which document each part came from.
#[derive(Debug, Clone)]
pub struct Composition {
    rulebook: Rulebook,
    names: Vec<String>,
    origin: Origin,
}

impl Composition {
    /// Reads the documents, see [`Rulebook::compose`].
    ///
    /// # Errors
    /// As [`Rulebook::compose`].
    pub fn read<N: AsRef<str>, J: AsRef<[u8]>>(documents: &[(N, J)]) -> Result<Self, Faults> {
        if documents.len() > limits::DOCUMENTS {
            return Err(Error::new(Code::TooMany).with("limit", limits::DOCUMENTS).into());
        }
        let names: Vec<String> = documents.iter().map(|(name, _)| name.as_ref().into()).collect();
        let mut at = Cursor::default();
        let mut trees = Vec::with_capacity(documents.len());
        for ((_, json), name) in documents.iter().zip(&names) {
            match parse(json.as_ref()) {
                Ok(fields) => trees.push(fields),
                Err(faults) => faults.list().iter().for_each(|fault| at.push(named(fault.clone(), name))),
            }
        }
        // With a document missing, the decoder would only tell what is missing because of that.
        if !at.is_clean() {
            return at.finish(None);
        }
        let (tree, origin) = Merging { names: &names, at: &mut at }.documents(trees).split();
        let decoded = crate::document::read_tree::<Rulebook>(&tree);
        let composition = match decoded {
            Ok(rulebook) => Some(Self { rulebook, names, origin }),
            Err(faults) => {
                faults.list().iter().for_each(|fault| at.push(origin.locate(fault.clone(), &names)));
                None
            }
        };
        at.finish(composition)
    }

    /// The rulebook.
    #[must_use]
    pub const fn rulebook(&self) -> &Rulebook {
        &self.rulebook
    }

    /// The rulebook alone.
    #[must_use]
    pub fn into_rulebook(self) -> Rulebook {
        self.rulebook
    }

    /// Turns the paths of faults in the whole rulebook, such as those of [`crate::Engine::from_rulebook`], into paths in
    /// the documents, which the context then names. Faults of bulk rows are of no document and stay as they are.
    #[must_use]
    pub fn locate(&self, faults: Faults) -> Faults {
        let of_bulk = |path: &str| BULK.iter().any(|lane| path.starts_with(lane));
        faults.map(|fault| if of_bulk(&fault.path) { fault } else { self.origin.locate(fault, &self.names) })
    }
}

fn parse(json: &[u8]) -> Result<Vec<(String, Tree)>, Faults> {
    let tree = Tree::parse(json)?;
    version_of(&tree)?;
    match tree {
        Tree::Object(fields) => Ok(fields),
        other => Err(Error::new(Code::WrongType)
            .detail(format!("Expected an object, found {}.", other.kind()))
            .with("expected", "an object")
            .into()),
    }
}

fn named(mut fault: Error, name: &str) -> Error {
    fault.context.push(("document", ContextValue::Text(name.into())));
    fault
}

/// What has been put together so far. Documents are known by their position.
enum Merged {
    /// A value that can only be repeated.
    Whole { document: usize, tree: Tree },
    /// The entries of a list, each with the document and the place it had there.
    Entries { document: usize, entries: Vec<(usize, usize, Tree)> },
    /// The fields of an object.
    Fields { document: usize, fields: Vec<(String, Merged)> },
}

struct Merging<'a> {
    names: &'a [String],
    at: &'a mut Cursor,
}

impl Merging<'_> {
    fn documents(mut self, documents: Vec<Vec<(String, Tree)>>) -> Merged {
        let has_id = |fields: &[(String, Tree)]| fields.iter().any(|(name, _)| name == "id");
        let headed = documents.iter().any(|fields| has_id(fields));
        let mut whole = Vec::new();
        for (document, mut fields) in documents.into_iter().enumerate() {
            if headed && !has_id(&fields) {
                fields.retain(|(name, _)| name != "title");
            }
            self.fields(&mut whole, fields, document, "");
        }
        for (name, merged) in &whole {
            self.same_ids(name, merged);
        }
        Merged::Fields { document: 0, fields: whole }
    }

    fn fields(
        &mut self,
        whole: &mut Vec<(String, Merged)>,
        fields: Vec<(String, Tree)>,
        document: usize,
        path: &str,
    ) {
        let mut seen = BTreeSet::new();
        for (name, tree) in fields {
            let path = format!("{path}/{}", escape(&name));
            if !seen.insert(name.clone()) {
                self.fault(Error::new(Code::DuplicateField).at(path), document);
                continue;
            }
            if let Some((_, merged)) = whole.iter_mut().find(|(known, _)| *known == name) {
                self.join(merged, tree, document, &path);
            } else {
                let merged = self.first(tree, document, &path);
                whole.push((name, merged));
            }
        }
    }

    fn first(&mut self, tree: Tree, document: usize, path: &str) -> Merged {
        match tree {
            Tree::Object(fields) => {
                let mut whole = Vec::new();
                self.fields(&mut whole, fields, document, path);
                Merged::Fields { document, fields: whole }
            }
            Tree::List(entries) if is_joined(&entries, path) => {
                Merged::Entries { document, entries: numbered(entries, document).collect() }
            }
            tree => Merged::Whole { document, tree },
        }
    }

    fn join(&mut self, merged: &mut Merged, tree: Tree, document: usize, path: &str) {
        match (merged, tree) {
            (Merged::Fields { fields: whole, .. }, Tree::Object(fields)) => {
                self.fields(whole, fields, document, path);
            }
            (Merged::Entries { entries, .. }, Tree::List(more)) if is_joined(&more, path) => {
                entries.extend(numbered(more, document));
            }
            (Merged::Whole { tree: known, .. }, tree) if *known == tree => {}
            (merged, tree) => self.conflict(merged, &tree, document, path),
        }
    }

    fn conflict(&mut self, merged: &Merged, tree: &Tree, document: usize, path: &str) {
        let field = path.rsplit('/').next().unwrap_or_default();
        let other = merged.document();
        let detail = match merged {
            Merged::Whole { tree: known, .. } => format!(
                "\"{field}\" is {} in {} and {} in {}; say it in one of them.",
                shown(known),
                self.name(other),
                shown(tree),
                self.name(document),
            ),
            _ => format!(
                "\"{field}\" has another shape in {} than in {}; say it in one of them.",
                self.name(document),
                self.name(other)
            ),
        };
        let error = Error::new(Code::ComposeConflict).detail(detail).at(path);
        let error = error.with("other_document", self.name(other));
        self.fault(error, document);
    }

    /// One id in two documents. An id that stands twice in one document is for the compiler to report.
    fn same_ids(&mut self, field: &str, merged: &Merged) {
        let Merged::Entries { entries, .. } = merged else { return };
        let key = if field == "products" { "sku" } else { "id" };
        let mut first: BTreeMap<&str, usize> = BTreeMap::new();
        for (document, index, tree) in entries {
            let Some(Tree::Text(id)) = tree.get(key) else { continue };
            let other = *first.entry(id).or_insert(*document);
            if other != *document {
                let detail = format!(
                    "{id:?} stands in {} and in {}; keep one of the two.",
                    self.name(other),
                    self.name(*document)
                );
                let error =
                    Error::new(Code::ComposeConflict).detail(detail).at(format!("/{field}/{index}/{key}"));
                let error = error.with("id", id).with("other_document", self.name(other));
                self.fault(error, *document);
            }
        }
    }

    fn fault(&mut self, error: Error, document: usize) {
        let name = self.name(document).to_string();
        self.at.push(named(error, &name));
    }

    fn name(&self, document: usize) -> &str {
        self.names.get(document).map_or("", String::as_str)
    }
}

/// Lists at the top, and lists of records inside its objects, are collections: documents add to them. A list of words is
/// one value.
fn is_joined(entries: &[Tree], path: &str) -> bool {
    path.rfind('/') == Some(0) || entries.iter().all(|entry| matches!(entry, Tree::Object(_)))
}

fn numbered(entries: Vec<Tree>, document: usize) -> impl Iterator<Item = (usize, usize, Tree)> {
    entries.into_iter().enumerate().map(move |(index, tree)| (document, index, tree))
}

/// A value for a message: short, or only its kind.
fn shown(tree: &Tree) -> String {
    let text = tree.to_string();
    if text.len() > 60 { tree.kind().into() } else { text }
}

impl Merged {
    const fn document(&self) -> usize {
        match self {
            Self::Whole { document, .. } | Self::Entries { document, .. } | Self::Fields { document, .. } => {
                *document
            }
        }
    }

    /// The document as a whole, and where its parts came from.
    fn split(self) -> (Tree, Origin) {
        match self {
            Self::Whole { document, tree } => (tree, Origin::Whole(document)),
            Self::Entries { document, entries } => {
                let places = entries.iter().map(|(document, index, _)| (*document, *index)).collect();
                let trees = entries.into_iter().map(|(_, _, tree)| tree).collect();
                (Tree::List(trees), Origin::Entries(document, places))
            }
            Self::Fields { document, fields } => {
                let mut trees = Vec::with_capacity(fields.len());
                let mut origins = Vec::with_capacity(fields.len());
                for (name, merged) in fields {
                    let (tree, origin) = merged.split();
                    origins.push((escape(&name).into_owned(), origin));
                    trees.push((name, tree));
                }
                (Tree::Object(trees), Origin::Fields(document, origins))
            }
        }
    }
}

/// Where the parts of a composed rulebook came from.
#[derive(Debug, Clone)]
enum Origin {
    Whole(usize),
    Entries(usize, Vec<(usize, usize)>),
    /// The names are steps of a JSON pointer.
    Fields(usize, Vec<(String, Origin)>),
}

impl Origin {
    /// Names the document of a fault and gives it the path there. What is missing at the top is missing everywhere.
    fn locate(&self, mut fault: Error, names: &[String]) -> Error {
        match self.find(&fault.path) {
            Some((document, path)) => {
                let path = path.into_owned();
                fault.path = path;
                named(fault, names.get(document).map_or("", String::as_str))
            }
            None => fault.with_list("documents", names),
        }
    }

    fn find<'p>(&self, path: &'p str) -> Option<(usize, Cow<'p, str>)> {
        let mut origin = self;
        let mut rest = path;
        let mut top = true;
        loop {
            let step = rest.strip_prefix('/').map(|rest| rest.split('/').next().unwrap_or_default());
            match (origin, step) {
                (Self::Whole(document), _) => return Some((*document, path.into())),
                (Self::Fields(document, fields), step) => {
                    let found = step.and_then(|step| fields.iter().find(|(name, _)| name == step));
                    let Some((name, found)) = found else {
                        return if top { None } else { Some((*document, path.into())) };
                    };
                    rest = rest.get(name.len().saturating_add(1)..).unwrap_or_default();
                    origin = found;
                }
                (Self::Entries(document, places), step) => {
                    let place =
                        step.and_then(|step| step.parse().ok()).and_then(|index: usize| places.get(index));
                    let (Some((document, index)), Some(step)) = (place, step) else {
                        return Some((*document, path.into()));
                    };
                    let before = path.len().saturating_sub(rest.len());
                    let after = rest.get(step.len().saturating_add(1)..).unwrap_or_default();
                    let before = path.get(..before).unwrap_or_default();
                    return Some((*document, format!("{before}/{index}{after}").into()));
                }
            }
            top = false;
        }
    }
}
