# The simulated nodes and the storage class of the cluster. Bash; sourced by ../cluster.sh.

# Three, in three zones, so that spread constraints and anti-affinity of several replicas can be met.
node_names=(node-1 node-2 node-3)

# Registers what is missing and brings the rest up to date (KWOK's port may have changed).
register_nodes() {
  {
    cat "$cluster_tools/storage-class.yaml"
    nodes
  } | kubectl apply --server-side --force-conflicts -f - >/dev/null
  nodes | kubectl apply --server-side --force-conflicts --subresource=status -f - >/dev/null
}

nodes() {
  local name
  for name in "${node_names[@]}"; do
    printf -- '---\n'
    sed -e "s/@NAME@/$name/; s/@ZONE@/zone-${name#node-}/; s/@PORT@/${port[kwok]}/; s/@VERSION@/$KUBERNETES_VERSION/" "$cluster_tools/node.yaml"
  done
}

# Ready, and free of the taint that a node has until the node controller saw it ready.
nodes_ready() {
  local state
  state=$(kubectl get nodes -o jsonpath='{range .items[*]}{.spec.taints[*].key}{.status.conditions[?(@.type=="Ready")].status}{"\n"}{end}' 2>/dev/null) || return 1
  [[ $(grep -cx True <<<"$state") -ge ${#node_names[@]} ]]
}
