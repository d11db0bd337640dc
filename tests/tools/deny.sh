#!/usr/bin/env bash
# Makes cargo-deny available: the one on PATH if there is one, else the pinned
# version built from its published crate into target/tools/bin.
# Prints the directory to put on PATH (nothing if it is on PATH already).
set -euo pipefail
export LC_ALL=C

version=0.20.2 # the newest whose rust-version (1.88) our compiler meets

say() { printf 'tools/deny: %s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

here=${BASH_SOURCE[0]%/*}
[[ $here != "${BASH_SOURCE[0]}" ]] || here=.
cd -- "$here/../.." || die "cannot enter the repository's root"
target=${CARGO_TARGET_DIR:-target}
[[ $target == /* ]] || target=$PWD/$target
tools=$target/tools

if command -v cargo-deny >/dev/null 2>&1; then
  exit 0
fi

works() { [[ -x $tools/bin/cargo-deny ]] && [[ $("$tools/bin/cargo-deny" --version 2>/dev/null) == "cargo-deny $version" ]]; }

if ! works; then
  command -v cargo >/dev/null 2>&1 || die "cargo is not on PATH"
  mkdir -p -- "$tools" || die "cannot make $tools"
  exec 9>"$tools/.deny.lock" || die "cannot open a lock under $tools"
  flock 9 || die "cannot lock $tools/.deny.lock"
  if ! works; then
    say "building cargo-deny $version (about a minute on two cores, once)"
    # Its release profile (fat LTO, one unit) is slow to build; it has no features to leave out. Without any optimisation a
    # check takes two seconds of a processor.
    CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 \
      CARGO_PROFILE_RELEASE_OPT_LEVEL=0 CARGO_PROFILE_RELEASE_DEBUG=false \
      cargo install cargo-deny --version "=$version" --locked --quiet --force \
        --root "$tools" --target-dir "$tools/build" >&2 9>&- || die "cargo could not install cargo-deny $version"
    rm -rf -- "$tools/build" || die "cannot remove $tools/build"
    works || die "the cargo-deny just built does not say it is version $version"
    say "installed cargo-deny $version"
  fi
fi
printf '%s\n' "$tools/bin"
