# The files that the components and the user read: kubeconfigs and KWOK's configuration. Bash; sourced by ../cluster.sh.

# The sentence that logs of a simulated pod consist of.
simulated_notice='This pod is simulated: nothing was run in it, so there is no output.'
# The folder that a command of "kubectl exec" is told to start in. KWOK runs such commands on this very machine, with
# the user's rights: a folder that cannot exist makes each of them fail, and its name is what the user reads.
simulated_exec='/proc/this-pod-is-simulated-and-the-command-was-not-run'
# What KWOK finds on its PATH: for another name it would answer that the program is missing, which misleads.
exec_names=(sh bash env cat ls curl wget psql pg_isready redis-cli mc vault temporal mongosh rabbitmqctl rabbitmq-diagnostics)

# Replaces file $1 by what is read from standard input, all or nothing; only the user can read it.
write_file() {
  cat >"$1.new"
  mv "$1.new" "$1"
}

write_configs() {
  local name
  user_kubeconfig | write_file "$dir/kubeconfig"
  for name in kube-controller-manager kube-scheduler kwok; do
    component_kubeconfig "$name" | write_file "$dir/conf/$name.kubeconfig"
  done
  kwok_config | write_file "$dir/conf/kwok.yaml"
  for name in "${exec_names[@]}"; do ln -sfn "$(type -P false)" "$dir/conf/exec/$name"; done
  # The format of container logs: time, stream, F for a full line.
  printf '%s stdout F %s\n' "$(date -u +%Y-%m-%dT%H:%M:%S.000000000Z)" "$simulated_notice" | write_file "$dir/conf/simulated.log"
}

# For the user: complete in itself, and the context's name is always the same.
user_kubeconfig() {
  kubeconfig ananta-embedded \
    "certificate-authority-data: $(in_one_line ca.crt)" \
    "client-certificate-data: $(in_one_line admin.crt)" \
    "client-key-data: $(in_one_line admin.key)"
}

component_kubeconfig() {
  kubeconfig "$1" \
    "certificate-authority: '$dir/pki/ca.crt'" \
    "client-certificate: '$dir/pki/$1.crt'" \
    "client-key: '$dir/pki/$1.key'"
}

# kubeconfig NAME AUTHORITY CERTIFICATE KEY
kubeconfig() {
  cat <<YAML
apiVersion: v1
kind: Config
current-context: $1
contexts:
- name: $1
  context: {cluster: ananta-embedded, user: $1}
clusters:
- name: ananta-embedded
  cluster:
    server: https://127.0.0.1:${port[kube-apiserver]}
    $2
users:
- name: $1
  user:
    $3
    $4
YAML
}

in_one_line() { openssl base64 -A -in "$dir/pki/$1"; }

kwok_config() {
  cat <<YAML
apiVersion: config.kwok.x-k8s.io/v1alpha1
kind: KwokConfiguration
options:
  manageNodesWithAnnotationSelector: kwok.x-k8s.io/node=fake
  nodeIP: 127.0.0.1
  nodePort: ${port[kwok]}
  serverAddress: 127.0.0.1:${port[kwok]}
  tlsCertFile: '$dir/pki/server.crt'
  tlsPrivateKeyFile: '$dir/pki/server.key'
  cidr: 10.244.0.0/16
  # No leases: a KWOK that is started again would leave the nodes alone until its predecessor's have expired.
  nodeLeaseDurationSeconds: 0
  nodeLeaseParallelism: 4
  nodePlayStageParallelism: 4
  podPlayStageParallelism: 32
  enableDebuggingHandlers: true
  enableProfilingHandler: false
---
apiVersion: kwok.x-k8s.io/v1alpha1
kind: ClusterLogs
metadata:
  name: simulated
spec:
  logs:
  - logsFile: '$dir/conf/simulated.log'
    previousLogsFile: '$dir/conf/simulated.log'
---
apiVersion: kwok.x-k8s.io/v1alpha1
kind: ClusterExec
metadata:
  name: simulated
spec:
  execs:
  - local:
      workDir: $simulated_exec
YAML
}
