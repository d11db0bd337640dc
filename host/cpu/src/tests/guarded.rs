//! Words between two pages that can't be read or written: touching one word too many is a fault, not a matter of luck.
#![allow(unsafe_code, reason = "pages are mapped and protected by system calls")]

use std::ptr;

/// Words between two guard pages.
pub(crate) struct Words {
    map: *mut u8,
    page: usize,
    /// Bytes between the guard pages.
    inner: usize,
}

impl Words {
    /// Room for so many words.
    pub(crate) fn new(words: usize) -> Self {
        // SAFETY: it only looks up a number.
        let page = unsafe { libc::sysconf(libc::_SC_PAGESIZE) };
        let page = usize::try_from(page).expect("the system has pages");
        let inner = (4 * words).next_multiple_of(page).max(page);
        let length = inner + 2 * page;
        let private = libc::MAP_PRIVATE | libc::MAP_ANON;
        // SAFETY: a new mapping, of no file and at no fixed place.
        let map = unsafe { libc::mmap(ptr::null_mut(), length, libc::PROT_NONE, private, -1, 0) };
        assert_ne!(map, libc::MAP_FAILED);
        let map = map.cast::<u8>();
        // SAFETY: these pages are of the mapping above.
        let done = unsafe { libc::mprotect(map.add(page).cast(), inner, libc::PROT_READ | libc::PROT_WRITE) };
        assert_eq!(done, 0);
        Self { map, page, inner }
    }

    /// So many words that begin after the first guard page, or end before the second.
    pub(crate) fn get(&mut self, words: usize, at_end: bool) -> &mut [u32] {
        assert!(4 * words <= self.inner);
        let skipped = if at_end { self.inner - 4 * words } else { 0 };
        // SAFETY: the words lie between the guard pages, are aligned and zeroed by the system, and borrow self.
        unsafe { std::slice::from_raw_parts_mut(self.map.add(self.page + skipped).cast(), words) }
    }
}

impl Drop for Words {
    fn drop(&mut self) {
        // SAFETY: the mapping is this value's, and nothing borrows it any more.
        unsafe { libc::munmap(self.map.cast(), self.inner + 2 * self.page) };
    }
}

#[test]
fn the_words_are_there_and_those_beside_them_are_not() {
    let mut pipe = [0; 2];
    // SAFETY: there is room for two descriptors.
    assert_eq!(unsafe { libc::pipe(pipe.as_mut_ptr()) }, 0);
    let mut words = Words::new(1500);
    for at_end in [false, true] {
        let slice = words.get(1500, at_end);
        slice.fill(7);
        let inside = if at_end { &raw const slice[1499] } else { &raw const slice[0] };
        let beside = if at_end { inside.wrapping_add(1) } else { inside.wrapping_sub(1) };
        // SAFETY: the system checks the addresses and answers with an error.
        let write = |word: *const u32| unsafe { libc::write(pipe[1], word.cast(), 4) };
        assert_eq!(write(inside), 4);
        assert_eq!(write(beside), -1);
        assert_eq!(std::io::Error::last_os_error().raw_os_error(), Some(libc::EFAULT));
    }
    for end in pipe {
        // SAFETY: the descriptor is the pipe's.
        assert_eq!(unsafe { libc::close(end) }, 0);
    }
}
