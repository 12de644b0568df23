//! `term-cycle`: messages or terms refer to each other in a circle, so that none has an end.

use std::collections::{HashMap, HashSet};

use crate::diagnostic::{Code, Diagnostic};
use crate::resource::index::{Index, Link};
use crate::text::steps::step;

/// Of a longer circle, so many are named.
const LONGEST: usize = 12;

pub(super) fn check(index: &Index, findings: &mut Vec<Diagnostic>) {
    let mut from: HashMap<&str, Vec<&Link>> = HashMap::new();
    for link in index.links() {
        from.entry(&link.from).or_default().push(link);
    }
    let mut done: HashSet<&str> = HashSet::new();
    for start in index.links() {
        if done.contains(start.from.as_str()) {
            continue;
        }
        // A walk in depth without recursion: chains may be longer than the stack is.
        let mut path: Vec<(&str, usize)> = vec![(&start.from, 0)];
        let mut on_path: HashMap<&str, usize> = HashMap::from([(start.from.as_str(), 0)]);
        while let Some((node, next)) = path.last_mut() {
            let node: &str = node;
            let Some(link) = from.get(node).and_then(|links| links.get(*next)) else {
                on_path.remove(node);
                done.insert(node);
                path.pop();
                continue;
            };
            *next += 1;
            let target = link.to.as_str();
            if on_path.contains_key(target) {
                let first = on_path.get(target).copied().unwrap_or_default();
                let mut circle: Vec<&str> = path[first..].iter().take(LONGEST).map(|(node, _)| *node).collect();
                step(circle.len());
                if path.len() - first > LONGEST {
                    circle.push("…");
                }
                circle.push(target);
                findings.push(
                    Diagnostic::new(Code::TermCycle)
                        .arg("circle", circle.join(" → "))
                        .message(link.from.as_str())
                        .locale(index.locale())
                        .at(link.place.clone()),
                );
            } else if !done.contains(target) {
                on_path.insert(target, path.len());
                path.push((target, 0));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::checks::fixture::check_index;

    #[test]
    fn a_circle_is_reported_once() {
        check_index(&["a = { b }\nb = { -c }\n", "-c = { a }\n"], &["1:term-cycle -c"]);
        check_index(&["a = { a }\n"], &["1:term-cycle a"]);
    }

    #[test]
    fn two_ways_to_one_message_are_no_circle() {
        check_index(&["a = { b } { c }\nb = { d }\nc = { d }\nd = D\n"], &[]);
    }

    #[test]
    fn a_long_chain_is_walked_to_its_end() {
        let mut text: String = (0..50_000).map(|n| format!("m{n} = {{ m{} }}\n", n + 1)).collect();
        text.push_str("m50000 = { m0 }\n");
        check_index(&[&text], &["50001:term-cycle m50000"]);
    }
}
