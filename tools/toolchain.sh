#!/usr/bin/env bash
# shellcheck disable=SC2317 # the exit at the end makes it think that nothing is reached
# The pinned tools: finds each on the machine, or downloads it, or builds it into the cache.
set -euo pipefail

# A person's settings for Pulumi's commands are not meant for ours.
unset "${!PULUMI_OPTION_@}"

TOOLS=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$TOOLS"
. ./lib.sh
. ./versions.env
. ./toolchain/cache.sh
. ./toolchain/prerequisites.sh
. ./toolchain/program.sh
. ./toolchain/provider.sh
. ./toolchain/sdk.sh
. ./toolchain/workers.sh

usage() {
  cat << 'TEXT'
usage: tools/toolchain.sh ensure [TOOL...]   make these tools ready, or all
       tools/toolchain.sh bin                print the folder that holds them, to put on PATH
       tools/toolchain.sh list               show each tool, its version, where it is from and where it is
       tools/toolchain.sh disk               print how many megabytes making the missing tools takes
       tools/toolchain.sh clean              remove the cache, and from the local Maven repository what came from it
TEXT
}

declare -a NAMES=()
declare -A KIND MODULE PACKAGE VERSION PROBE DISK NEEDS VARIABLES

read_tools() {
  local name kind module package version probe disk needs variables
  while IFS=$'\t' read -r name kind module package version probe disk needs variables; do
    case $name in '#'*) continue ;; esac
    NAMES+=("$name")
    KIND[$name]=$kind MODULE[$name]=$module PACKAGE[$name]=$package VERSION[$name]=${!version}
    PROBE[$name]=$probe DISK[$name]=$disk NEEDS[$name]=${needs#-} VARIABLES[$name]=${variables#-}
  done < toolchain/tools.tsv
}

# with_needs TOOL...: these and whatever making them needs.
with_needs() {
  local name
  for name in "$@"; do
    [ -n "${KIND[$name]:-}" ] || fail "there is no tool $name. These are: ${NAMES[*]}"
    # shellcheck disable=SC2086 # the needs are words
    say "$name" ${NEEDS[$name]}
  done
}

# Where each tool that is ready comes from, the tools that must be made, and the workers that make some now.
declare -A FROM=() RUNNING=() STARTED=()
declare -a MISSING=()

# look TOOL...: sorts these into FROM and MISSING.
look() {
  local name
  FROM=() MISSING=()
  for name in "${NAMES[@]}"; do
    [[ " $* " == *" $name "* ]] || continue
    FROM[$name]=$("${KIND[$name]}_present" "$name") || MISSING+=("$name")
    [ -n "${FROM[$name]}" ] || unset "FROM[$name]"
  done
}

ensure() {
  local wanted start
  start=$(now)
  [ $# -gt 0 ] || set -- "${NAMES[@]}"
  wanted=$(with_needs "$@" | tr '\n' ' ')
  look "$wanted"
  [ ${#MISSING[@]} -eq 0 ] || make_missing "$wanted"
  [ ${#FROM[@]} -lt ${#NAMES[@]} ] || rm -rf "$ANANTA_CACHE/go"
  say "${#FROM[@]} tools are ready in $BIN ($(elapsed "$start") s)"
}

# list: a line per tool.
list() {
  local name
  look "${NAMES[*]}"
  for name in "${NAMES[@]}"; do
    printf '%-28s %-9s %-14s %s\n' "$name" "${VERSION[$name]}" "${FROM[$name]:-missing}" \
      "${FROM[$name]:+$("${KIND[$name]}_file" "$name")}"
  done
}

# disk: what the missing tools take.
disk() {
  look "${NAMES[*]}"
  say "$(megabytes_of_missing)"
}

main() {
  read_tools
  case ${1:-} in
    ensure | list | disk) make_cache && "$@" ;;
    clean) clean ;;
    bin) say "$BIN" ;;
    help | --help | -h) usage ;;
    *) usage >&2; exit 2 ;;
  esac
}

# One line, so that nothing is read after it: the script may change while it runs.
main "$@"; exit
