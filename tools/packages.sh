#!/usr/bin/env bash
# The servers that tests run against, from Debian packages (packages.tsv). Those that are installed are used; the
# others are unpacked into the cache. That needs no root, and since no package's script runs, no service is made,
# started or touched.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
. ./lib.sh

FOLDER=$ANANTA_CACHE/packages
ROOT=$FOLDER/root

# missing: the packages that are neither installed nor unpacked.
missing() {
  local package file
  while read -r package file; do
    case $package in '#'*) continue ;; esac
    [ -e "/$file" ] || [ -e "$ROOT/$file" ] || say "$package"
  done < packages.tsv
}

# with_dependencies PACKAGE...: these and what they need that is not installed.
with_dependencies() {
  apt-get install --print-uris --yes --no-install-recommends "$@" | sed -n "s/^'[^']*' \([^_ ]*\)_.*/\1/p"
}

# unpack PACKAGE...: into a new root beside the old one, which it replaces when complete.
unpack() {
  local work packages
  packages=$(with_dependencies "$@") || fail "apt-get does not know some of these packages: $*" \
    'Run as root: apt-get update'
  rm -rf "$FOLDER"/.work.*
  work=$(mktemp -d "$FOLDER/.work.XXXXXX")
  mkdir "$work/root"
  [ ! -d "$ROOT" ] || cp -al "$ROOT/." "$work/root"
  # shellcheck disable=SC2086 # the packages are words
  (cd "$work" && apt-get download -o APT::Sandbox::User="$(id -un)" $packages) || fail "downloading failed (above)."
  for package in "$work"/*.deb; do dpkg-deb --extract "$package" "$work/root"; done
  [ ! -d "$ROOT" ] || mv "$ROOT" "$work/old"
  mv "$work/root" "$ROOT"
  rm -rf "$work"
}

# list: a line per package.
list() {
  local package file
  while read -r package file; do
    case $package in '#'*) continue ;; esac
    if [ -e "/$file" ]; then file="installed: /$file"
    elif [ -e "$ROOT/$file" ]; then file="unpacked: $ROOT/$file"
    else file='not here; "make test" unpacks it into the cache'
    fi
    printf '%-18s %s\n' "$package" "$file"
  done < packages.tsv
}

# ensure: unpacks what is missing.
ensure() {
  local start packages
  start=$(now)
  mapfile -t packages < <(missing)
  [ ${#packages[@]} -eq 0 ] || under_lock "${packages[@]}"
  say "the packages for the tests are ready ($(elapsed "$start") s)"
}

under_lock() {
  local packages
  if ! command -v apt-get > /dev/null || ! command -v dpkg-deb > /dev/null; then
    fail "the tests need Debian packages, and there is no apt-get to get them with: $*" \
      'Run them on Debian 12 or Ubuntu, or the unit tests alone: make unit'
  fi
  mkdir -p "$FOLDER"
  lock "$FOLDER/lock" 'it unpacks Debian packages'
  mapfile -t packages < <(missing)
  [ ${#packages[@]} -eq 0 ] || unpack "${packages[@]}"
}

case ${1:-ensure} in
  ensure | list) "${1:-ensure}" ;;
  *) fail "there is no command $1" 'usage: tools/packages.sh [ensure | list]' ;;
esac
