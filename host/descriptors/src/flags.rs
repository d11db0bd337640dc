//! Flags by name.

use accel_kernels::descriptor_validation::{FLAG_COUNT, FlagMap};

/// A flag that the map does not have.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown flag '{name}'{}: the flags of the {map} map are {}, or a number from 0 to 31", meant(*map, name), known(*map))]
pub struct UnknownFlag {
    /// The name given.
    pub name: String,
    /// The map in which it was looked up.
    pub map: FlagMap,
}

fn meant(map: FlagMap, name: &str) -> String {
    crate::meant(name, map.names().iter().map(|&(_, known)| known))
}

fn known(map: FlagMap) -> String {
    map.names().iter().map(|&(_, name)| name).collect::<Vec<_>>().join(", ")
}

/// The number of the flag of this name (in any case, also `VENDOR_n` and `RESERVED_n`) or number.
///
/// # Errors
/// [`UnknownFlag`] with the nearest name and all of them.
pub fn number(map: FlagMap, name: &str) -> Result<u32, UnknownFlag> {
    let count = FLAG_COUNT as u32;
    (0..count)
        .find(|&flag| map.flag_name(flag).eq_ignore_ascii_case(name))
        .or_else(|| name.parse().ok().filter(|&flag: &u32| flag < count))
        .ok_or_else(|| UnknownFlag { name: name.to_owned(), map })
}

/// The mask of these flags.
///
/// # Errors
/// [`UnknownFlag`] for the first that the map does not have.
pub fn mask<'a>(map: FlagMap, names: impl IntoIterator<Item = &'a str>) -> Result<u32, UnknownFlag> {
    names.into_iter().try_fold(0, |mask, name| Ok(mask | 1 << number(map, name)?))
}

/// The names of the set flags, from flag 0 up.
pub fn names(map: FlagMap, flags: u32) -> impl Iterator<Item = String> {
    (0..FLAG_COUNT as u32).filter(move |flag| flags >> flag & 1 == 1).map(move |flag| map.flag_name(flag))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_flag_of_both_maps_is_found_by_its_name_and_its_number() {
        let mut looked_up = 0;
        for &map in FlagMap::ALL {
            for flag in 0..32 {
                assert_eq!(number(map, &map.flag_name(flag).to_lowercase()), Ok(flag));
                assert_eq!(number(map, &flag.to_string()), Ok(flag));
                looked_up += 1;
            }
            let all: Vec<String> = names(map, u32::MAX).collect();
            assert_eq!(mask(map, all.iter().map(String::as_str)), Ok(u32::MAX));
        }
        assert_eq!(looked_up, 64);
    }

    #[test]
    fn an_unknown_flag_names_the_nearest() {
        let error = number(FlagMap::Canonical, "DESTRUCTVE").unwrap_err().to_string();
        assert!(error.contains("did you mean 'DESTRUCTIVE'?"), "{error}");
        assert!(number(FlagMap::Canonical, "32").is_err());
        assert!(number(FlagMap::Canonical, "SUDO").is_err(), "a name of the other map");
    }
}
