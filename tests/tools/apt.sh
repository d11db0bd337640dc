#!/usr/bin/env bash
# Installs the Debian/Ubuntu packages the tests need and that are not there yet.
#
# usage: tests/tools/apt.sh [PACKAGE...]
#   With no argument: the tools of the list below, each only if it cannot be
#   found already (also when it came from somewhere else than a package).
#   With arguments: exactly these packages, each only if it is not installed.
set -euo pipefail
export LC_ALL=C

say() { printf 'tools/apt: %s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

installed() {
  local status
  status=$(dpkg-query -W -f '${db:Status-Status} ' -- "$1" 2>/dev/null) || return 1
  [[ " $status" == *" installed "* ]]
}

have_command() { command -v -- "$1" >/dev/null 2>&1; }

have_library() {
  local cache
  PATH=$PATH:/usr/sbin:/sbin have_command ldconfig || return 1
  cache=$(PATH=$PATH:/usr/sbin:/sbin ldconfig -p 2>/dev/null) || return 1
  [[ $cache == *"$1 "* ]]
}

have_venv() {
  have_command python3 && python3 -c 'import venv, ensurepip' >/dev/null 2>&1
}

missing=()
if (($# > 0)); then
  have_command dpkg-query || die "dpkg is not here; install by hand what stands for: $*"
  for package in "$@"; do
    [[ $package =~ ^[a-z0-9][a-z0-9.+-]*(:[a-z0-9]+)?$ ]] || die "not a package name: $package"
    installed "$package" || missing+=("$package")
  done
else
  have_command verilator || missing+=(verilator)                # simulator, linter
  have_command iverilog || missing+=(iverilog)                  # second simulator
  have_command yosys || missing+=(yosys)                        # synthesis
  have_command g++ || missing+=(g++)                            # builds verilator's models
  have_command make || missing+=(make)                          # builds verilator's models
  have_library libvulkan.so.1 || missing+=(libvulkan1)          # loader, opened at run time
  have_venv || missing+=(python3-venv)                          # tests/tools/python.sh
  [[ -s /etc/ssl/certs/ca-certificates.crt ]] || have_command update-ca-certificates ||
    missing+=(ca-certificates)                                  # downloads over TLS
fi

((${#missing[@]} > 0)) || exit 0

have_command apt-get || die "no apt-get on this system; install by hand: ${missing[*]}"
root=()
if ((EUID != 0)); then
  have_command sudo || die "neither root nor sudo; have an administrator install: ${missing[*]}"
  root=(sudo)
fi
apt=("${root[@]}" env DEBIAN_FRONTEND=noninteractive LC_ALL=C apt-get -q -o DPkg::Lock::Timeout=600)

say "installing: ${missing[*]}"
# One broken source of several is no reason to stop: the install says what cannot be had.
"${apt[@]}" update >&2 || say "apt-get update had errors, going on with what it got"
"${apt[@]}" install -y --no-install-recommends -- "${missing[@]}" >&2 ||
  die "apt-get could not install: ${missing[*]}"

for package in "${missing[@]}"; do
  installed "$package" || die "apt-get said it succeeded, but $package is not installed"
  version=$(dpkg-query -W -f '${Version} ' -- "$package") || die "no version for $package"
  say "installed $package $version"
done
