#!/usr/bin/env bash
# make up: toolchain, embedded cluster, `pulumi up`, outputs; prints the seconds of each part.
set -euo pipefail
checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$checkout/tools/lib.sh"

started=$(now)
"$checkout/tools/toolchain.sh" ensure
toolchain_seconds=$(elapsed "$started")

part=$(now)
"$checkout/tools/cluster.sh" up
cluster_seconds=$(elapsed "$part")

part=$(now)
cd "$checkout"
./dev pulumi up --yes --skip-preview --suppress-outputs "$@"
up_seconds=$(elapsed "$part")

echo
./dev pulumi stack output
cat <<END

Done in $(elapsed "$started") s: toolchain $toolchain_seconds, cluster $cluster_seconds, pulumi up $up_seconds.
Next:  ./dev pulumi stack output migration_jobs_summary
       ./dev pulumi stack output helpful_commands
       ./dev kubectl get jobs -A
       make down
END
