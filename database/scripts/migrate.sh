#!/bin/sh
# Applies SQL migrations to one PostgreSQL database: each file exactly once, and wholly or not at all.
# The same file runs in the Jobs' pods, by hand (apply-all-migrations.sh) and in the tests. It needs a POSIX shell with
# the usual tools (BusyBox is enough) and psql 15. Usage: database/README.md; design: docs/adr/0003-migrations-runner.md.
#
#   migrate.sh wait             wait until the server answers and lets us in
#   migrate.sh apply            apply the files of the bundle that the ledger does not have
#   migrate.sh lint FILE...     check SQL files as apply does, without a server
#   migrate.sh normalise FILE   print a file as it goes into a bundle
#
# Environment: PGHOST PGPORT PGDATABASE PGUSER PGPASSWORD and the rest of libpq's own, and
#   BUNDLE_DIR       folder with manifest.tsv and the chunks              default /bundle
#   WAIT_TIMEOUT     seconds after which wait gives up                    default 300
#   WAIT_INTERVAL    seconds between its attempts                         default 2
#   CONNECT_TIMEOUT  seconds for which the other commands retry           default 60
#   LOCK_TIMEOUT     seconds to wait for another runner, per file         default 60
#   WORK_DIR         where the temporary folder is made                   default ${TMPDIR:-/tmp}
#   TERMINATION_LOG  gets the result too, if it exists and is writable    default /dev/termination-log
#
# The last line of stdout is the result in JSON: status, message and, where known, file, line, sqlstate, next.
# Exit status: 0 done; 1 unexpected; 2 usage or environment; 3 damaged bundle; 4 refused by the lint; 5 no connection,
# or not to a server we can use; 6 another runner has the lock; 7 refused by the ledger; 8 the SQL failed;
# 9 the schema is not what was applied; 143 stopped by a signal.
set -eu

VERSION=1.0
LEDGER_FORMAT=1
LOCK_KEY=107126708925537 # "ananta" in ASCII; pg_locks shows its two halves, 24942 and 1634628705
tab=$(printf '\t')

# ---- What the operator sees -----------------------------------------------------------------------------------------

say() { printf '%s %s\n' "$(date -u +%H:%M:%S)" "$*"; }

# Prints the result from R_* as one line of JSON, at most 2048 bytes: what Kubernetes keeps of a termination message.
result_json() {
  LC_ALL=C awk '
    function escape(text, from, to,   at, done) {
      while ((at = index(text, from))) { done = done substr(text, 1, at - 1) to; text = substr(text, at + 1) }
      return done text
    }
    function quoted(text, limit) {
      gsub(/[\001-\037]+/, " ", text)
      if (length(text) > limit) { text = substr(text, 1, limit); sub(/[^\001-\177]+$/, "", text); text = text "..." }
      return "\"" escape(escape(text, "\\", "\\\\"), "\"", "\\\"") "\""
    }
    function field(name, value) { return value == "" ? "" : ",\"" name "\":" value }
    BEGIN {
      for (limit = 1500; json == "" || length(json) > 2047; limit -= 100)
        json = "{\"status\":" quoted(ENVIRON["R_STATUS"], 20) \
          field("file", ENVIRON["R_FILE"] == "" ? "" : quoted(ENVIRON["R_FILE"], 200)) field("line", ENVIRON["R_LINE"]) \
          field("sqlstate", ENVIRON["R_SQLSTATE"] == "" ? "" : quoted(ENVIRON["R_SQLSTATE"], 5)) \
          field("message", quoted(ENVIRON["R_MESSAGE"], limit)) \
          field("next", ENVIRON["R_NEXT"] == "" ? "" : quoted(ENVIRON["R_NEXT"], limit)) "}"
      print json
    }'
}

# finish EXIT STATUS MESSAGE [NEXT]: the one way out; failed_at says where before.
finish() {
  R_STATUS=$2 R_MESSAGE=$3 R_NEXT=${4:-}
  export R_STATUS R_MESSAGE R_NEXT R_FILE R_LINE R_SQLSTATE
  if [ "$1" -ne 0 ]; then
    place="${R_FILE:+ $R_FILE}${R_LINE:+:$R_LINE}"
    [ "${R_MESSAGE#"${place# }"}" = "$R_MESSAGE" ] || place=''
    say "FAILED$place${R_SQLSTATE:+ ($R_SQLSTATE)}: $R_MESSAGE"
    [ -z "$R_NEXT" ] || say "Next: $R_NEXT"
  else
    say "$R_MESSAGE"
  fi
  result=$(result_json)
  log=${TERMINATION_LOG:-/dev/termination-log}
  [ ! -w "$log" ] || printf '%s\n' "$result" >"$log"
  printf '%s\n' "$result"
  exit "$1"
}
R_FILE='' R_LINE='' R_SQLSTATE=''
failed_at() { R_FILE=$1 R_LINE=${2:-} R_SQLSTATE=${3:-}; }

# All problems of one kind are collected and shown at once; the result names the first.
problem() { printf '%s\n' "$1" >>"$work/problems"; }
stop_on_problems() { # EXIT NEXT
  [ -s "$work/problems" ] || return 0
  while IFS= read -r line; do say "  $line"; done <"$work/problems"
  count=$(wc -l <"$work/problems")
  first=$(head -n 1 "$work/problems")
  [ "$count" -eq 1 ] || first="$first (and $((count - 1)) more, see the log)"
  finish "$1" failed "$first" "$2"
}

# ---- Start and end --------------------------------------------------------------------------------------------------

child='' state=''
clean_up() { [ -z "${work:-}" ] || rm -rf "$work"; }
on_signal() {
  trap '' INT TERM HUP
  if [ -n "$child" ]; then
    kill "$child" 2>/dev/null || :
    wait "$child" || :
  fi
  [ "$state" != started ] || again="A file outside a transaction may have been running: see migrate.sh status."
  finish 143 failed "stopped by a signal" "$again"
}

need_tools() {
  for tool in awk cat cut date gunzip head mktemp sed sha256sum sleep tail tr uname wc; do
    command -v "$tool" >/dev/null || finish 2 failed "$tool is not there" "Use the image postgres:15-alpine, or install it."
  done
}

need_psql() {
  command -v psql >/dev/null || finish 2 failed "psql is not there" "Install the PostgreSQL 15 client."
  # Before version 15, psql could commit what came before a failed statement.
  client=$(psql --version | sed 's/^[^0-9]*//; s/[^0-9].*//')
  case $client in '' | *[!0-9]*) client=0 ;; esac
  [ "$client" -ge 15 ] || finish 2 failed "psql is version $client, but 15 or newer is needed" \
    "Use the image postgres:15-alpine, or install the PostgreSQL 15 client."
}

need_number() { # NAME VALUE
  case $2 in '' | *[!0-9]* | ?????????*) finish 2 failed "$1 is '$2', but must be a whole number of seconds" "Set $1, e.g. to 60." ;; esac
}

set_up() {
  bundle=${BUNDLE_DIR:-/bundle}
  wait_timeout=${WAIT_TIMEOUT:-300} wait_interval=${WAIT_INTERVAL:-2}
  connect_timeout=${CONNECT_TIMEOUT:-60} lock_timeout=${LOCK_TIMEOUT:-60}
  need_number WAIT_TIMEOUT "$wait_timeout"
  need_number WAIT_INTERVAL "$wait_interval"
  need_number CONNECT_TIMEOUT "$connect_timeout"
  need_number LOCK_TIMEOUT "$lock_timeout"
  need_tools
  trap clean_up EXIT
  trap on_signal INT TERM HUP
  parent=${WORK_DIR:-${TMPDIR:-/tmp}}
  work=$(mktemp -d "$parent/ananta-migrate.XXXXXX") ||
    finish 2 failed "no folder can be made in $parent" "Mount a writable volume there, or set WORK_DIR."
  mkdir "$work/sql"
  : >"$work/problems"
  write_scanner
}

# ---- Reading SQL ----------------------------------------------------------------------------------------------------

# One awk program reads SQL as psql does (strings, quoted identifiers, dollar quotes, nested comments, COPY data, bodies
# of functions) and is used for three things: mode=lint finds what must not be in a file, mode=normalise removes what
# changes with every pg_dump or is unknown to PostgreSQL 15, mode=locate turns the line that psql reports, which is the
# last one of a statement, into the line of the error.
scan() { LC_ALL=C awk -f "$work/scan.awk" "$@"; }
write_scanner() {
  cat >"$work/scan.awk" <<'AWK'
function report(line, rule, text) {
  if (mode == "lint") print line "\t" rule "\t" text
}
function is_in(name, list) { return index(" " list " ", " " name " ") > 0 }
function has(name,   i) { for (i = 2; i <= words; i++) if (W[i] == name) return 1; return 0 }

# ---- one statement -------------------------------------------------------------------------------
function token() {
  if (!first_line) first_line = NR
  if (!buffered) B[buffered = 1] = NR
}
function word(w,   limit) {
  token()
  if (w == "concurrently") concurrently = 1
  if (depth > base) return
  limit = W[1] == "alter" ? 1000 : 40
  if (words < limit) W[++words] = w
  if (w ~ /^(function|procedure)$/ && (words == 2 && W[1] == "create" || words == 4 && W[1] W[2] W[3] == "createorreplace"))
    routine = 1
  if (!routine) return
  # psql counts BEGIN, CASE and END in the same way to find the end of a function's SQL body.
  if (w == "atomic" && last == "begin") atomic = 1
  else if (w == "case" && atomic) atomic++
  else if (w == "end" && atomic) { atomic--; if (words == 1) closing = 1 }
  last = w
}
function destructive_alter(   i) {
  for (i = 3; i <= words; i++)
    if (W[i] == "drop" && !(is_in(W[i + 1], "default not identity expression") &&
        (W[2] == "domain" || W[i - 2] == "alter" || W[i - 2] == "column" && W[i - 3] == "alter"))) return 1
  return 0
}
function not_in_transaction(f) {
  if (f == "vacuum") return 1
  if (f == "create") return is_in(W[2], "tablespace subscription") ||
    W[2] W[3] == "indexconcurrently" || W[2] W[3] W[4] == "uniqueindexconcurrently"
  if (f == "drop") return is_in(W[2], "tablespace subscription") || W[2] W[3] == "indexconcurrently"
  if (f == "reindex") return concurrently || is_in(W[2], "database system schema")
  if (f == "cluster") return words == 1 || words == 2 && W[2] == "verbose"
  if (f == "alter") return W[2] == "system" || W[2] == "database" && has("tablespace") ||
    concurrently && has("detach")
  return f == "discard" && W[2] == "all"
}
function not_portable(f,   i, setting) {
  if (f == "set") {
    setting = is_in(W[2], "session local") ? W[3] : W[2]
    return setting == "transaction_timeout" ||
      setting == "standard_conforming_strings" && !is_in(W[words], "on true yes default")
  }
  if (is_in(f, "grant revoke") && has("on"))
    for (i = 2; W[i] != "on"; i++) if (W[i] == "maintain") return 1
  return 0
}
function check_statement(   f) {
  f = W[1]
  if (is_in(f, "begin start commit rollback abort savepoint release") || f == "end" && !closing ||
      f == "prepare" && W[2] == "transaction")
    report(first_line, "transaction-control", toupper(f) " would end or split the one transaction in which a file is applied; remove it")
  else if (is_in(f, "create drop") && W[2] == "database")
    report(first_line, "create-database", "a migration changes the database it is connected to; databases are created by the platform")
  else if (!no_tx && not_in_transaction(f))
    report(first_line, "not-in-transaction", toupper(f) " of this form cannot run in a transaction; put it alone into a file that starts with -- ananta: no-transaction")
  else if (no_tx && ++statements > 1)
    report(first_line, "single-statement", "a no-transaction file holds one statement, so that it has either happened or not; move this one into a file of its own")
  else if (not_portable(f))
    report(first_line, "not-portable", "PostgreSQL 15 does not accept this, or reads strings differently after it; remove it")
  else if (later && !allowed && (is_in(f, "drop truncate") || f == "alter" && destructive_alter()))
    report(first_line, "destructive", "this can lose rows or objects that users have; if that is meant, start the file with -- ananta: allow-destructive")
}
function new_statement() { base = depth; words = first_line = concurrently = closing = 0; W[1] = W[2] = W[3] = last = "" }
function end_statement(   i, copy) {
  if (words) check_statement()
  else if (first_line && no_tx) statements++
  if (!depth && !atomic) {
    if (W[1] == "copy")
      for (i = 2; i < words; i++) if (W[i] == "from" && W[i + 1] == "stdin") { copies++; copy_line = NR; break }
    if (mode == "locate" && NR >= target && buffered) found(B[position > 1 && position <= buffered ? position : 1])
    routine = buffered = 0
  }
  new_statement()
}
function found(line) { print line; done = 1; exit }

# Most lines of a dump need no second look: an INSERT on one line, and what is inside the brackets of CREATE TABLE.
function plain(line,   text) {
  if (state != "" || estring_ended) return 0
  if (!buffered) {
    if (line !~ /^INSERT INTO .*\);$/) return 0
    text = substr(line, 1, length(line) - 1)
    gsub(/"[^"']*"/, "", text); gsub(/'[^'\\]*'/, "", text)
    if (text ~ /['"$\\;]|--|\/\*/) return 0
    word("insert"); end_statement()
    return 1
  }
  if (!depth || W[1] != "create" || routine || line ~ /['"$\\;()\/]|--/) return 0
  if (line != "") B[++buffered] = NR
  return 1
}

# ---- characters ----------------------------------------------------------------------------------
# Long lines are cut after a blank or comma, which is inside no token that matters.
function more(line, size,   end) {
  end = at + 4000
  while (end < size && substr(line, end, 1) !~ /[ ,]/) end++
  rest = substr(line, at, end - at + 1)
  at = end + 1
}
function enter(new, length_of_opening) {
  state = new; opened = NR; rest = substr(rest, length_of_opening + 1)
}
function scan(line,   size, p, c, w) {
  if (buffered && (line != "" || state != "")) B[++buffered] = NR
  if (estring_ended) estring_ended = 2
  size = length(line); at = 1; rest = ""
  for (;;) {
    if (rest == "") { if (at > size) break; more(line, size) }
    if (state == "") normal()
    else if (state == "e") {
      if (!match(rest, /['\\]/)) rest = ""
      else if (substr(rest, RSTART, 1) == "\\" || substr(rest, RSTART + 1, 1) == "'") rest = substr(rest, RSTART + 2)
      else { rest = substr(rest, RSTART + 1); state = ""; estring_ended = 1 }
    } else if (state == "/*") {
      if (!match(rest, /\/\*|\*\//)) rest = ""
      else { nested += substr(rest, RSTART, 1) == "/" ? 1 : -1; rest = substr(rest, RSTART + 2); if (!nested) state = "" }
    } else {
      p = index(rest, state)
      if (p) { rest = substr(rest, p + length(state)); state = "" } else rest = ""
    }
  }
  if (copies) { copying = copies; copies = 0 }
}
function normal(   c, w, p) {
  # Everything but what can start a word, a quote, a comment, a bracket or an end is skipped.
  if (!match(rest, INTERESTING)) {
    if (rest !~ /^[ \t\r\f]*$/) { token(); estring_ended = 0 }
    rest = ""; return
  }
  p = RSTART
  c = substr(rest, p, 1)
  if (estring_ended) {
    if (substr(rest, 1, p - 1) !~ /^[ \t\r\f]*$/) estring_ended = 0
    else if (c == "'" && estring_ended == 2) { enter("e", p); estring_ended = 0; return }
    else if (substr(rest, p, 2) != "--") estring_ended = 0
  }
  if (p > 1 && substr(rest, 1, p - 1) !~ /^[ \t\r\f]*$/) token()
  if (c == "-") {
    if (substr(rest, p + 1, 1) == "-") { rest = ""; at = 1e9 } else { token(); rest = substr(rest, p + 1) }
  } else if (c == "/") {
    if (substr(rest, p + 1, 1) == "*") { if (!buffered) B[buffered = 1] = NR; nested = 1; enter("/*", p + 1) }
    else { token(); rest = substr(rest, p + 1) }
  } else if (c == "\\") {
    report(NR, "backslash-command", "psql commands are not allowed in migrations; write plain SQL")
    new_statement(); rest = ""; at = 1e9
  } else if (c == ";") { rest = substr(rest, p + 1); end_statement() }
  else if (c == "(") { token(); depth++; rest = substr(rest, p + 1) }
  else if (c == ")") { token(); if (depth) depth--; rest = substr(rest, p + 1) }
  else if (c == "'") {
    token(); enter("'", p)
    if (W[1] == "set" && index(rest, "'")) word(tolower(substr(rest, 1, index(rest, "'") - 1)))
  } else if (c == "\"") { word("\""); enter("\"", p) }
  else if (c == "$") {
    token(); rest = substr(rest, p)
    if (match(rest, DOLLAR_TAG)) enter(substr(rest, 1, RLENGTH), RLENGTH)
    else rest = substr(rest, 2)
  } else {
    w = p > 1 && substr(rest, p - 1, 1) == "." ? "." : ""
    rest = substr(rest, p)
    match(rest, WORD)
    c = tolower(substr(rest, 1, RLENGTH))
    rest = substr(rest, RLENGTH + 1)
    if (c == "e" && substr(rest, 1, 1) == "'") { token(); enter("e", 1) } else word(w c)
  }
}
function directive(line,   name) {
  if (line !~ /^--[ \t]*ananta:/) return
  name = line; sub(/^--[ \t]*ananta:[ \t]*/, "", name); sub(/[ \t\r]*$/, "", name)
  if (name == "no-transaction") no_tx = 1
  else if (name == "allow-destructive") allowed = 1
  else report(NR, "unknown-directive", "\"" name "\" is none of no-transaction, allow-destructive")
}
function emit(line) { printf "%s%s", (NR > 1 ? "\n" : ""), line }

BEGIN {
  # Negated classes, so that every byte above 127 counts as a letter in any locale.
  INTERESTING = "[^]\001-!#%&*+,.0-:<-@[^`{-\177]"
  WORD = "^[^]\001-#%-/:-@[\\\\^`{-\177]+"
  DOLLAR_TAG = "^[$]([^]\001-@[\\\\^`{-\177][^]\001-/:-@[\\\\^`{-\177]*)?[$]"
  header = 1; depth = atomic = 0
  new_statement()
}
copying {
  if (mode == "normalise") emit($0)
  if ($0 == "\\." || $0 == "\\.\r") {
    copying--
    if (mode == "locate" && row && NR >= target) found(copy_line + row)
  }
  next
}
{ line = $0 }
NR == 1 { sub(/^\357\273\277/, "", line) }
header { if (line ~ /^--/) directive(line); else if (line !~ /^[ \t\r]*$/) header = 0 }
mode == "normalise" {
  cr = line ~ /\r$/ ? "\r" : ""
  if (state == "" && line ~ /^(\\(un)?restrict [A-Za-z0-9]+|SET transaction_timeout = [^;]*;[ \t]*)\r?$/) { emit(cr); next }
  emit($0)
}
!plain(line) { scan(line) }
END {
  if (done || mode == "normalise") exit
  if (mode == "locate" && copying && row) found(copy_line + row)
  if (copying) report(copy_line, "unterminated", "the data of this COPY does not end with a line \\.")
  else if (state != "") report(opened, "unterminated", (state == "/*" ? "the comment" : state == "\"" ? "the quoted identifier" : length(state) > 1 && state != "e" ? "the dollar quote" : "the string") " that starts here is never closed")
  target = NR; end_statement()
}
AWK
}

# normalise FILE: keeps a missing newline at the end missing, since the checksum is made of the result.
normalise() {
  scan -v mode=normalise "$1"
  [ ! -s "$1" ] || [ -n "$(tail -c 1 "$1")" ] || echo
}

# lint_file FILE NAME LATER [MODE]: adds each finding as "NAME:line: rule: text". LATER=1 for a file after the first of
# its target; MODE is what the manifest says of it.
lint_file() {
  scan -v mode=lint -v later="$3" -v manifest="${4:-}" "$1" >"$work/findings"
  while IFS="$tab" read -r line rule text; do
    [ -s "$work/problems" ] || failed_at "$2" "$line"
    problem "$2:$line: $rule: $text"
  done <"$work/findings"
}
lint_refusal="Change the file; nothing was executed."

# ---- The bundle -----------------------------------------------------------------------------------------------------

# Checks the manifest and writes its rows to $work/files.
read_manifest() {
  manifest=$bundle/manifest.tsv
  [ -r "$manifest" ] || finish 3 failed "there is no $manifest" "Mount the bundle's ConfigMaps there, or set BUNDLE_DIR."
  LC_ALL=C awk -F '\t' -v rows="$work/files" '
    function wrong(text) { print "manifest.tsv:" NR ": " text }
    NR == 1 { if ($0 != "# ananta bundle 1") wrong("the first line is not \"# ananta bundle 1\": made for another runner"); next }
    NF != 6 { wrong("not 6 fields"); next }
    $1 !~ /^[0-9]+$/ || $1 + 0 <= last { wrong("order \"" $1 "\" does not follow " last + 0) }
    $2 !~ /^[A-Za-z0-9][A-Za-z0-9._-]*[.]sql$/ || $2 in seen { wrong("\"" $2 "\" is not a file name, or is there twice") }
    $3 !~ /^[0-9a-f]+$/ || length($3) != 64 { wrong("\"" $3 "\" is not a sha256") }
    $4 !~ /^[0-9]+$/ || $6 !~ /^[0-9]+$/ || $6 < 1 || $6 > 999 { wrong("size or number of chunks is wrong") }
    $5 != "tx" && $5 != "no-tx" { wrong("mode \"" $5 "\" is neither tx nor no-tx") }
    { last = $1 + 0; seen[$2] = 1; print > rows; n++ }
    END { if (!n) wrong("no file") }
  ' "$manifest" >"$work/problems"
  stop_on_problems 3 "$damaged"
}
damaged="Deploy again, so that the ConfigMaps are written again; nothing was executed."

# Puts every file together from its chunks and compares size and sha256, all before the first statement.
unpack() {
  while IFS="$tab" read -r _ file sha256 size _ chunks; do
    unpack_file "$file" "$sha256" "$size" "$chunks"
  done <"$work/files"
  stop_on_problems 3 "$damaged"
}

unpack_file() { # FILE SHA256 SIZE CHUNKS
  n=0
  : >"$work/packed"
  while [ "$n" -lt "$4" ]; do
    chunk=$(printf '%s.gz.%03d' "$1" "$n")
    if [ ! -r "$bundle/$chunk" ]; then problem "$1: its chunk $chunk is missing"; return 0; fi
    cat "$bundle/$chunk" >>"$work/packed"
    n=$((n + 1))
  done
  if ! gunzip -c <"$work/packed" >"$work/sql/$1" 2>"$work/err"; then
    problem "$1: does not unpack, a chunk is truncated or in the wrong place ($(tail -n 1 "$work/err"))"
    return 0
  fi
  actual=$(sha256sum <"$work/sql/$1" | cut -d ' ' -f 1)
  [ "$actual" = "$2" ] ||
    problem "$1: sha256 is $actual ($(wc -c <"$work/sql/$1") bytes), but the manifest says $2 ($3 bytes)"
}

# ---- psql -----------------------------------------------------------------------------------------------------------

# The options make the server notice a dead client soon (its backend would keep the lock), and keep a setting of the
# role or database from changing how a file runs. PGOPTIONS of the caller come first.
# With writing switched off by default, only the transaction that the runner opens can write: should a file end it in
# a way that the lint does not see, the next statement fails instead of being committed by itself.
session="-c client_connection_check_interval=2000 -c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 \
-c tcp_keepalives_count=3 -c statement_timeout=0 -c idle_in_transaction_session_timeout=0 \
-c client_min_messages=warning"
caller_options=${PGOPTIONS:-}

# psql_file FILE [SETTINGS]: runs a psql script from $work; stdout and stderr go to $work/out and $work/err.
psql_file() {
  status=0
  (
    cd "$work"
    PGOPTIONS="$caller_options $session ${2:-}" PGAPPNAME="ananta-migrate $runner" PGCLIENTENCODING=UTF8 LC_ALL=C
    export PGOPTIONS PGAPPNAME PGCLIENTENCODING LC_ALL
    exec psql -X -w -q -A -t -F "$tab" -v ON_ERROR_STOP=1 -v VERBOSITY=verbose -f "$1" -d \
      "connect_timeout=10 keepalives=1 keepalives_idle=10 keepalives_interval=5 keepalives_count=3 tcp_user_timeout=30000"
  ) >"$work/out" 2>"$work/err" </dev/null &
  child=$!
  wait "$child" || status=$?
  child=''
}
read_only="-c default_transaction_read_only=on"

# The rows that a script printed under a name: results NAME
results() { sed -n "s/^$nonce$tab$1$tab//p" "$work/out"; }

# ---- Connecting -----------------------------------------------------------------------------------------------------

address() { printf '%s' "${PGHOST:-the local socket}:${PGPORT:-5432}, database ${PGDATABASE:-of the user}, user ${PGUSER:-of the system}"; }

# Asks the server what it is and what its ledger holds.
write_probe() {
  cat >"$work/probe.sql" <<EOF_SQL
SELECT '$nonce', 'server', pg_catalog.current_setting('server_version_num'),
  pg_catalog.current_setting('client_connection_check_interval'), pg_catalog.pg_is_in_recovery();
SELECT pg_catalog.to_regnamespace('ananta_migrations') IS NOT NULL AS ananta_schema,
  pg_catalog.to_regclass('ananta_migrations.ledger') IS NOT NULL
    AND pg_catalog.to_regclass('ananta_migrations.format') IS NOT NULL AS ananta_ledger \gset
SELECT '$nonce', 'tables', :'ananta_schema', :'ananta_ledger';
\if :ananta_ledger
SELECT '$nonce', 'format', max(version) FROM ananta_migrations.format;
SELECT '$nonce', 'row', file, sha256, state, to_char(applied_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS'), runner
  FROM ananta_migrations.ledger ORDER BY file;
\endif
EOF_SQL
}

# Ends at once when the server has answered and trying again cannot help.
refuse_hopeless() {
  answer=$(sed -n 's/^psql: error: //p' "$work/err" | sed 's/^connection to server [^:]*: //' | tr '\n' ' ')
  settings="Check the host, port, database, user and password (PGHOST ... or the migrations: configuration)."
  case $answer in
    *'unsupported startup parameter'*) finish 5 failed "this is a connection pooler, not PostgreSQL ($answer)" "$no_pooler" ;;
    *'unrecognized configuration parameter'*)
      finish 5 failed "the server is too old ($answer)" "Use PostgreSQL 15 or newer." ;;
    *'password authentication failed'* | *'no password supplied'* | *'authentication failed'* | *'role '*'does not exist'*)
      finish 5 failed "login refused at $(address): $answer" "Correct the user or the password; the database is untouched." ;;
    *'database '*'does not exist'*)
      finish 5 failed "no such database at $(address): $answer" "Correct the name, or create the database first." ;;
    *'no pg_hba.conf entry'* | *'permission denied'* | *'SSL'*'required'* | *'does not support SSL'* | *'certificate'*)
      finish 5 failed "the server does not let us in at $(address): $answer" "$settings" ;;
    *'invalid '*' value'* | *'invalid port'* | *'invalid integer'* | *'invalid connection option'*)
      finish 5 failed "$answer" "$settings" ;;
  esac
}
no_pooler="Connect to the server itself (for CloudNativePG the -rw service), not through a pooler: it would lose the session in which a file is applied."

# probe SECONDS: connects, trying again for so long, since network policies may reach a young pod late.
probe() {
  deadline=$(($(date +%s) + $1))
  while
    psql_file probe.sql "$read_only"
    [ "$status" -eq 2 ]
  do
    refuse_hopeless
    [ "$(date +%s)" -lt "$deadline" ] ||
      finish 5 failed "no connection to $(address) within $1 s: $answer" "Check that the server runs and that a network policy lets us reach it."
    say "no connection to $(address) yet: $answer"
    sleep "$wait_interval"
  done
  [ "$status" -eq 0 ] || sql_failed ''
  check_server
}

check_server() {
  results server >"$work/server"
  IFS="$tab" read -r version interval standby <"$work/server"
  [ "$version" -ge 150000 ] || finish 5 failed "the server is version $((version / 10000)), but 15 or newer is needed" "Use PostgreSQL 15."
  [ "$interval" = 2s ] || finish 5 failed "the settings of our session did not reach the server: a pooler is in between" "$no_pooler"
  [ "$standby" = f ] || finish 5 failed "$(address) is a standby, which cannot be written to" "Connect to the primary (for CloudNativePG the -rw service)."
}

# pg_isready does not say why it gets no answer; psql does, and some reasons will not go away.
explain_silence() {
  psql_file probe.sql "$read_only"
  [ "$status" -ne 2 ] || refuse_hopeless
  [ "$status" -ne 2 ] || say "no answer yet: $answer"
}

wait_for_server() {
  deadline=$(($(date +%s) + wait_timeout))
  say "waiting for $(address), at most $wait_timeout s"
  write_probe
  attempts=0 answer=''
  while ! pg_isready -q -t 3; do
    [ $((attempts % 15)) -ne 0 ] || explain_silence
    attempts=$((attempts + 1))
    [ "$(date +%s)" -lt "$deadline" ] || finish 5 failed "the server did not answer within $wait_timeout s: $answer" \
      "Check that the server runs, that its name resolves and that a network policy lets us reach it."
    sleep "$wait_interval"
  done
  # It answers; now whether it lets us in. A second is left, so that this is tried once even at the end.
  left=$((deadline - $(date +%s)))
  probe "$((left > 0 ? left : 1))"
  finish 0 ready "$(address) is ready"
}

# ---- The ledger -----------------------------------------------------------------------------------------------------

# Compares the ledger with the bundle: what is new goes to $work/pending, what contradicts is refused.
plan() {
  results tables >"$work/tables"
  IFS="$tab" read -r has_schema has_ledger <"$work/tables"
  [ "$has_schema" = "$has_ledger" ] || finish 7 failed "schema ananta_migrations is there, but its tables are not: the ledger was dropped" \
    "Restore ananta_migrations from a backup. If that cannot be: DROP SCHEMA ananta_migrations CASCADE, then adopt the database as it is with migrate.sh baseline."
  format=$(results format)
  [ "${format:-0}" -le "$LEDGER_FORMAT" ] || finish 7 failed "the ledger has format $format, this runner knows $LEDGER_FORMAT: a newer version was here" \
    "Deploy with the newer version again; this one changes nothing."
  results row >"$work/ledger"
  : >"$work/pending"
  while IFS="$tab" read -r order file sha256 rest; do
    row=$(sed -n "s/^$file$tab//p" "$work/ledger")
    if [ -z "$row" ]; then
      printf '%s\n' "$order$tab$file$tab$sha256$tab$rest" >>"$work/pending"
    else
      compare_row "$file" "$sha256" "$row"
    fi
  done <"$work/files"
  stop_on_problems 7 "$way_out"
}

settle_started() { # FILE
  echo "See whether its statement took effect (a broken index shows as INVALID: drop it). If it did: UPDATE ananta_migrations.ledger SET state = 'applied' WHERE file = '$1'. If not: DELETE FROM ananta_migrations.ledger WHERE file = '$1'. Then run again."
}

way_out=''
compare_row() { # FILE SHA256 ROW
  printf '%s\n' "$3" >"$work/row"
  IFS="$tab" read -r known row_state when by <"$work/row"
  if [ "$row_state" = started ] || [ "$row_state" = running ]; then
    problem "$1: was started on $when UTC by $by outside a transaction and never finished"
    way_out=$(settle_started "$1")
  elif [ "$known" != "$2" ]; then
    problem "$1: was applied with sha256 $known on $when UTC, but the bundle has $2"
    way_out="Put the old content back and the change into a new numbered file; or, to replace it knowingly, rebaseline to this sha256 (see database/README.md)."
  fi
  [ -n "$R_FILE" ] || [ ! -s "$work/problems" ] || failed_at "$1"
}

# SQL that makes the ledger. The trigger refuses to commit while a file is running, so that even a COMMIT that the lint
# did not see leaves nothing behind. SET CONSTRAINTS ALL IMMEDIATE runs it early, maybe as another role, and is no commit.
ledger_sql() {
  cat <<EOF_SQL
CREATE SCHEMA ananta_migrations;
COMMENT ON SCHEMA ananta_migrations IS 'Which migrations this database has; written by migrate.sh only.';
CREATE TABLE ananta_migrations.format (version integer NOT NULL);
INSERT INTO ananta_migrations.format VALUES ($LEDGER_FORMAT);
CREATE TABLE ananta_migrations.ledger (
  file text PRIMARY KEY,
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}\$'),
  state text NOT NULL CHECK (state IN ('running', 'started', 'applied', 'baseline')),
  applied_at timestamptz NOT NULL DEFAULT pg_catalog.clock_timestamp(),
  duration_ms bigint,
  runner text NOT NULL,
  tool_version text NOT NULL,
  fingerprint text
);
CREATE FUNCTION ananta_migrations.refuse_commit() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS \$\$
BEGIN
  IF current_query() !~* '^(\s|--[^\n]*\n)*set\s+constraints'
    AND EXISTS (SELECT FROM ananta_migrations.ledger WHERE state = 'running') THEN
    RAISE EXCEPTION 'the file tries to end the transaction in which it is applied' USING ERRCODE = '2D000';
  END IF;
  RETURN NULL;
END \$\$;
CREATE CONSTRAINT TRIGGER refuse_commit AFTER INSERT ON ananta_migrations.ledger DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW.state = 'running') EXECUTE FUNCTION ananta_migrations.refuse_commit();
EOF_SQL
}

# ---- Applying -------------------------------------------------------------------------------------------------------

# The lock is polled, each try in a transaction of its own: a runner that waited inside one would be waited for by a
# CREATE INDEX CONCURRENTLY of the runner that has the lock, for ever. The pauses grow with the time waited.
lock_sql() {
  cat <<EOF_SQL
$begin
SELECT pg_catalog.$try_lock($LOCK_KEY) AS ananta_locked,
  pg_catalog.clock_timestamp() > :'ananta_since'::timestamptz + interval '$lock_timeout s' AS ananta_late \gset
\if :ananta_locked
\elif :ananta_late
$rollback
SELECT '$nonce', 'busy', l.pid, a.usename, a.application_name, a.client_addr, a.state, a.backend_start::timestamptz(0)
  FROM pg_catalog.pg_locks l LEFT JOIN pg_catalog.pg_stat_activity a USING (pid)
  WHERE l.locktype = 'advisory' AND l.classid = 24942 AND l.objid = 1634628705 AND l.objsubid = 1 AND l.granted
    AND l.database = (SELECT oid FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database());
\else
$rollback
SELECT pg_catalog.pg_sleep(greatest(0.1, extract(epoch FROM pg_catalog.clock_timestamp() - :'ananta_since') / 20)) AS ananta_slept \gset
\i lock.sql
\endif
EOF_SQL
}

# What stands around a file. The end of the file is marked with a word that it cannot know, so that a file which psql
# stops reading early (\q, an open COPY) is never taken for whole.
driver_sql() { # FILE SHA256
  cat <<EOF_SQL
SELECT pg_catalog.clock_timestamp() AS ananta_since \gset
\i lock.sql
\if :ananta_locked
SELECT pg_catalog.to_regclass('ananta_migrations.ledger') IS NULL AS ananta_first \gset
\if :ananta_first
\i ledger.sql
\endif
SELECT NOT EXISTS (SELECT FROM ananta_migrations.ledger WHERE file = '$1') AS ananta_new \gset
\if :ananta_new
INSERT INTO ananta_migrations.ledger (file, sha256, state, runner, tool_version)
  VALUES ('$1', '$2', '$state', '$runner', '$VERSION');
SELECT pg_catalog.clock_timestamp() AS ananta_began, $transaction AS ananta_transaction \gset
\set ananta_end none
\o /dev/null
\i sql/$1
\o
RESET SESSION AUTHORIZATION;
RESET ROLE;
SELECT pg_catalog.set_config('search_path', 'pg_catalog', false) AS ananta_path,
  pg_catalog.set_config('standard_conforming_strings', 'on', false) AS ananta_strings \gset
SELECT :'ananta_end' = '$nonce' AS ananta_whole, $transaction = :'ananta_transaction' AS ananta_kept \gset
\if :ananta_whole
\if :ananta_kept
SELECT round(1000 * extract(epoch FROM clock_timestamp() - :'ananta_began')) AS ananta_ms \gset
UPDATE ananta_migrations.ledger SET state = 'applied', applied_at = clock_timestamp(), duration_ms = :ananta_ms
  WHERE file = '$1' AND state = '$state';
SELECT :ROW_COUNT = 1 AS ananta_recorded \gset
\if :ananta_recorded
$commit
\echo '$nonce\tapplied\t':ananta_ms
\else
\echo '$nonce\tunrecorded\t'
\endif
\else
\echo '$nonce\tended\t'
\endif
\else
\echo '$nonce\tcut\t'
\endif
\else
\echo '$nonce\tknown\t'
\endif
\endif
EOF_SQL
}

apply_file() { # FILE SHA256 MODE
  if [ "$3" = tx ]; then
    begin='BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE;' commit='COMMIT;' rollback='ROLLBACK;'
    try_lock=pg_try_advisory_xact_lock state=running settings=$read_only
    transaction="coalesce(pg_catalog.pg_current_xact_id_if_assigned()::pg_catalog.text, 'none')"
    ledger_sql >"$work/ledger.sql"
  else
    begin='' commit='' rollback='' try_lock=pg_try_advisory_lock state=started settings='' transaction="'none'"
    { echo 'BEGIN;' && ledger_sql && echo 'COMMIT;'; } >"$work/ledger.sql"
  fi
  lock_sql >"$work/lock.sql"
  driver_sql "$1" "$2" >"$work/driver.sql"
  printf '\n\\set ananta_end %s\n' "$nonce" >>"$work/sql/$1"
  psql_file driver.sql "$settings"
  [ "$status" -eq 0 ] || sql_failed "$1"
  show_warnings
  outcome "$1"
  state=''
}

outcome() { # FILE
  while IFS="$tab" read -r mark word detail; do
    [ "$mark" = "$nonce" ] || continue
    case $word in
      applied) applied=$((applied + 1)); say "$1: applied in $detail ms"; return 0 ;;
      known) say "$1: another runner has just dealt with it"; overtaken=1; return 0 ;;
      busy) failed_at "$1"; finish 6 failed "another runner has held the lock for $lock_timeout s: $(describe_holder "$detail")" \
        "Wait for it, or end it: SELECT pg_terminate_backend(${detail%%"$tab"*}). Then run again." ;;
      ended) failed_at "$1"; finish 8 failed "the file ended the transaction in which it is applied" "$no_transaction_control" ;;
      unrecorded) failed_at "$1"; finish 8 failed "the file removed its own row from ananta_migrations.ledger; nothing of it was kept" \
        "Remove from the file what changes ananta_migrations." ;;
      cut) failed_at "$1"; finish 8 failed "psql stopped reading the file before its end; nothing of it was kept" \
        "Look for a \\q, or for a COPY whose data does not end with a line \\. in it." ;;
    esac
  done <"$work/out"
  failed_at "$1"
  finish 1 failed "psql ended without saying what it did" "$again"
}
no_transaction_control="Remove BEGIN, COMMIT, ROLLBACK and the like from the file: the runner opens and ends the transaction."
describe_holder() {
  printf '%s' "$1" | awk -F '\t' '{ printf "backend %s of %s, \"%s\" from %s, %s, connected since %s", $1, $2, $3, $4, $5, $6 }'
}

# ---- Errors of psql -------------------------------------------------------------------------------------------------

show_warnings() {
  sed '/^LOCATION: /d' "$work/err" | head -n 40 | while IFS= read -r line; do say "  $line"; done
}

# Writes the first error in $work/err to $work/error, one value per line: script, line, SQLSTATE, line within the
# statement, row of COPY data, text. Nothing is taken from words that the server may translate.
read_error() {
  LC_ALL=C awk '
    match($0, /^psql:[^ ]*:[0-9]+: /) {
      if (code != "") { done = 1; next }
      where = substr($0, 6, RLENGTH - 7); rest = substr($0, RLENGTH + 1)
      if (match(rest, /^[^ ]+:  [0-9A-Z][0-9A-Z][0-9A-Z][0-9A-Z][0-9A-Z]: /)) {
        code = substr(rest, RLENGTH - 6, 5)
        if (code ~ /^0[01]/) { code = ""; skip = 1; next }
        text = substr(rest, RLENGTH + 1)
      } else if (text == "") text = rest
      skip = 0
      next
    }
    done || skip || /^LOCATION: / || /ananta_migrations[.]refuse_commit/ || /^ *\^$/ { next }
    match($0, /^LINE [0-9]+: /) { position = substr($0, 6, RLENGTH - 7); next }
    /^QUERY: / { position = 0; skip = 1; next }
    { text = text (text == "" ? "" : "; ") $0 }
    match($0, /COPY [^,]*, line [0-9]+/) { row = substr($0, RSTART, RLENGTH); sub(/.* /, "", row) }
    END {
      n = match(where, /:[0-9]+$/)
      print (n ? substr(where, 1, n - 1) : ""); print substr(where, n + 1); print code; print position + 0; print row + 0; print text
    }
  ' "$work/err" >"$work/error"
}

sql_failed() { # FILE, or nothing for a statement of the runner
  show_warnings
  read_error
  { read -r script; read -r line; read -r code; read -r position; read -r row; IFS= read -r text; } <"$work/error"
  if [ "$script" = "sql/$1" ]; then
    line=$(scan -v mode=locate -v target="$line" -v position="$position" -v row="$row" "$work/sql/$1")
  else
    line=''
  fi
  failed_at "$1" "$line" "$code"
  if [ "$status" -gt 128 ]; then
    text="psql was killed by signal $((status - 128))"
    code=57000
  elif [ "$status" -eq 2 ]; then
    text="the connection to the server was lost: $text"
    code=08006
  fi
  if [ "$state" = started ]; then
    finish 8 failed "$text" "The file runs outside a transaction. $(settle_started "$1")"
  fi
  finish 8 failed "$text" "$(advice "$code")"
}
again="Run it again: what was not committed is rolled back by the server, and the ledger knows what is done."

advice() { # SQLSTATE
  case $1 in
    25006 | 2D000) echo "$no_transaction_control" ;;
    53*) echo "Give the server what it lacks (disk space, memory, connections), then run again; nothing of the file was kept." ;;
    08* | 57* | 40*) echo "$again" ;;
    42501) echo "Give the user the right, or migrate as the owner of the database; nothing of the file was kept." ;;
    42P06 | 42P07 | 42701 | 42710 | 42723 | 23505)
      if [ -s "$work/ledger" ]; then echo "Correct the file, which makes what is already there, and deploy again; nothing of it was kept."
      else echo "The database is not empty and has no ledger. If it already has this schema, adopt it: migrate.sh baseline. Nothing of the file was kept."; fi ;;
    *) echo "Correct the file and deploy again; nothing of it was kept." ;;
  esac
}

# ---- Commands -------------------------------------------------------------------------------------------------------

apply() {
  read_manifest
  unpack
  write_probe
  probe "$connect_timeout"
  plan
  total=$(wc -l <"$work/files") applied=0 overtaken=0
  if [ ! -s "$work/pending" ]; then
    finish 0 unchanged "nothing to do: all $total files are in the ledger of $(address)"
  fi
  first=$(head -n 1 "$work/files" | cut -f 2)
  while IFS="$tab" read -r _ file _ _ mode _; do
    [ "$file" = "$first" ] && later=0 || later=1
    lint_file "$work/sql/$file" "$file" "$later" "$mode"
  done <"$work/pending"
  stop_on_problems 4 "$lint_refusal"
  while IFS="$tab" read -r _ file sha256 _ mode _; do
    say "$file: applying to $(address)"
    apply_file "$file" "$sha256" "$mode"
  done <"$work/pending"
  if [ "$overtaken" -eq 1 ]; then
    # Another runner applied some of them: of the same content, or is it a conflict?
    probe "$connect_timeout"
    plan
  fi
  [ "$applied" -eq "$total" ] && others='' || others=", the others were there already"
  finish 0 applied "$applied of $total files applied$others"
}

lint() {
  for path in "$@"; do
    [ -r "$path" ] || finish 2 failed "$path cannot be read" "Give the path of an SQL file."
    normalise "$path" >"$work/sql/normalised"
    lint_file "$work/sql/normalised" "$path" 1
  done
  stop_on_problems 4 "Change the file."
  finish 0 clean "$# files can be applied"
}

main() {
  command=${1:-}
  [ $# -eq 0 ] || shift
  case $command in
    wait | apply) [ $# -eq 0 ] || usage ;;
    lint) [ $# -gt 0 ] || usage ;;
    normalise) [ $# -eq 1 ] || usage ;;
    *) usage ;;
  esac
  set_up
  case $command in
    lint) lint "$@" ;;
    normalise) normalise "$1"; exit 0 ;;
  esac
  need_psql
  nonce=$(head -c 16 /dev/urandom | sha256sum | cut -c 1-32)
  runner=$(uname -n | tr -c 'A-Za-z0-9._\n-' _):$$
  case $command in
    wait) wait_for_server ;;
    apply) apply ;;
  esac
}

usage() { finish 2 failed "usage: migrate.sh wait | apply | lint FILE... | normalise FILE" "The comment at the top of the script explains the rest."; }

main "$@"
