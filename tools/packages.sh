#!/usr/bin/env bash
# The Debian packages that tests need (packages.tsv). Those that are there are used. Of the others, plain programs are
# installed, which takes root, and servers are unpacked into the cache, which takes none; since no script of theirs
# runs, no service is made, started or touched.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
. ./lib.sh

FOLDER=$ANANTA_CACHE/packages
ROOT=$FOLDER/root

# missing HOW: the packages to install, or to unpack, that are not there.
missing() {
  local package how file
  while read -r package how file; do
    [ "$how" = "$1" ] || continue
    [ -e "/$file" ] || [ -e "$ROOT/$file" ] || say "$package"
  done < packages.tsv
}

# ensure: all at once says what cannot be done.
ensure() {
  local start to_install to_unpack
  start=$(now)
  mapfile -t to_install < <(missing install)
  mapfile -t to_unpack < <(missing unpack)
  if [ $((${#to_install[@]} + ${#to_unpack[@]})) -gt 0 ]; then
    require_apt "${to_install[@]}" "${to_unpack[@]}"
    [ ${#to_install[@]} -eq 0 ] || install "${to_install[@]}"
    [ ${#to_unpack[@]} -eq 0 ] || unpack_locked
  fi
  say "the packages for the tests are ready ($(elapsed "$start") s)"
}

require_apt() {
  command -v apt-get > /dev/null && command -v dpkg-deb > /dev/null ||
    fail "the tests need Debian packages, and there is no apt-get to get them with: $*" \
      'Run them on Debian 12, or the unit tests alone: make unit'
}

# install PACKAGE...
install() {
  [ "$(id -u)" -eq 0 ] || fail "the tests need: $*" "Run as root: apt-get install $*"
  DEBIAN_FRONTEND=noninteractive apt-get install --quiet=2 --yes --no-install-recommends "$@" ||
    fail "apt-get could not install: $*" 'Run: apt-get update'
}

# unpack_locked: what is still missing when no other run does the same.
unpack_locked() {
  local packages
  mkdir -p "$FOLDER"
  lock "$FOLDER/lock" 'it unpacks Debian packages'
  mapfile -t packages < <(missing unpack)
  [ ${#packages[@]} -eq 0 ] || unpack "${packages[@]}"
}

# unpack PACKAGE...: with what they need, into a new root, which replaces the old one when it is complete.
unpack() {
  local work packages package
  packages=$(with_dependencies "$@") || fail "apt-get does not know some of these packages: $*" \
    'Run as root: apt-get update'
  rm -rf "$FOLDER"/.work.*
  work=$(mktemp -d "$FOLDER/.work.XXXXXX")
  mkdir "$work/root"
  [ ! -d "$ROOT" ] || cp -al "$ROOT/." "$work/root"
  # shellcheck disable=SC2086 # the packages are words
  (cd "$work" && apt-get download --quiet=2 -o APT::Sandbox::User="$(id -un)" $packages) || {
    rm -rf "$work"
    fail "apt-get could not download (above): $packages" 'Run as root: apt-get update'
  }
  for package in "$work"/*.deb; do dpkg-deb --extract "$package" "$work/root"; done
  [ ! -d "$ROOT" ] || mv "$ROOT" "$work/old"
  mv "$work/root" "$ROOT"
  rm -rf "$work"
}

# with_dependencies PACKAGE...: these and what they need that is not installed.
with_dependencies() {
  apt-get install --print-uris --yes --no-install-recommends "$@" | sed -n "s/^'[^']*' \([^_ ]*\)_.*/\1/p"
}

# list: a line per package.
list() {
  local package how file
  while read -r package how file; do
    case $package in '#'*) continue ;; esac
    if [ -e "/$file" ]; then
      file="installed: /$file"
    elif [ -e "$ROOT/$file" ]; then
      file="unpacked: $ROOT/$file"
    elif [ "$how" = install ] && [ "$(id -u)" -ne 0 ]; then
      file="missing; run as root: apt-get install $package"
    else
      file="not there yet; \"make test\" gets it"
    fi
    printf '%-20s %s\n' "$package" "$file"
  done < packages.tsv
}

case ${1:-ensure} in
  ensure | list) "${1:-ensure}" ;;
  *) fail "there is no command $1" 'usage: tools/packages.sh [ensure | list]' ;;
esac
