#!/usr/bin/env bash
# make down: destroys the stack, stops the embedded cluster and removes its folder.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"

if [ ! -d "$cluster_dir" ]; then
  say "nothing to take down: there is no cluster '$ANANTA_CLUSTER'"
  exit 0
fi
if [ -f "$cluster_dir/state/.pulumi/stacks/ananta-platform/$PULUMI_STACK.json" ]; then
  "$checkout/tools/cluster.sh" up
  (cd "$checkout" && ./dev pulumi destroy --yes --skip-preview --remove)
fi
"$checkout/tools/cluster.sh" down --delete
