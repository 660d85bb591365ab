# shellcheck shell=bash
# Makes the missing tools, some at a time, each as a worker with its own log.

LOGS=$ANANTA_CACHE/logs/toolchain
# Two at a time: one link step or one large package keeps only one core busy.
LANES=2

# make_missing WANTED: under the lock, since another run may be making the same.
make_missing() {
  local name
  lock "$STORE/lock" "it makes tools in $STORE"
  look "$1"
  [ ${#MISSING[@]} -gt 0 ] || return 0
  check_machine
  rm -rf "$STORE"/.work.*
  DONE=0 TOTAL=$((${#FROM[@]} + ${#MISSING[@]}))
  say "Making ${#MISSING[@]} of $TOTAL tools, $LANES at a time. Logs are in $LOGS."
  for name in "${NAMES[@]}"; do
    case ${FROM[$name]:-} in
      '') ;;
      'found on PATH') progress "$name" 'found on PATH' ;;
      *) progress "$name" cached ;;
    esac
  done
  trap stop_workers EXIT
  # Each worker is its own process group, so that what it started can be stopped with it.
  set -m
  while [ ${#MISSING[@]} -gt 0 ] || [ ${#RUNNING[@]} -gt 0 ]; do
    start_workers
    status "making ${RUNNING[*]} ..."
    await_worker
  done
  set +m
}

# check_machine: all that is wrong with it, at once, before anything is made.
check_machine() {
  local problems
  problems=$(check_go; check_java; check_maven; check_disk "$(megabytes_of_missing)")
  [ -z "$problems" ] || fail "this machine lacks something. Nothing was made.
$problems"
}

megabytes_of_missing() {
  local name sum=0
  for name in "${MISSING[@]}"; do sum=$((sum + DISK[$name])); done
  say "$sum"
}

# start_workers: as many as there are lanes.
start_workers() {
  local name waiting=()
  for name in "${MISSING[@]}"; do
    if [ ${#RUNNING[@]} -lt "$LANES" ] && can_start "$name"; then start_worker "$name"; else waiting+=("$name"); fi
  done
  MISSING=("${waiting[@]}")
}

# can_start TOOL: what it needs is ready, and no tool of the same module is being made: two compilers at once would
# both compile what the tools share, one after the other only the first does.
can_start() {
  local name
  for name in ${NEEDS[$1]}; do [ -n "${FROM[$name]:-}" ] || return 1; done
  for name in "${RUNNING[@]}"; do [ "${MODULE[$name]}" != "${MODULE[$1]}" ] || return 1; done
}

# start_worker TOOL: writes the log, and on descriptor 3 where the tool is from.
start_worker() {
  STARTED[$1]=$(now)
  "${KIND[$1]}_make" "$1" 3> "$LOGS/$1.from" > "$LOGS/$1.log" 2>&1 < /dev/null &
  RUNNING[$!]=$1
}

# await_worker: the first to end; a failed one ends this run.
await_worker() {
  local pid name status=0
  # Its log has what is to be said; bash would add a line of its own about a killed job.
  wait -n -p pid "${!RUNNING[@]}" 2> /dev/null || status=$?
  name=${RUNNING[$pid]}
  unset "RUNNING[$pid]"
  [ "$status" -eq 0 ] || worker_failed "$name"
  FROM[$name]=$(cat "$LOGS/$name.from")
  progress "$name" "${FROM[$name]}"
}

# progress TOOL SOURCE: the next line of the count.
progress() {
  DONE=$((DONE + 1))
  status ''
  printf '[%*d/%d] %-28s %-9s %-13s %6s s\n' ${#TOTAL} "$DONE" "$TOTAL" \
    "$1" "${VERSION[$1]}" "$2" "$(elapsed "${STARTED[$1]:-$(now)}")"
}

# status TEXT: on a terminal, a last line that the next one overwrites.
status() { [ ! -t 1 ] || printf '\r\033[K%s' "$1"; }

worker_failed() {
  status ''
  fail "$1 ${VERSION[$1]} could not be made ($(elapsed "${STARTED[$1]}") s). The end of $LOGS/$1.log:
$(tail -n 8 "$LOGS/$1.log")"
}

# stop_workers: at the end of the run, however it ends. What they had begun is removed.
stop_workers() {
  local pid
  for pid in "${!RUNNING[@]}"; do kill -TERM -- "-$pid" 2> /dev/null || continue; done
  wait 2> /dev/null
  rm -rf "$STORE"/.work.*
}
