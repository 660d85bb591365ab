#!/bin/sh
# Brings a MySQL database to the newest version with Flyway, and says in one line of JSON how that ended.
#
#   migrate.sh            applies what is pending, then checks everything applied against the files
#   migrate.sh info       shows what is applied and what is pending
#   migrate.sh validate   checks everything applied against the files
#   migrate.sh repair     after a file failed and its half was undone by hand: forgets that failure, so that it runs again
#   migrate.sh baseline   after schema/baseline.sql filled an empty database: notes that all files are in it
#
# Environment:
#   MYSQL_HOST, MYSQL_PORT (3306), MYSQL_DATABASE, MYSQL_USER, MYSQL_PASSWORD or MYSQL_PASSWORD_FILE
#   MIGRATIONS_DIR   where the files are (migrations/ beside this script)
#   WAIT_TIMEOUT     seconds to wait for the server (300)
#   TERMINATION_LOG  where the JSON goes besides stdout, if writable (/dev/termination-log)
#
# Ends with 0, with 3 when running it again cannot help before somebody did something, and with 1 otherwise.
#
# Needs flyway 10, as in the image flyway/flyway. Nothing else: the image has neither jq nor a MySQL client.
set -eu

# A network policy may reach a new pod some seconds after its start, and a server may restart under us.
connection_retry=60
exit_code=1

# result JSON: prints it as the last line and leaves it where Kubernetes looks for a container's last words.
result() {
  printf '%s\n' "$1"
  log=${TERMINATION_LOG:-/dev/termination-log}
  if [ -w "$log" ]; then printf '%s\n' "$1" >"$log"; fi
}

# As a JSON string: plain ASCII on one line, cut so that the whole result stays below Kubernetes' 2048 bytes.
json() { printf '"%s"' "$(printf '%s' "$1" | tr '\n\t' '  ' | LC_ALL=C tr -c '\040-\176' '?' | cut -c1-"$2" | sed 's/[\\"]/\\&/g')"; }

# fail MESSAGE NEXT [FILE LINE SQLSTATE]
fail() {
  printf 'migrate: %s\n' "$1" >&2
  printf 'next: %s\n' "$2" >&2
  result "{\"status\":\"failed\"${3:+,\"file\":$(json "$3" 100)}${4:+,\"line\":$4}${5:+,\"sqlstate\":$(json "$5" 5)},\"message\":$(
    json "$1" 700),\"next\":$(json "$2" 400)}"
  exit "$exit_code"
}

succeed() {
  result "{\"status\":\"$1\",\"message\":$(json "$2" 700)}"
}

problem() { printf '  - %s\n' "$1" >>"$work/problems"; }

is_number() { case $1 in '' | *[!0-9]* | 0?* | ??????*) return 1 ;; esac; }

read_environment() {
  password=${MYSQL_PASSWORD:-}
  if [ -z "$password" ] && [ -n "${MYSQL_PASSWORD_FILE:-}" ]; then
    if [ -r "$MYSQL_PASSWORD_FILE" ]; then
      password=$(cat "$MYSQL_PASSWORD_FILE")
    else
      problem "MYSQL_PASSWORD_FILE: '$MYSQL_PASSWORD_FILE' cannot be read"
    fi
  fi
  [ -n "$password" ] || problem 'MYSQL_PASSWORD (or MYSQL_PASSWORD_FILE) is not set'
  [ -n "${MYSQL_USER:-}" ] || problem 'MYSQL_USER is not set'
  case ${MYSQL_HOST:-} in
    '') problem 'MYSQL_HOST is not set' ;;
    *[!A-Za-z0-9._-]*) problem "MYSQL_HOST was '$MYSQL_HOST' but must be a host name or an IPv4 address" ;;
  esac
  case ${MYSQL_DATABASE:-} in
    '') problem 'MYSQL_DATABASE is not set' ;;
    *[!A-Za-z0-9_-]*) problem "MYSQL_DATABASE was '$MYSQL_DATABASE' but must be letters, digits, _ and -" ;;
  esac
  # In a namespace with a Service named mysql, Kubernetes sets MYSQL_PORT to tcp://... where the pod does not set it.
  port=${MYSQL_PORT:-3306}
  if ! is_number "$port" || [ "$port" -lt 1 ] || [ "$port" -gt 65535 ]; then
    problem "MYSQL_PORT was '$port' but must be 1 to 65535"
  fi
  wait_timeout=${WAIT_TIMEOUT:-300}
  is_number "$wait_timeout" || problem "WAIT_TIMEOUT was '$wait_timeout' but must be a number of seconds"
  migrations=${MIGRATIONS_DIR:-$(dirname "$0")/migrations}
  newest=$(find -L "$migrations" -maxdepth 1 -name 'V*__*.sql' 2>/dev/null | sed 's|.*/V||; s|__.*||' | sort | tail -n 1)
  [ -n "$newest" ] || problem "MIGRATIONS_DIR '$migrations' has no file named V{version}__{description}.sql"
  command -v flyway >/dev/null || problem 'flyway is not on PATH; run it in the image flyway/flyway'
  if [ -s "$work/problems" ]; then
    fail "invalid environment:
$(cat "$work/problems")" 'correct it and run migrate.sh again'
  fi
  server=$MYSQL_HOST:$port/$MYSQL_DATABASE
}

# Flyway takes all of this from the environment: its arguments would show in the process list.
export_settings() {
  # MySQL 8 sends its public key for the password exchange where the connection has no TLS.
  export FLYWAY_URL="jdbc:mysql://$server?allowPublicKeyRetrieval=true"
  export FLYWAY_USER="$MYSQL_USER" FLYWAY_PASSWORD="$password"
  export FLYWAY_LOCATIONS="filesystem:$migrations" FLYWAY_VALIDATE_MIGRATION_NAMING=true
  export REDGATE_DISABLE_TELEMETRY=true
}

# The first value that Flyway printed after this label, as in "SQL State  : 42000".
value_of() { sed -n "s/^$1 *: *//p" "$work/output" | head -n 1; }

# run COMMAND... [OPTION...]: Flyway's answer is in $work/output. Tries again for $retry seconds while there is no
# connection; once there was one, it does not wait for long.
run() {
  give_up=$(($(date +%s) + retry))
  while ! flyway -skipCheckForUpdate -color=never "$@" >"$work/output" 2>&1; do
    case $(value_of 'SQL State') in
      08*) grep -q '^ERROR: Unable to obtain connection' "$work/output" || return 1 ;;
      *) return 1 ;;
    esac
    reason=$(value_of Message)
    if [ "$(date +%s)" -ge "$give_up" ]; then
      fail "no connection to $server within $retry s; last: $reason" \
        'check that MySQL runs and that a network policy allows this connection' '' '' "$(value_of 'SQL State')"
    fi
    if [ "$reason" != "${said:-}" ]; then printf 'waiting for %s: %s\n' "$server" "$reason"; said=$reason; fi
    sleep 2
  done
  retry=$connection_retry
}

half_applied='MySQL commits each DDL statement by itself, so what stands before it in the file is in the database'

# Ends with what went wrong in $work/output, and the way out of it.
explain() {
  cat "$work/output" >&2
  sqlstate=$(value_of 'SQL State')
  location=$(value_of Location)
  if [ -n "$location" ]; then
    exit_code=3
    file=$(basename "${location##*(}" ')')
    line=$(value_of Line)
    fail "$file, line $line: $(value_of Message). $half_applied" \
      "undo by hand what $file did before line $line, correct the file, run 'migrate.sh repair', then 'migrate.sh'. Where other databases already have this file, leave it as it is and correct the database" \
      "$file" "$line" "$sqlstate"
  fi
  failed=$(sed -n 's/^Detected failed migration to version \([^ ]*\) .*/\1/p' "$work/output" | head -n 1)
  message=$(sed -n '/^ERROR: /,$p' "$work/output" | sed 's/^ERROR: //; /^Need more flexibility/d; /^-----/,$d; /^Caused by/,$d')
  if grep -qE '^(Migration (checksum|description|type) mismatch|Detected applied migration not resolved)' "$work/output"; then
    exit_code=3
    fail "$message" 'applied files are never changed, renamed or removed: restore them as they were, and write a new file for the change'
  elif [ -n "$failed" ]; then
    exit_code=3
    file=$(cd "$migrations" && echo "V${failed}__"*.sql)
    fail "$file failed in an earlier run. $half_applied" \
      "'migrate.sh info' shows when. Undo by hand what the file did, correct it, run 'migrate.sh repair', then 'migrate.sh'" "$file"
  elif grep -q '^ERROR: Found non-empty schema' "$work/output"; then
    fail "$server has tables but no record of migrations" \
      "if schema/baseline.sql has just filled it, run 'migrate.sh baseline'; otherwise find out what filled it first"
  elif [ -n "$sqlstate" ]; then
    fail "$(value_of Message)" 'check MYSQL_USER, MYSQL_PASSWORD, MYSQL_DATABASE and what the user is granted' '' '' "$sqlstate"
  fi
  fail "$message" "see Flyway's output above"
}

migrate() {
  run migrate validate || explain
  cat "$work/output"
  applied=$(sed -n 's/^Successfully applied \([0-9]*\) migration.*/\1/p' "$work/output")
  if [ -n "$applied" ]; then
    succeed applied "$applied files applied, $server is at version $newest"
  else
    succeed unchanged "nothing to apply, $server is at version $newest"
  fi
}

# Flyway's repair also takes changed files for granted. Ours only forgets a failure.
repair() {
  if run validate; then
    succeed unchanged "nothing to repair in $server"
    return
  fi
  grep -q '^Detected failed migration' "$work/output" || explain
  if grep -qE '^(Migration .* mismatch|Detected applied migration not resolved)' "$work/output"; then explain; fi
  run repair || explain
  cat "$work/output"
  succeed repaired "the failure is forgotten; run migrate.sh to apply the file"
}

case ${1:-migrate} in
  migrate | info | validate | repair | baseline) ;;
  *)
    printf 'usage: migrate.sh [migrate | info | validate | repair | baseline]\n' >&2
    exit 2
    ;;
esac

work=$(mktemp -d "${TMPDIR:-/tmp}/migrate.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

read_environment
export_settings
retry=$wait_timeout

case ${1:-migrate} in
  migrate) migrate ;;
  info)
    run info || explain
    cat "$work/output"
    ;;
  validate)
    run validate || explain
    succeed valid "$server is as the files up to $newest say"
    ;;
  repair) repair ;;
  baseline)
    run baseline "-baselineVersion=$newest" -baselineDescription=schema/baseline.sql || explain
    succeed baselined "$server is taken to be at version $newest"
    ;;
esac
