# The components of the control plane: how each is started and asked whether it works. Bash; sourced by ../cluster.sh.

# In the order in which they need each other.
components=(etcd kube-apiserver kube-controller-manager kube-scheduler kwok)

start_component() {
  # What the three that serve in the same way have in common.
  local serving=(--bind-address=127.0.0.1 --secure-port="${port[$1]}"
    --tls-cert-file="$dir/pki/server.crt" --tls-private-key-file="$dir/pki/server.key" --profiling=false)
  # One instance needs no election; without client limits the cluster is never what one waits for.
  local controller=("${serving[@]}" --kubeconfig="$dir/conf/$1.kubeconfig" --leader-elect=false
    --kube-api-qps=5000 --kube-api-burst=10000)
  "start_$1"
}

start_etcd() {
  local tls url=https://127.0.0.1:${port[etcd]} peer_url=https://127.0.0.1:${port["etcd-peer"]}
  tls=(--client-cert-auth --trusted-ca-file="$dir/pki/ca.crt" --cert-file="$dir/pki/server.crt" --key-file="$dir/pki/server.key"
    --peer-client-cert-auth --peer-trusted-ca-file="$dir/pki/ca.crt" --peer-cert-file="$dir/pki/server.crt" --peer-key-file="$dir/pki/server.key")
  # Without fsync a write costs no disk access. A killed process loses nothing by that: what it wrote is in the kernel's
  # page cache. Only a crash of the whole machine can damage the data, and this cluster can be made anew.
  start_process etcd "$bin/etcd" --name=embedded --data-dir="$dir/etcd" --unsafe-no-fsync --log-level=warn "${tls[@]}" \
    --listen-client-urls="$url" --advertise-client-urls="$url" \
    --listen-peer-urls="$peer_url" --initial-advertise-peer-urls="$peer_url" --initial-cluster="embedded=$peer_url"
}

start_kube-apiserver() {
  # The endpoint of the Service "kubernetes" is left out: it may not be a loopback address, and no real pod would use it.
  start_process kube-apiserver "$bin/kube-apiserver" "${serving[@]}" --advertise-address=127.0.0.1 --endpoint-reconciler-type=none \
    --etcd-servers="https://127.0.0.1:${port[etcd]}" --etcd-cafile="$dir/pki/ca.crt" \
    --etcd-certfile="$dir/pki/kube-apiserver.crt" --etcd-keyfile="$dir/pki/kube-apiserver.key" \
    --client-ca-file="$dir/pki/ca.crt" --authorization-mode=RBAC --enable-admission-plugins=PodSecurity --allow-privileged \
    --service-account-issuer=https://kubernetes.default.svc --service-account-key-file="$dir/pki/service-account.pub" \
    --service-account-signing-key-file="$dir/pki/service-account.key" --service-cluster-ip-range=10.96.0.0/16 \
    --kubelet-preferred-address-types=InternalIP --kubelet-certificate-authority="$dir/pki/ca.crt" \
    --kubelet-client-certificate="$dir/pki/kube-apiserver.crt" --kubelet-client-key="$dir/pki/kube-apiserver.key"
}

start_kube-controller-manager() {
  # shellcheck disable=SC2054 # the commas belong to one setting
  local -a settings=(
    # A simulated node is never lost, but on a busy machine, or after a sleep, its sign of life can be late.
    --node-monitor-grace-period=1h
    # Simulated pods change within milliseconds. This check (beta in 1.36) finds the controllers' caches behind that, and
    # puts a Job off by one second, then two, then four.
    --feature-gates=StaleControllerConsistencyJob=false,StaleControllerConsistencyReplicaSet=false,StaleControllerConsistencyStatefulSet=false
    --concurrent-job-syncs=20 --concurrent-deployment-syncs=20 --concurrent-replicaset-syncs=20 --concurrent-statefulset-syncs=20
  )
  start_process kube-controller-manager "$bin/kube-controller-manager" "${controller[@]}" "${settings[@]}" \
    --use-service-account-credentials --service-account-private-key-file="$dir/pki/service-account.key" \
    --root-ca-file="$dir/pki/ca.crt"
}

start_kube-scheduler() {
  start_process kube-scheduler "$bin/kube-scheduler" "${controller[@]}"
}

start_kwok() {
  local stage configs=(--config="$dir/conf/kwok.yaml")
  for stage in "$cluster_tools"/stages/*.yaml; do configs+=(--config="$stage"); done
  # Commands of "kubectl exec" are looked up here before they are refused (configs.sh, simulated_exec).
  start_process kwok env PATH="$dir/conf/exec" "$bin/kwok" --kubeconfig="$dir/conf/kwok.kubeconfig" "${configs[@]}"
}

# Does component $1 answer that it is well?
healthy() {
  local path=/healthz
  [[ $1 != kube-apiserver && $1 != etcd ]] || path=/readyz
  kubectl --server="https://127.0.0.1:${port[$1]}" --certificate-authority="$dir/pki/ca.crt" \
    --client-certificate="$dir/pki/admin.crt" --client-key="$dir/pki/admin.key" \
    --request-timeout=10s get --raw "$path" >/dev/null 2>&1
}

# The pinned kubectl, on this cluster, which neither reads nor writes anything in the user's home folder.
kubectl() {
  HOME=$dir KUBECONFIG=$dir/kubeconfig KUBECACHEDIR=$dir/conf/kubectl-cache "$bin/kubectl" "$@"
}

# Does component $1 run and work?
usable() { pid_of "$1" >/dev/null && healthy "$1"; }

# Starts the components $@ together, anew if they still run, and waits until all work.
restart_components() {
  local component begin
  stop_processes "$@"
  begin=$(now)
  for component in "$@"; do start_component "$component"; done
  for component in "$@"; do
    if ! await 300 started_or_dead "$component" || ! pid_of "$component" >/dev/null; then explain_failure "$component"; fi
    report "$component" started "$begin"
  done
}

# Has component $1 got so far that there is nothing more to wait for? The port is looked at first, since asking costs more.
started_or_dead() {
  ! pid_of "$1" >/dev/null || { listening "${port[$1]}" && healthy "$1"; }
}

explain_failure() {
  local log=$dir/logs/$1.log
  local -a end
  mapfile -t end < <(tail -n 5 "$log")
  # Possible after a crash of the whole machine, since etcd writes without fsync.
  [[ $1 != etcd ]] || end+=("If its data is damaged, start afresh, with nothing deployed: tools/cluster.sh down --delete")
  fail "$1 did not start. The end of $log:" "${end[@]}"
}

stop_all() {
  stop_processes kwok kube-scheduler kube-controller-manager
  stop_processes kube-apiserver
  stop_processes etcd
}

# report COMPONENT STATE BEGIN
report() {
  printf '%-24s %-8s pid %-8s port %-6s %s s\n' "$1" "$2" "$(pid_of "$1")" "${port[$1]}" "$(elapsed "$3")"
}
