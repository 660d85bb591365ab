#!/usr/bin/env bash
# make test: sets up what the tests need, then runs all of them; prints the seconds of each part.
set -euo pipefail
checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$checkout/tools/lib.sh"

started=$(now)
"$checkout/tools/toolchain.sh" ensure
toolchain_seconds=$(elapsed "$started")

part=$(now)
"$checkout/tools/packages.sh"
packages_seconds=$(elapsed "$part")

part=$(now)
cd "$checkout"
mvn -B --no-transfer-progress verify "$@"
printf '\nmake test: %s s (toolchain %s, packages %s, tests %s)\n' \
  "$(elapsed "$started")" "$toolchain_seconds" "$packages_seconds" "$(elapsed "$part")"
