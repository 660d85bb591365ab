#!/usr/bin/env bash
# make doctor: what this machine must have, what of it is there, and how to get the rest. Exit code 1 if something
# that is required is missing.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
. ./lib.sh
. ./versions.env
. ./toolchain/prerequisites.sh

# What a cluster and the tests take, besides the tools that are still to be made.
DISK_MEGABYTES=2048
MEMORY_MEGABYTES=4096
broken=

# check NAME PROBLEM FOUND: FOUND is shown if there is no problem.
check() {
  if [ -z "$2" ]; then
    printf 'ok       %-11s %s\n' "$1" "$3"
  else
    printf 'MISSING  %-11s %s\n' "$1" "$2"
    broken=yes
  fi
}

# check_command COMMAND PACKAGE
check_command() {
  local file problem=
  file=$(command -v "$1") || problem="Run as root: apt-get install $2"
  check "$1" "$problem" "$file"
}

check_memory() {
  [ "$(memory)" -ge "$MEMORY_MEGABYTES" ] ||
    say "$(memory) MB are available, and $MEMORY_MEGABYTES MB are needed for the builds and the cluster."
}
memory() { awk '/^MemAvailable:/ { print int($2 / 1024) }' /proc/meminfo; }
disk() { df --output=avail --block-size=1G "$ANANTA_CACHE" | tail -n 1 | tr -d ' '; }

check go "$(check_go)" "$(go env GOVERSION 2> /dev/null)"
check java "$(check_java)" "$(javac -version 2>&1)"
check mvn "$(check_maven)" "$(mvn_version 2> /dev/null | sed -n 's/.*\(Apache Maven [^ ]*\).*/\1/p')"
check_command git git
check_command openssl openssl
check_command flock util-linux
check disk "$(check_disk $((DISK_MEGABYTES + $(./toolchain.sh disk))))" "$(disk) GB free for $ANANTA_CACHE"
check memory "$(check_memory)" "$(memory) MB available"
check linux "$([ "$(uname -s)" = Linux ] || say "this is $(uname -s), and the embedded cluster runs on Linux.")" "$(uname -sm)"

say ''
say 'Tools:'
./toolchain.sh list
say ''
say 'For the tests:'
./packages.sh list
[ -z "$broken" ]
