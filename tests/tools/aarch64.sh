#!/usr/bin/env bash
# Makes it possible to build for AArch64 and to run that here: the pinned compiler's
# standard library for it, by rustup, and QEMU's emulator of user programs, a package.
#
# usage: tests/tools/aarch64.sh [COMMAND...]
#   With no argument: installs what is missing.
#   With arguments: also runs this command, with cargo set to build for AArch64 and
#   to run what it built in the emulator.
# Where something cannot be had, one line says so; that is a failure only if
# ACCEL_REQUIRE is set.
set -euo pipefail
export LC_ALL=C

# This one is linked statically by the compiler's own linker: no C compiler and no C library for AArch64 is needed.
triple=aarch64-unknown-linux-musl

say() { printf 'tools/aarch64: %s\n' "$*" >&2; }
absent() {
  say "not run: $*"
  [[ -z ${ACCEL_REQUIRE:-} ]] || exit 1
  exit 0
}

here=${BASH_SOURCE[0]%/*}
[[ $here != "${BASH_SOURCE[0]}" ]] || here=.
cd -- "$here/../.." || { say "cannot enter the repository's root"; exit 1; }

if [[ $(uname -m) == aarch64 ]]; then
  say "not emulated: this is AArch64"
  (($# == 0)) || exec "$@"
  exit 0
fi
command -v rustc >/dev/null 2>&1 || absent "no rustc on PATH"

have_library() {
  local libraries
  libraries=$(rustc --print target-libdir --target "$triple" 2>/dev/null) || return 1
  compgen -G "$libraries/libstd-*.rlib" >/dev/null
}

if ! have_library; then
  command -v rustup >/dev/null 2>&1 || absent "the compiler has no standard library for $triple, and there is no rustup"
  say "installing the standard library for $triple"
  timeout 300 rustup --quiet target add "$triple" >&2 || absent "rustup could not install $triple"
  have_library || absent "rustup said it succeeded, but there is no standard library for $triple"
fi

emulator=$(command -v qemu-aarch64-static || command -v qemu-aarch64 || true)
if [[ -z $emulator ]]; then
  tests/tools/apt.sh qemu-user-static || absent "no qemu-aarch64, and its package could not be installed"
  emulator=$(command -v qemu-aarch64-static) || absent "qemu-user-static holds no qemu-aarch64-static"
fi

(($# > 0)) || exit 0
export CARGO_BUILD_TARGET=$triple
export CARGO_TARGET_AARCH64_UNKNOWN_LINUX_MUSL_LINKER=rust-lld
export CARGO_TARGET_AARCH64_UNKNOWN_LINUX_MUSL_RUNNER=$emulator
exec "$@"
