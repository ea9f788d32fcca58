//! The search: breadth first, every action in every state, states that differ only in what counts up taken as one.

use std::collections::{BTreeSet, HashMap, VecDeque};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::time::Instant;

use recoup::account::{Account, Event};
use recoup::document::{Encode, Tree};

use super::model::{Broken, Model, REACHES_END, SAME_STATE, TIME_GOES_ON};
use super::world::{Action, What, World, start};

/// What the search came to.
pub(crate) struct Reached {
    pub(crate) states: usize,
    pub(crate) transitions: usize,
    pub(crate) refused: usize,
    pub(crate) ends: usize,
    pub(crate) seconds: f64,
}

/// A state, how it was reached, and what leads out of it.
struct Node {
    account: Account,
    model: Model,
    ticks: u32,
    parent: Option<usize>,
    by: Option<Action>,
    /// The events that led here from the parent.
    events: Vec<Event>,
    next: Vec<usize>,
}

/// Of so many states one is rebuilt from its whole history as text, and written and read.
const SAMPLE: usize = 25;

struct Search<'w> {
    world: &'w World,
    nodes: Vec<Node>,
    known: HashMap<Vec<u64>, usize>,
    open: VecDeque<usize>,
    transitions: usize,
    refused: usize,
}

/// Searches a world to its end.
///
/// # Panics
/// With the inputs that lead there, when something is found that must not be.
pub(crate) fn explore(world: &World) -> Reached {
    let began = Instant::now();
    let mut search = Search {
        world,
        nodes: Vec::new(),
        known: HashMap::new(),
        open: VecDeque::new(),
        transitions: 0,
        refused: 0,
    };
    search.begin();
    while let Some(node) = search.open.pop_front() {
        search.expand(node);
    }
    let ends = search.every_state_reaches_an_end();
    let (states, transitions, refused) = (search.nodes.len(), search.transitions, search.refused);
    Reached { states, transitions, refused, ends, seconds: began.elapsed().as_secs_f64() }
}

impl Search<'_> {
    fn begin(&mut self) {
        let mut account = World::empty();
        let mut events = Vec::new();
        for (number, json) in self.world.setup().iter().enumerate() {
            let input = World::input(json, number as u64);
            let outcome = self.world.engine.step(&mut account, &input, start());
            events.extend(outcome.unwrap_or_else(|error| panic!("{error}\n{json}")).events);
        }
        self.arrive(account, Model::default(), 0, None, None, events);
    }

    /// Every action in a state.
    fn expand(&mut self, from: usize) {
        let actions = self.world.actions(&self.nodes[from].account, &self.nodes[from].model.answered);
        for action in actions {
            if let Err(Broken { invariant, how }) = self.take(from, &action) {
                panic!("invariant: {invariant}\n{how}\n{}", self.story(from, Some(&action)));
            }
        }
    }

    fn take(&mut self, from: usize, action: &Action) -> Result<(), Broken> {
        let Node { account: before, model, ticks, .. } = &self.nodes[from];
        let (mut ticks, mut account) = (*ticks, before.clone());
        let now = super::world::now(before);
        let (outcome, what) = match action {
            Action::Tick => {
                let due = before.next_wakeup().unwrap_or(now);
                if ticks >= self.world.ticks {
                    return Ok(());
                }
                ticks += 1;
                let outcome = self.world.engine.tick(&mut account, due.max(now));
                let outcome = outcome.map_err(|error| Broken {
                    invariant: TIME_GOES_ON,
                    how: format!("a tick at {due} fails: {error}"),
                })?;
                if outcome.events.is_empty() {
                    let how = format!("nothing comes of the wakeup at {due}");
                    return Err(Broken { invariant: TIME_GOES_ON, how });
                }
                (outcome, What::Other)
            }
            Action::Input { json, what } => {
                let input = World::input(json, before.seq() + 1_000);
                match self.world.engine.step(&mut account, &input, now) {
                    Ok(outcome) => (outcome, what.clone()),
                    Err(error) => {
                        self.refused += 1;
                        if account != *before {
                            let how = format!("the refusal {error} changed the account");
                            return Err(Broken { invariant: SAME_STATE, how });
                        }
                        return Ok(());
                    }
                }
            }
        };
        let mut folded = before.clone();
        let fits = folded.apply(&outcome.events).is_ok() && folded == account;
        if !fits {
            return Err(Broken {
                invariant: SAME_STATE,
                how: "folding the events gives another state".into(),
            });
        }
        let model = model.after(self.world, before, &account, &what, &outcome)?;
        self.transitions += 1;
        let to = self.arrive(account, model, ticks, Some(from), Some(action.clone()), outcome.events);
        self.nodes[from].next.push(to);
        if to + 1 == self.nodes.len() && to.is_multiple_of(SAMPLE) { self.sample(to) } else { Ok(()) }
    }

    /// The place of a state, which is new or known.
    fn arrive(
        &mut self,
        account: Account,
        model: Model,
        ticks: u32,
        parent: Option<usize>,
        by: Option<Action>,
        events: Vec<Event>,
    ) -> usize {
        let key = key(self.world, &account, &model, ticks);
        if let Some(known) = self.known.get(&key) {
            return *known;
        }
        let place = self.nodes.len();
        self.known.insert(key, place);
        self.nodes.push(Node { account, model, ticks, parent, by, events, next: Vec::new() });
        self.open.push_back(place);
        place
    }

    /// The state from its whole history as text, and from its snapshot.
    fn sample(&self, place: usize) -> Result<(), Broken> {
        let wrong = |how: &str| Err(Broken { invariant: SAME_STATE, how: how.into() });
        let account = &self.nodes[place].account;
        let snapshot = account.snapshot();
        let mut log: Vec<Event> = Vec::new();
        for node in self.path(place) {
            log.extend(self.nodes[node].events.iter().map(|event| Event::parse(event.to_json()).unwrap()));
        }
        if Account::rebuild(&log).map(|rebuilt| rebuilt.snapshot()) != Ok(snapshot.clone()) {
            return wrong("the whole history gives another state");
        }
        match Account::restore(&snapshot) {
            Ok(restored) if restored == *account && restored.next_wakeup() == account.next_wakeup() => Ok(()),
            _ => wrong("the snapshot gives another state"),
        }
    }

    fn path(&self, place: usize) -> Vec<usize> {
        let mut path: Vec<usize> =
            std::iter::successors(Some(place), |place| self.nodes[*place].parent).collect();
        path.reverse();
        path
    }

    /// The inputs that lead to a state, one a line, and one more.
    fn story(&self, place: usize, last: Option<&Action>) -> String {
        let path = self.path(place);
        let steps = path.iter().filter_map(|node| self.nodes[*node].by.as_ref()).chain(last);
        let lines = steps.map(|action| match action {
            Action::Tick => "{ \"tick\": true }".to_owned(),
            Action::Input { json, .. } => json.to_string(),
        });
        lines.collect::<Vec<_>>().join("\n")
    }

    /// Backwards from the states in which every cart is at its end: all states are met.
    fn every_state_reaches_an_end(&self) -> usize {
        let is_end = |node: &Node| node.account.carts().all(|cart| recoup::cart::TABLE.is_end(cart.state));
        let mut before: Vec<Vec<usize>> = vec![Vec::new(); self.nodes.len()];
        for (from, node) in self.nodes.iter().enumerate() {
            for to in &node.next {
                before[*to].push(from);
            }
        }
        let mut open: Vec<usize> =
            (0..self.nodes.len()).filter(|place| is_end(&self.nodes[*place])).collect();
        let ends = open.len();
        let mut reaches: BTreeSet<usize> = open.iter().copied().collect();
        while let Some(place) = open.pop() {
            open.extend(before[place].iter().filter(|from| reaches.insert(**from)));
        }
        if let Some(stuck) = (0..self.nodes.len()).find(|place| !reaches.contains(place)) {
            panic!("invariant: {REACHES_END}\nthere is no way on from here\n{}", self.story(stuck, None));
        }
        ends
    }
}

/// What tells a state from others. Left out is what only counts or dates what was: numbers of events, remembered inputs,
/// versions and stamps, what is closed and waits to leave, questions and messages to people (answering them changes nothing).
/// Ids that hold the number of a fact are left out: a cart has one approval, one hold, one attempt. Whatever else there is,
/// deadlines and the clock among it, stays in: two states are taken as one only if the same can be done in both. Carts are
/// alike, so their order is left out.
fn key(world: &World, account: &Account, model: &Model, ticks: u32) -> Vec<u64> {
    let mut carts: Vec<u64> = Vec::new();
    for id in world.carts {
        let mut parts: Vec<Tree> = Vec::new();
        let cart = account.carts().find(|cart| cart.id.as_str() == *id);
        parts.extend(cart.map(Encode::encode));
        let approval = cart.and_then(|cart| cart.approval.as_ref()).and_then(|id| account.approval(id));
        parts.extend(approval.map(Encode::encode));
        let holds = account.budgets().holds.iter();
        let subject = format!("cart:{id}");
        let of_cart =
            holds.filter(|hold| hold.subject.as_ref().is_some_and(|known| known.as_str() == subject));
        parts.extend(of_cart.filter(|hold| hold.forget_at.is_none()).map(Encode::encode));
        let mut hasher = DefaultHasher::new();
        for part in &parts {
            hash(part, id, &mut hasher);
        }
        model.key(id).hash(&mut hasher);
        carts.push(hasher.finish());
    }
    carts.sort_unstable();
    let mut hasher = DefaultHasher::new();
    (ticks, account.clock()).hash(&mut hasher);
    account.budgets().budgets.iter().for_each(|budget| hash(&budget.encode(), "", &mut hasher));
    let mut delegations: Vec<_> = account.delegations().iter().collect();
    delegations.sort_by(|a, b| a.id.cmp(&b.id));
    for delegation in &delegations {
        hash(&delegation.encode(), "", &mut hasher);
    }
    carts.push(hasher.finish());
    carts
}

/// Hashes a document without what counts and dates; the cart that it is about has no name.
fn hash(tree: &Tree, cart: &str, into: &mut DefaultHasher) {
    const COUNTS: &[&str] = &[
        "version",
        "revision",
        "created",
        "changed",
        "activity",
        "updated",
        "at",
        "added",
        "stamp",
        "id",
        "content",
        "operations",
        "seen",
        "holds",
        "adds",
        "ops",
        "approval",
        "placing",
        "subject",
        "frozen_at",
        "priced_at",
        "order",
    ];
    match tree {
        Tree::Object(fields) => {
            for (name, value) in fields.iter().filter(|(name, _)| !COUNTS.contains(&name.as_str())) {
                name.hash(into);
                hash(value, cart, into);
            }
            1_u8.hash(into);
        }
        Tree::List(items) => {
            for item in items {
                hash(item, cart, into);
            }
            2_u8.hash(into);
        }
        Tree::Text(text) if text == cart => 3_u8.hash(into),
        Tree::Text(text) => text.hash(into),
        other => other.to_string().hash(into),
    }
}
