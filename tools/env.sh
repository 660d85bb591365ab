# Sourced by ./dev and the scripts in tools/: where everything generated lives, and an environment in which
# pulumi, kubectl and helm mean the pinned tools, the embedded cluster and a local file backend.
# Nothing of a person's own Pulumi login, kubeconfig or passphrase is read or written.

checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$checkout/tools/lib.sh"

export ANANTA_CACHE="${ANANTA_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/ananta-platform}"
export ANANTA_CLUSTER="${ANANTA_CLUSTER:-embedded}"
cluster_dir="$ANANTA_CACHE/clusters/$ANANTA_CLUSTER"

# One project folder per checkout, so that two checkouts can use the same cluster and state.
project_dir="$cluster_dir/project/$(printf %s "$checkout" | sha256sum | cut -c1-12)"
export ANANTA_BUILD="$project_dir/build"

# The shims come first: `java` adds the JVM flags of the program, and only of the program.
export PATH="$checkout/tools/shims:$ANANTA_CACHE/bin:$PATH"
export KUBECONFIG="$cluster_dir/kubeconfig"

unset PULUMI_ACCESS_TOKEN PULUMI_CONFIG_PASSPHRASE PULUMI_CONFIG PULUMI_API
export PULUMI_HOME="$ANANTA_CACHE/pulumi-home"
export PULUMI_BACKEND_URL="file://$cluster_dir/state"
export PULUMI_CONFIG_PASSPHRASE_FILE="$cluster_dir/passphrase"
export PULUMI_SKIP_UPDATE_CHECK=true
export PULUMI_STACK="${PULUMI_STACK:-local}"
export PULUMI_OPTION_CWD="$project_dir"
export PULUMI_PARALLEL="${PULUMI_PARALLEL:-64}" # PULUMI_OPTION_PARALLEL crashes Pulumi 3.258
