# The ports of the cluster: chosen at the first start, kept in $dir/ports, replaced where another program has taken one.
# Bash; sourced by ../cluster.sh.

# Below Linux's range for outgoing connections (32768 and up) and Kubernetes' NodePorts (30000 and up).
first_port=20000 last_port=29999
port_names=(etcd etcd-peer kube-apiserver kube-controller-manager kube-scheduler kwok)
declare -A port=()

load_ports() {
  local name number
  [[ -e $dir/ports ]] || return 0
  while IFS='=' read -r name number; do port[$name]=$number; done <"$dir/ports"
}

# Is port $1 listened on by anyone?
listening() {
  grep -qE "^ *[0-9]+: [0-9A-F]+:$(printf %04X "$1") [0-9A-F]+:0000 0A " /proc/net/tcp /proc/net/tcp6 2>/dev/null
}

# Gives component port $1 a number that nobody uses, and that no cluster of ours has been given.
choose_port() {
  local number
  until
    number=$((first_port + RANDOM % (last_port - first_port + 1)))
    ! listening "$number" && [[ " ${port[*]:-} " != *" $number "* ]] &&
      ! grep -qsx "[a-z-]*=$number" "$ANANTA_CACHE"/clusters/*/ports
  do :; done
  port[$1]=$number
}

save_ports() {
  local name
  for name in "${port_names[@]}"; do printf '%s=%s\n' "$name" "${port[$name]}"; done | write_file "$dir/ports"
}

# Makes sure that each component that is not running has a port that it can take. A port that a stranger has taken is
# replaced rather than reported: nobody depends on the numbers, since all of ours read the kubeconfig, which is rewritten;
# and Pulumi knows the cluster by its context. Then everything of ours restarts, for the components know each other's ports.
ensure_ports() {
  local name changed=
  for name in "${port_names[@]}"; do
    if [[ -z ${port[$name]:-} ]]; then
      choose_port "$name"
    elif ! pid_of "${name%-peer}" >/dev/null && listening "${port[$name]}"; then
      say "port ${port[$name]} of $name is taken by another program: choosing a new one"
      choose_port "$name"
      changed=yes
    fi
  done
  save_ports
  [[ -z $changed ]] || stop_all
}
