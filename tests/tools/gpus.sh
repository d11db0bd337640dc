#!/usr/bin/env bash
# Provides two software Vulkan devices under target/tools/gpu, from packages of
# the distribution that are unpacked there and not installed: Mesa's lavapipe and
# SwiftShader, and the Khronos validation layer. Prints the path of env.sh, which
# makes the Vulkan loader see these two devices and no other.
set -euo pipefail
export LC_ALL=C

lavapipe_wanted=25.0.7 # the release the shaders were tried with; another one is said, not refused

say() { printf 'tools/gpus: %s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

here=${BASH_SOURCE[0]%/*}
[[ $here != "${BASH_SOURCE[0]}" ]] || here=.
cd -- "$here/../.." || die "cannot enter the repository's root"
target=${CARGO_TARGET_DIR:-target}
[[ $target == /* ]] || target=$PWD/$target
tools=$target/tools
gpu=$tools/gpu
runtime=$tools/run
# These characters would need escapes in JSON or end an entry of the loader's list.
[[ $tools != *[:\"\\$'\n']* ]] || die "the path has a character the Vulkan loader's files cannot hold: $tools"

digest=$(sha256sum <tests/tools/gpus.sh) || die "cannot read tests/tools/gpus.sh"
stamp="${digest%% *} $gpu" # the path is part of it: the files hold absolute paths
# loads LIBRARY: whether everything it is linked with is there
loads() {
  local report
  report=$(ldd -r "$1" 2>&1) || return 1
  [[ $report != *"not found"* && $report != *"undefined symbol"* ]]
}

# Loading is part of it too: a kept target folder may meet a machine without the libraries.
fresh() {
  [[ -f $gpu/.stamp && $(<"$gpu/.stamp") == "$stamp" && -f $gpu/env.sh ]] && loads "$gpu/lib/libvulkan_lvp.so"
}

private_runtime() {
  mkdir -p -- "$runtime" || die "cannot make $runtime"
  chmod 0700 -- "$runtime" || die "cannot make $runtime private"
}

finish() {
  private_runtime
  printf '%s\n' "$gpu/env.sh"
  exit 0
}

fresh && finish
mkdir -p -- "$tools" || die "cannot make $tools"
exec 9>"$tools/.gpus.lock" || die "cannot open a lock under $tools"
flock 9 || die "cannot lock $tools/.gpus.lock"
fresh && finish

for command in apt-get apt-cache apt-config dpkg dpkg-deb; do
  command -v "$command" >/dev/null 2>&1 ||
    die "no $command here; install Vulkan drivers by hand and name them in VK_DRIVER_FILES"
done

work=$(mktemp -d "$tools/gpu.XXXXXX") || die "cannot make a work directory under $tools"
trap 'rm -rf -- "$work"' EXIT
new=$work/new
mkdir -p "$new/lib" "$new/layers" "$work/parts" "$work/lists/partial" "$work/cache/archives/partial" ||
  die "cannot make directories under $work"

# A package manager state of our own: the machine's sources, and beside them the
# backports of the same mirror. Needs no root and changes nothing outside.
id='' codename='' release=''
if [[ -r /etc/os-release ]]; then
  # shellcheck source=/dev/null
  id=$(. /etc/os-release && printf '%s' "${ID:-}")
  # shellcheck source=/dev/null
  codename=$(. /etc/os-release && printf '%s' "${VERSION_CODENAME:-}")
  # shellcheck source=/dev/null
  release=$(. /etc/os-release && printf '%s' "${VERSION_ID:-}")
fi
settings=$(apt-config shell list Dir::Etc::sourcelist/f parts Dir::Etc::sourceparts/d) || die "apt-config failed"
list='' parts=''
eval "$settings"

sources=()
[[ ! -f $list ]] || sources+=("$list")
for file in "${parts%/}"/*.list "${parts%/}"/*.sources; do
  [[ ! -f $file ]] || sources+=("$file")
done
((${#sources[@]} > 0)) || die "apt has no package sources"

# The entries of a source file that name the suite $1, with $1-backports instead.
backports_of() {
  case $2 in
    *.sources)
      awk -v suite="$1" -v RS= '
        { n = split($0, line, "\n"); text = ""; hit = 0
          for (i = 1; i <= n; i++) {
            if (line[i] ~ /^#/) continue
            if (tolower(line[i]) ~ /^suites:/) {
              m = split(substr(line[i], 8), word, /[ \t]+/)
              for (j = 1; j <= m; j++) if (word[j] == suite) hit = 1
              line[i] = "Suites: " suite "-backports"
            }
            text = text line[i] "\n"
          }
          if (hit) print text }' "$2"
      ;;
    *)
      awk -v suite="$1" '
        $1 == "deb" {
          i = 2
          if ($2 ~ /^\[/) { while (i <= NF && $i !~ /\]$/) i++; i++ }
          if ($(i + 1) == suite) { $(i + 1) = suite "-backports"; print }
        }' "$2"
      ;;
  esac
}

backports=''
number=0
for file in "${sources[@]}"; do
  number=$((number + 1))
  suffix=${file##*.}
  cp -- "$file" "$work/parts/$number.$suffix" || die "cannot read $file"
  if [[ $id == debian && $release =~ ^[0-9]+$ && -n $codename ]] && ((release < 13)); then
    derived=$(backports_of "$codename" "$file") || die "cannot read $file"
    if [[ -n $derived ]]; then
      printf '%s\n' "$derived" >"$work/parts/$number-backports.$suffix" || die "cannot write under $work"
      backports=$codename-backports
    fi
  fi
done

options=(-q -o "Dir::Etc::SourceList=/dev/null" -o "Dir::Etc::SourceParts=$work/parts"
  -o "Dir::State::Lists=$work/lists" -o "Dir::Cache=$work/cache" -o Acquire::Languages=none
  -o Acquire::IndexTargets::deb::Contents-deb::DefaultEnabled=false
  -o Acquire::IndexTargets::deb::DEP-11::DefaultEnabled=false)
((EUID != 0)) || options+=(-o APT::Sandbox::User=root) # _apt may not enter our directory

say "reading the package lists"
apt-get "${options[@]}" update >"$work/log" 2>&1 9>&- ||
  { say "apt-get update had errors, going on with what it got:"; grep '^[EW]:' "$work/log" >&2 || true; }

# fetch PACKAGE[/SUITE] DIRECTORY: download and unpack, leaving the file as DIRECTORY.deb
fetch() {
  local debs
  mkdir -p -- "$work/fetch" "$2" && rm -f -- "$work/fetch"/*.deb || return 1
  (cd -- "$work/fetch" && apt-get "${options[@]}" download "$1") >"$work/log" 2>&1 9>&- || return 1
  debs=("$work/fetch"/*.deb)
  [[ ${#debs[@]} == 1 && -f ${debs[0]} ]] || return 1
  mv -- "${debs[0]}" "$2.deb" && dpkg-deb -x "$2.deb" "$2"
}

version_of() { dpkg-deb -f "$1.deb" Version; }

# needs LIBRARY DIRECTORY: installs what the unpacked package depends on, if the library does not load
needs() {
  local depends entry package packages=()
  loads "$1" && return 0
  depends=$(dpkg-deb -f "$2.deb" Depends) || die "cannot read what $2.deb depends on"
  while IFS= read -r -d , entry; do
    package=${entry%%|*}
    package=${package%%(*}
    package=${package//[[:space:]]/}
    packages+=("${package%:any}")
  done <<<"$depends,"
  tests/tools/apt.sh "${packages[@]}" >&2 9>&- || die "cannot install the libraries $1 needs"
  loads "$1" || die "does not load: $1"
}

# icd NAME LIBRARY API
icd() {
  printf '{"file_format_version": "1.0.0", "ICD": {"library_path": "%s", "api_version": "%s"}}\n' \
    "$gpu/lib/$2" "$3" >"$new/$1.json" || die "cannot write $1.json"
}

shopt -s nullglob

# lavapipe
mesa=$work/mesa
if [[ -n $backports ]] && fetch "mesa-vulkan-drivers/$backports" "$mesa"; then
  :
else
  [[ $id != debian || ! $release =~ ^[0-9]+$ ]] || ((release >= 13)) ||
    say "no mesa-vulkan-drivers from the backports: using the distribution's own, slower one"
  rm -rf -- "$mesa" "$mesa.deb"
  fetch mesa-vulkan-drivers "$mesa" ||
    { cat "$work/log" >&2; die "cannot download mesa-vulkan-drivers"; }
fi
version=$(version_of "$mesa") || die "cannot read the version of mesa-vulkan-drivers"
[[ ${version#*:} == "$lavapipe_wanted"[!0-9.]* ]] || say "lavapipe is $version; the tests were written with $lavapipe_wanted"
found=("$mesa"/usr/lib/*/libvulkan_lvp.so)
((${#found[@]} == 1)) || die "mesa-vulkan-drivers $version holds no libvulkan_lvp.so"
found_manifest=("$mesa"/usr/share/vulkan/icd.d/lvp_icd*.json)
((${#found_manifest[@]} == 1)) || die "mesa-vulkan-drivers $version holds no manifest for lavapipe"
api=$(sed -n 's/.*"api_version": *"\([0-9.]*\)".*/\1/p' "${found_manifest[0]}") || die "cannot read ${found_manifest[0]}"
[[ -n $api ]] || die "lavapipe's manifest names no version"
needs "${found[0]}" "$mesa"
mv -- "${found[0]}" "$new/lib/" || die "cannot move libvulkan_lvp.so"
icd lavapipe libvulkan_lvp.so "$api"
drivers=$gpu/lavapipe.json
versions="lavapipe $version (mesa-vulkan-drivers)"
rm -rf -- "$mesa" "$mesa.deb"

# SwiftShader and the validation layer
chromium=$work/chromium
if ! apt-cache "${options[@]}" show chromium-common >/dev/null 2>&1; then
  say "no package chromium-common in the sources: only one software device, no SwiftShader"
else
  fetch chromium-common "$chromium" || { cat "$work/log" >&2; die "cannot download chromium-common"; }
  version=$(version_of "$chromium") || die "cannot read the version of chromium-common"
  library=$chromium/usr/lib/chromium/libvk_swiftshader.so
  if [[ -f $library ]]; then
    loads "$library" || die "SwiftShader of chromium-common $version does not load: $(ldd -r "$library" 2>&1 | grep -E 'not found|undefined' || true)"
    mv -- "$library" "$new/lib/" || die "cannot move libvk_swiftshader.so"
    # The version of the package's own manifest, which is lower than the device's 1.3: a newer
    # loader then offers the driver also to programs that ask for 1.4, which it would refuse.
    api=''
    manifest=$chromium/usr/lib/chromium/vk_swiftshader_icd.json
    [[ ! -f $manifest ]] || api=$(sed -n 's/.*"api_version": *"\([0-9.]*\)".*/\1/p' "$manifest")
    icd swiftshader libvk_swiftshader.so "${api:-1.0.5}"
    drivers=$drivers:$gpu/swiftshader.json
    versions+=$'\n'"SwiftShader $version (chromium-common)"
  else
    say "chromium-common $version holds no SwiftShader: only one software device"
  fi
  library=$chromium/usr/lib/chromium/libVkLayer_khronos_validation.so
  if [[ -f $library ]] && loads "$library"; then
    mv -- "$library" "$new/layers/" || die "cannot move the validation layer"
    cat >"$new/layers/VkLayer_khronos_validation.json" <<JSON || die "cannot write the validation layer's manifest"
{
  "file_format_version": "1.1.0",
  "layer": {
    "name": "VK_LAYER_KHRONOS_validation",
    "type": "GLOBAL",
    "library_path": "$gpu/layers/libVkLayer_khronos_validation.so",
    "api_version": "1.4.0",
    "implementation_version": "1",
    "description": "Khronos Validation Layer",
    "instance_extensions": [
      {"name": "VK_EXT_debug_report", "spec_version": "10"},
      {"name": "VK_EXT_debug_utils", "spec_version": "2"},
      {"name": "VK_EXT_validation_features", "spec_version": "6"},
      {"name": "VK_EXT_layer_settings", "spec_version": "2"}
    ]
  }
}
JSON
    versions+=$'\n'"validation layer $version (chromium-common)"
  else
    say "chromium-common $version holds no validation layer that loads"
  fi
fi

{
  printf '# To be sourced: the Vulkan loader sees the two software devices and no other.\n'
  printf 'export VK_DRIVER_FILES=%q\n' "$drivers"
  printf 'export VK_ICD_FILENAMES=%q\n' "$drivers" # the older loaders' name for it
  printf 'export XDG_RUNTIME_DIR=%q\n' "$runtime"
} >"$new/env.sh" || die "cannot write env.sh"
if [[ -f $new/layers/VkLayer_khronos_validation.json ]]; then
  {
    printf '# To be sourced after env.sh: the loader finds the validation layer when a program asks for it.\n'
    printf 'export VK_LAYER_PATH=%q\n' "$gpu/layers"
  } >"$new/validation.sh" || die "cannot write validation.sh"
fi
printf '%s\n' "$versions" >"$new/versions" || die "cannot write the versions"
printf '%s\n' "$stamp" >"$new/.stamp" || die "cannot write the stamp"

rm -rf -- "$gpu" || die "cannot remove $gpu"
mv -- "$new" "$gpu" || die "cannot move the result to $gpu"
while IFS= read -r line; do say "$line"; done <"$gpu/versions"
finish
