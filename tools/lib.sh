# shellcheck shell=bash
# Small functions that the scripts in this folder share. Bash; sourced, never run.

# say TEXT: one line for the user.
say() { printf '%s\n' "$*"; }

# fail TEXT [NEXT...]: ends the script with what was wrong and, a line each, what to do about it.
fail() {
  printf 'error: %s\n' "$1" >&2
  [ $# -eq 1 ] || printf '       %s\n' "${@:2}" >&2
  exit 1
}

# need COMMAND HOW: fails unless COMMAND is on PATH; HOW says how to get it.
need() { command -v "$1" > /dev/null || fail "$1 is missing." "$2"; }

# now: milliseconds since 1970, for durations; elapsed START: seconds since, with one decimal.
now() { date +%s%3N; }
elapsed() {
  local tenths=$((($(now) - $1 + 50) / 100))
  say "$((tenths / 10)).$((tenths % 10))"
}

# lock FILE [WHAT]: waits until no other run holds FILE, and says so when it has to wait for WHAT. One at a time.
# Held until unlock, or until this process and every child that inherits descriptor 9 has ended: start daemons
# with 9>&-.
lock() {
  exec 9>> "$1"
  flock --nonblock 9 && return
  say "waiting for another run to finish: ${2:-$1}" >&2
  flock 9
}
unlock() { flock --unlock 9; }

# at_least HAVE WANT: whether version HAVE is WANT or newer.
at_least() { [ "$(printf '%s\n%s\n' "$1" "$2" | sort --version-sort | head -n 1)" = "$2" ]; }

# first_version: the first version number in the text on standard input, without a leading v.
first_version() { grep -oE '[0-9]+(\.[0-9]+)*[^][ ",;()]*' | head -n 1; }

# Everything generated lives below this folder, outside the work tree.
ANANTA_CACHE=${ANANTA_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/ananta-platform}
case $ANANTA_CACHE in
  /*) ;;
  *) fail "ANANTA_CACHE is '$ANANTA_CACHE', and must be a full path." 'Set it to a path that begins with /.' ;;
esac
