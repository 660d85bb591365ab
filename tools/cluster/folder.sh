# The cluster's folder, and what has to be there before it. Bash; sourced by ../cluster.sh.

# Sets $name, $dir and $bin.
find_folder() {
  name=${ANANTA_CLUSTER:-embedded}
  [[ $name =~ ^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$ ]] ||
    fail "ANANTA_CLUSTER is '$name', which is no name for a cluster." "Use 1 to 40 lower-case letters, digits and inner hyphens, for example embedded."
  dir=$ANANTA_CACHE/clusters/$name
  bin=$ANANTA_CACHE/bin
}

check_tools() {
  local tool missing=()
  [[ -r /proc/self/stat ]] || fail "the embedded cluster needs Linux: there is no /proc here."
  need openssl "Install the package openssl."
  need flock "Install the package util-linux."
  for tool in "${components[@]}" kubectl; do
    [[ -x $bin/$tool ]] || missing+=("$tool")
  done
  ((${#missing[@]} == 0)) || fail "not in $bin: ${missing[*]}" "Run: make toolchain"
}

# One command at a time works on a cluster; a second one waits. The processes started do not inherit the lock (launch.sh).
lock_cluster() {
  local clusters=$ANANTA_CACHE/clusters
  lock_file=$clusters/.$name.lock
  { mkdir -p "$clusters" && touch "$lock_file"; } 2>/dev/null || cannot_write "$clusters"
  # Whoever deletes the cluster deletes the lock with it, so the one waited for may be gone when it is got.
  until lock "$lock_file" "a command on cluster $name"; [[ $lock_file -ef /proc/$$/fd/9 ]]; do :; done
}

make_folders() {
  local free
  umask 077
  mkdir -p "$dir"/{conf/exec,etcd,logs,pids} 2>/dev/null || cannot_write "$dir"
  free=$(df -Pk "$dir" | awk 'NR == 2 { print $4 }')
  ((free >= 300000)) ||
    fail "only $((free / 1024)) MiB are free for $dir; the cluster needs 300." "Free some, or set ANANTA_CACHE to a folder on another disk."
}

cannot_write() {
  fail "cannot write to $1" "Check its permissions, or set ANANTA_CACHE to a folder of yours."
}

delete_folder() {
  rm -rf "$dir"
  rm "$lock_file"
}
