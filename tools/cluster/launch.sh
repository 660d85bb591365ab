#!/usr/bin/env bash
# launch.sh PIDFILE LOG COMMAND...: becomes COMMAND, detached from whoever started it.
# The pid file is written before COMMAND exists, so that at no moment a process runs that nobody would find again.
set -eu
. "$(dirname "${BASH_SOURCE[0]}")/process.sh"
pidfile=$1 log=$2
shift 2
cd /
exec </dev/null >>"$log" 2>&1
trap '' HUP
# Nothing of the caller's stays open: a lock or a pipe held here would keep others waiting for as long as the cluster runs.
for fd in /proc/self/fd/*; do
  fd=${fd##*/}
  # 255 is Bash's own, on this script.
  if ((fd > 2 && fd != 255)); then eval "exec $fd>&-"; fi
done
identity $$ >"$pidfile.new"
mv "$pidfile.new" "$pidfile"
exec "$@"
