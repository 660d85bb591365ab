#!/bin/sh
# Makes a dump of the size that the migrations document names, for tests and benchmarks: a temporary PostgreSQL 15 is
# filled with generated rows and read by the real pg_dump. Rows are the same each time.
#
#   generate-dump.sh supabase OUT.sql        about 2.8 MB
#   generate-dump.sh components-v2 OUT.sql   about 2.3 MB
#
# Prints "schema.table<TAB>rows" for every table of the dump. Needs the Debian package postgresql-15, or PG_BIN set to a
# folder with its programs. As root it runs them as the user postgres, since PostgreSQL refuses root.
set -eu

usage() {
    echo "usage: generate-dump.sh supabase|components-v2 OUT.sql" >&2
    exit 2
}

[ $# -eq 2 ] || usage
kind=$1
out=$2
case $kind in
    supabase | components-v2) ;;
    *) usage ;;
esac

PG_BIN=${PG_BIN:-/usr/lib/postgresql/15/bin}
if [ ! -x "$PG_BIN/initdb" ]; then
    echo "generate-dump.sh: no PostgreSQL 15 server in $PG_BIN; install it: apt-get install postgresql-15" >&2
    exit 1
fi

sources=$(cd "$(dirname "$0")/generate-dump" && pwd)
work=$(mktemp -d "${TMPDIR:-/tmp}/generate-dump.XXXXXX")

as_server() {
    if [ "$(id -u)" -eq 0 ]; then
        setpriv --reuid postgres --regid postgres --clear-groups "$@"
    else
        "$@"
    fi
}

stop() {
    if [ -f "$work/data/postmaster.pid" ]; then
        as_server "$PG_BIN/pg_ctl" -D "$work/data" -m immediate -w stop >/dev/null
    fi
    rm -rf "$work"
}
trap stop EXIT
trap 'exit 1' HUP INT TERM

# The user inside the server has a fixed name, so that the dump does not depend on who made it.
start() {
    [ "$(id -u)" -ne 0 ] || chown postgres: "$work"
    as_server "$PG_BIN/initdb" -D "$work/data" -U postgres -A trust -E UTF8 --locale=C --no-sync >"$work/log" 2>&1 &&
        as_server "$PG_BIN/pg_ctl" -D "$work/data" -l "$work/server.log" -w \
            -o "-c listen_addresses='' -c unix_socket_directories='$work' -c fsync=off" start >>"$work/log" 2>&1
}

PGHOST=$work PGUSER=postgres PGDATABASE=postgres PGTZ=UTC
export PGHOST PGUSER PGDATABASE PGTZ

if ! start; then
    echo "generate-dump.sh: the temporary server did not start:" >&2
    cat "$work"/*log >&2
    exit 1
fi
"$PG_BIN/psql" -X -q -v ON_ERROR_STOP=1 -1 -f "$sources/$kind.sql" >/dev/null
"$PG_BIN/pg_dump" --no-owner --no-privileges >"$work/dump.sql"
"$PG_BIN/psql" -X -q -A -t -F "$(printf '\t')" -v ON_ERROR_STOP=1 -f "$sources/row-counts.sql"
cp "$work/dump.sql" "$out"
