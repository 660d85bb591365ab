#!/bin/sh
# Applies the migrations of this folder to databases that can be reached from here, with the same runner, order,
# checksums and ledger as the Jobs in the cluster: what was applied by one is known to the other.
#
#   apply-all-migrations.sh [--target TARGET]... [--without FEATURE]... [--dry-run | --status | -- COMMAND ...]
#
#   --target TARGET     only this one: supabase, components-v2 or control-plane; default: all three
#   --without FEATURE   leave out the files of an optional feature of migrations.tsv, e.g. directus
#   --dry-run           check the files and show what would be applied; writes nothing
#   --status            show what is applied
#   -- COMMAND ...      another command of migrate.sh: verify, baseline [LAST_FILE], rebaseline FILE SHA256, wait
#
# Where the databases are, by environment only (arguments are visible to everybody on the machine):
#   SUPABASE_DB_URL, COMPONENTS_V2_DB_URL, CONTROL_PLANE_DB_URL   postgresql://USER:PASSWORD@HOST:PORT/DATABASE[?sslmode=MODE]
# A password may be left out for PGPASSWORD or ~/.pgpass; characters such as @ : / in it are written as %40 %3A %2F.
# MIGRATIONS_DIR names another folder of migrations; LOCK_TIMEOUT and so on are those of migrate.sh.
# Exit status: that of migrate.sh for the first target that fails.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
migrations=${MIGRATIONS_DIR:-$here/../migrations}
manifest=$migrations/migrations.tsv

fail() { printf '%s\n' "$*" >&2; exit 2; }

# Every file of a target that is switched on, by number.
files_of() { # TARGET
  LC_ALL=C awk -F '\t' -v target="$1" -v without="$without " -v folder="$migrations" '
    !/^#/ && NF && $2 == target && !index(without, " " $3 " ") { print folder "/" $1 }' "$manifest" | LC_ALL=C sort
}

variable_of() { # TARGET
  printf '%s_DB_URL' "$(printf '%s' "$1" | tr 'a-z-' 'A-Z_')"
}

# Turns the URL in the environment into names and values of libpq's variables, on lines of their own.
read_url() { # VARIABLE
  LC_ALL=C awk -v variable="$1" '
    function decoded(text,   out, at) {
      while ((at = index(text, "%"))) {
        out = out substr(text, 1, at - 1) sprintf("%c", 16 * digit(text, at + 1) + digit(text, at + 2))
        text = substr(text, at + 3)
      }
      return out text
    }
    function digit(text, at) { return index("0123456789abcdef", tolower(substr(text, at, 1))) - 1 }
    function put(name, value) { if (value != "") print name "\n" decoded(value) }
    BEGIN {
      url = ENVIRON[variable]
      if (!sub(/^postgres(ql)?:\/\//, "", url)) exit 1
      if ((at = index(url, "?"))) { options = substr(url, at + 1); url = substr(url, 1, at - 1) }
      if ((at = index(url, "/"))) { database = substr(url, at + 1); url = substr(url, 1, at - 1) }
      if ((at = index(url, "@"))) { user = substr(url, 1, at - 1); url = substr(url, at + 1) }
      if ((at = index(user, ":"))) { password = substr(user, at + 1); user = substr(user, 1, at - 1) }
      if (match(url, /:[0-9]+$/)) { port = substr(url, RSTART + 1); url = substr(url, 1, RSTART - 1) }
      if (url == "" || database == "" || user == "" || url ~ /@/ || database ~ /\//) exit 1
      n = split(options, option, "&")
      for (i = 1; i <= n; i++) {
        split(option[i], pair, "=")
        if (pair[1] !~ /^ssl(mode|rootcert|cert|key)$/) exit 1
        put("PG" toupper(pair[1]), pair[2])
      }
      put("PGHOST", url); put("PGPORT", port); put("PGDATABASE", database); put("PGUSER", user); put("PGPASSWORD", password)
    }'
}

# All names and addresses are checked before the first target is touched.
check_target() { # TARGET
  case $1 in supabase | components-v2 | control-plane) ;; *) fail "unknown target $1: use supabase, components-v2 or control-plane" ;; esac
  variable=$(variable_of "$1")
  read_url "$variable" >"$work/$1.url" ||
    fail "$variable is not set, or not of the form postgresql://USER:PASSWORD@HOST:PORT/DATABASE[?sslmode=MODE]"
}

run_target() { # TARGET COMMAND...
  target=$1
  shift
  printf '== %s\n' "$target"
  (
    while IFS= read -r name && IFS= read -r value; do export "$name=$value"; done <"$work/$target.url"
    BUNDLE_DIR=$work/$target
    export BUNDLE_DIR
    exec sh "$here/migrate.sh" "$@"
  )
}

bundle_target() { # TARGET
  target=$1
  IFS='
'
  set -f
  # shellcheck disable=SC2046 # One name on a line.
  set -- $(files_of "$target")
  set +f
  unset IFS
  [ $# -gt 0 ] || fail "$target: no file of it is switched on in $manifest"
  TERMINATION_LOG=/dev/null sh "$here/migrate.sh" bundle "$work/$target" "$@" >"$work/log" || { cat "$work/log" >&2; exit 3; }
}

targets='' without='' command=apply
while [ $# -gt 0 ]; do
  case $1 in
    --target) [ $# -ge 2 ] || fail "--target needs a name"; targets="$targets $2"; shift 2 ;;
    --without) [ $# -ge 2 ] || fail "--without needs a feature"; without="$without $2"; shift 2 ;;
    --dry-run) command=check; shift ;;
    --status) command=status; shift ;;
    --) shift; break ;;
    *) fail "unknown argument $1: the comment at the top of $0 tells what there is" ;;
  esac
done
[ $# -gt 0 ] || set -- "$command"

umask 077
work=$(mktemp -d "${TMPDIR:-/tmp}/ananta-apply.XXXXXX")
trap 'rm -rf "$work"' EXIT
[ -r "$manifest" ] || fail "there is no $manifest"
targets=${targets:-supabase components-v2 control-plane}
for name in $targets; do check_target "$name"; done
for name in $targets; do bundle_target "$name"; done
for name in $targets; do run_target "$name" "$@"; done
