//! The hierarchy above agents: by columns, or in groups of a fixed size.

use crate::model::Segment;
use crate::rows::SEPARATOR;
use std::collections::BTreeMap;

/// The first character of the name of a group; no name from a column begins with it.
pub(crate) const GROUP: char = '\u{1e}';

/// What the groups of each level are called, from the agents up.
const LEVELS: [&str; 3] = ["leaf", "region", "sector"];

/// Where the levels above an agent come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Levels {
    /// The names hold them, outermost first, with [`SEPARATOR`] between.
    Columns,
    /// Agents in the order of their names, so many to a leaf, so many leaves to a region, regions to a sector.
    Branching(u32),
}

/// The hierarchy over these agents, sorted by name, with `node` still 0.
pub(crate) fn hierarchy(agents: &[&str], levels: Levels) -> Vec<Segment> {
    // name -> name of the parent
    let mut parents: BTreeMap<String, String> = BTreeMap::from([(String::new(), String::new())]);
    match levels {
        Levels::Columns => {
            for &agent in agents {
                let mut name = agent;
                while !name.is_empty() {
                    let above = name.rsplit_once(SEPARATOR).map_or("", |(above, _)| above);
                    parents.insert(name.to_owned(), above.to_owned());
                    name = above;
                }
            }
        }
        Levels::Branching(size) => {
            let mut below: Vec<String> =
                agents.iter().filter(|a| !a.is_empty()).map(|a| (*a).to_owned()).collect();
            below.sort();
            below.dedup();
            for level in LEVELS {
                let groups = below.len().div_ceil(size.max(2) as usize);
                if groups < 2 {
                    break;
                }
                let names: Vec<String> = (0..groups).map(|g| format!("{GROUP}{level} {g:07}")).collect();
                for (members, group) in below.chunks(size.max(2) as usize).zip(&names) {
                    parents.extend(members.iter().map(|m| (m.clone(), group.clone())));
                }
                below = names;
            }
            parents.extend(below.into_iter().map(|name| (name, String::new())));
        }
    }
    let number: BTreeMap<&str, u32> = parents.keys().map(String::as_str).zip(0..).collect();
    parents
        .iter()
        .map(|(name, parent)| Segment { name: name.clone(), parent: number[parent.as_str()], node: 0 })
        .collect()
}

/// A segment and those above it, up to all.
pub(crate) fn upwards(segments: &[Segment], from: usize) -> impl Iterator<Item = usize> + '_ {
    std::iter::successors(Some(from), |&s| (s != 0).then(|| segments[s].parent as usize))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(segments: &[Segment], name: &str) -> Vec<String> {
        let from = segments.iter().position(|s| s.name == name).unwrap();
        upwards(segments, from).map(|s| segments[s].name.replace([GROUP, SEPARATOR], "/")).collect()
    }

    #[test]
    fn columns_are_levels() {
        let segments = hierarchy(&["eu\u{1f}north\u{1f}a1", "eu\u{1f}south\u{1f}a2"], Levels::Columns);
        assert_eq!(path(&segments, "eu\u{1f}north\u{1f}a1"), ["eu/north/a1", "eu/north", "eu", ""]);
        assert_eq!(segments.len(), 6);
        assert!(segments.is_sorted_by(|a, b| a.name < b.name));
    }

    #[test]
    fn groups_of_ten_stand_above_each_other() {
        let names: Vec<String> = (0..1234).map(|i| format!("a{i:04}")).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let segments = hierarchy(&names, Levels::Branching(10));
        let expected = ["a0345", "/leaf 0000034", "/region 0000003", "/sector 0000000", ""];
        assert_eq!(path(&segments, "a0345"), expected);
        assert_eq!(path(&hierarchy(&names[..5], Levels::Branching(10)), "a0003"), ["a0003", ""]);
        assert!(segments.is_sorted_by(|a, b| a.name < b.name));
    }
}
