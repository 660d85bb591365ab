# Background processes that outlive the shell, known by a pid file in $dir/pids. Bash; sourced by ../cluster.sh and launch.sh.

# Prints what tells process $1 from every other, also from a later one with the same pid: pid, start time, boot.
# Fails when there is no such process, or only its remains.
identity() {
  local stat boot
  { read -r stat <"/proc/$1/stat" && read -r boot </proc/sys/kernel/random/boot_id; } 2>/dev/null || return 1
  # Behind the name in parentheses, which may hold spaces: the state first, the start time as the 20th field.
  read -ra stat <<<"${stat##*) }"
  [[ ${stat[0]} != Z ]] && printf '%s %s %s\n' "$1" "${stat[19]}" "$boot"
}

# The pid of component $1, if the process that we started as such is alive.
pid_of() {
  local known pid
  { read -r known <"$dir/pids/$1"; } 2>/dev/null || return 1
  pid=${known%% *}
  [[ $(identity "$pid") == "$known" ]] && printf '%s\n' "$pid"
}

# Starts component $1 with command $2...; its output goes to $dir/logs, the previous run's is kept as .previous.log.
start_process() {
  local name=$1 log=$dir/logs/$1.log
  shift
  [[ ! -e $log ]] || mv "$log" "${log%.log}.previous.log"
  # A daemon must not keep the caller's environment (secrets, ETCD_* and the like) nor read its home folder.
  env -i PATH="$PATH" HOME="$dir" \
    setsid "$BASH" "$cluster_tools/launch.sh" "$dir/pids/$name" "$log" "$@" &
  disown
  await 10 test -s "$dir/pids/$name" || fail "cannot start $name" "See $log"
}

# Stops the components $@ together: SIGTERM, and SIGKILL for what is still there after ten seconds.
stop_processes() {
  local name
  signal_processes TERM "$@"
  if ! await 10 none_alive "$@"; then
    signal_processes KILL "$@"
    await 10 none_alive "$@" || fail "cannot stop $*" "See $dir/logs"
  fi
  for name in "$@"; do rm -f "$dir/pids/$name"; done
}

signal_processes() {
  local signal=$1 name pid
  shift
  for name in "$@"; do
    if pid=$(pid_of "$name"); then kill -s "$signal" "$pid" 2>/dev/null || none_alive "$name"; fi
  done
}

none_alive() {
  local name
  for name in "$@"; do ! pid_of "$name" >/dev/null || return 1; done
}

# Waits up to $1 seconds until command $2... succeeds.
await() {
  local end=$((SECONDS + $1))
  shift
  until "$@"; do
    ((SECONDS < end)) || return 1
    sleep 0.05
  done
}
