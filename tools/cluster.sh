#!/usr/bin/env bash
# The embedded cluster: a real Kubernetes control plane (etcd, API server with RBAC and Pod Security admission, controller
# manager, scheduler) and nodes simulated by KWOK, all on 127.0.0.1 and without root. See usage() below.
set -euo pipefail
export LC_ALL=C
tools=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
cluster_tools=$tools/cluster
. "$tools/lib.sh"
. "$tools/versions.env"
for part in folder process ports pki configs components nodes; do . "$cluster_tools/$part.sh"; done

usage() {
  cat <<'TEXT'
usage: tools/cluster.sh up              start what is not running, and wait until the cluster can be used
       tools/cluster.sh down            stop it; its data stays
       tools/cluster.sh down --delete   stop it and remove its folder with all data
       tools/cluster.sh status          show the components; exit code 0 if all are running, otherwise 1

ANANTA_CLUSTER   name of the cluster (default: embedded)
ANANTA_CACHE     folder of all generated files (default: ~/.cache/ananta-platform)
The cluster is in $ANANTA_CACHE/clusters/$ANANTA_CLUSTER; its kubeconfig is the file "kubeconfig" there, context ananta-embedded.
TEXT
}

up() {
  local begin component restart=
  local -a late=()
  begin=$(now)
  check_tools
  lock_cluster
  make_folders
  load_ports
  ensure_pki
  ensure_ports
  write_configs
  for component in etcd kube-apiserver; do
    if [[ -z $restart ]] && usable "$component"; then
      report "$component" running "$begin"
    else
      restart_components "$component"
      # What depends on it is restarted with it: its own attempts to reconnect come ever more rarely.
      restart=yes
    fi
  done
  for component in kube-controller-manager kube-scheduler kwok; do
    if [[ -z $restart ]] && usable "$component"; then report "$component" running "$begin"; else late+=("$component"); fi
  done
  if ((${#late[@]})); then
    restart_components "${late[@]}"
    register_nodes
  fi
  await 300 nodes_ready || fail "the simulated nodes do not get ready." "See $dir/logs/kwok.log"
  say "cluster $name is ready after $(elapsed "$begin") s: context ananta-embedded in $dir/kubeconfig"
}

down() {
  [[ -d $dir ]] || { say "cluster $name does not exist: nothing to stop"; return; }
  lock_cluster
  stop_all
  if [[ $1 == --delete ]]; then
    delete_folder
    say "cluster $name is stopped, and $dir is removed"
  else
    say "cluster $name is stopped; its data stays in $dir"
  fi
}

# Exit code 0 if every component runs and answers.
status() {
  local component pid state result=0
  load_ports
  printf '%-24s %-9s %-13s %s\n' COMPONENT PID STATE PORT
  for component in "${components[@]}"; do
    if ! pid=$(pid_of "$component"); then pid=- state=stopped result=1
    elif healthy "$component"; then state=running
    else state='not answering' result=1; fi
    printf '%-24s %-9s %-13s %s\n' "$component" "$pid" "$state" "${port[$component]:--}"
  done
  return "$result"
}

main() {
  find_folder
  case "$*" in
    up) up ;;
    down | 'down --delete') down "${2:-}" ;;
    status) status ;;
    help | --help | -h) usage ;;
    *) usage >&2; exit 2 ;;
  esac
}

# On one line with exit, so that Bash reads no further: this file may be replaced while it runs (git pull).
main "$@"; exit
