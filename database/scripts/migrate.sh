#!/bin/sh
# Applies SQL migrations to one PostgreSQL database: each file exactly once, and wholly or not at all.
# The same file runs in the Jobs' pods, by hand (apply-all-migrations.sh) and in the tests. It needs a POSIX shell with
# the usual tools (BusyBox is enough) and psql 15. Usage: database/README.md; design: docs/adr/0003-migrations-runner.md.
#
#   migrate.sh wait             wait until the server answers and lets us in
#   migrate.sh apply            apply the files of the bundle that the ledger does not have
#   migrate.sh check            tell what apply would do, and check those files, without changing anything
#   migrate.sh status           list the files and what the ledger says of them
#   migrate.sh verify           compare the ledger with the bundle, and the schema with what the files made
#   migrate.sh baseline [LAST_FILE]             adopt a database that has the schema already (compares it first)
#   migrate.sh rebaseline FILE SHA256 ...       replace applied files, keeping the old tables aside; then as apply
#   migrate.sh lint FILE...     check SQL files as apply does, without a server
#   migrate.sh normalise FILE   print a file as it goes into a bundle
#   migrate.sh bundle FOLDER FILE...   write files into a bundle, e.g. to apply them by hand
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
tab=$(printf '\t') sep=$(printf '\037') # between columns: in our files, and in what psql prints

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
  else
    say "$R_MESSAGE"
  fi
  [ -z "$R_NEXT" ] || say "Next: $R_NEXT"
  result=$(result_json)
  log=${TERMINATION_LOG:-/dev/termination-log}
  [ ! -w "$log" ] || printf '%s\n' "$result" >"$log"
  printf '%s\n' "$result"
  exit "$1"
}
R_FILE='' R_LINE='' R_SQLSTATE=''
failed_at() { R_FILE=$1 R_LINE=${2:-} R_SQLSTATE=${3:-}; }

count() { echo "$(($(wc -l <"$work/$1")))"; } # the lines of a work file, without the blanks that some wc print

# All problems of one kind are collected and shown at once; the result names the first.
problem() { printf '%s\n' "$1" >>"$work/problems"; }
stop_on_problems() { # EXIT NEXT
  [ -s "$work/problems" ] || return 0
  while IFS= read -r line; do say "  $line"; done <"$work/problems"
  found=$(count problems)
  first=$(head -n 1 "$work/problems")
  [ "$found" -eq 1 ] || first="$first (and $((found - 1)) more, see the log)"
  finish "$1" failed "$first" "$2"
}

# ---- Start and end --------------------------------------------------------------------------------------------------

child='' running='' current=''
clean_up() { [ -z "${work:-}" ] || rm -rf "$work"; }
on_signal() {
  trap '' INT TERM HUP
  if [ -n "$child" ]; then
    kill "$child" 2>/dev/null || :
    wait "$child" || :
  fi
  [ "$running" != started ] || again="A file outside a transaction may have been running: see migrate.sh status."
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
  case $2 in '' | *[!0-9]* | 0?* | ?????????*) finish 2 failed "$1 is '$2', but must be a whole number of seconds" "Set $1, e.g. to 60." ;; esac
}

set_up() {
  bundle_folder=${BUNDLE_DIR:-/bundle}
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
# of functions) and is used for four things: mode=lint finds what must not be in a file, mode=normalise removes what
# changes with every pg_dump or is unknown to PostgreSQL 15, mode=locate turns the line that psql reports, which is the
# last one of a statement, into the line of the error, mode=header tells whether the file runs in a transaction.
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
  if (!query_line) query_line = NR
  if (!buffered) B[buffered = 1] = NR
}
function word(w,   limit) {
  token()
  if (w == "concurrently") concurrently = 1
  if (w == "ananta_migrations") ledger = 1
  if (depth > base) return
  limit = is_in(W[1], "alter merge") ? 1000 : 40
  if (words < limit) W[++words] = w
  if (w ~ /^(function|procedure)$/ && (words == 2 && W[1] == "create" || words == 4 && W[1] W[2] W[3] == "createorreplace"))
    routine = 1
  if (!routine || depth) return
  # psql counts BEGIN, CASE and END like this to find the end of a function's SQL body, and calls any BEGIN one; only
  # after BEGIN ATOMIC is an END no statement.
  if (w == "begin") block++
  else if (w == "case" && block) block++
  else if (w == "end" && block) block--
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
    return setting == "transaction_timeout" || setting == "standard_conforming_strings" && !is_in(W[words], "on true default")
  }
  if (newer || f == "merge" && has("returning")) return 1
  if (is_in(f, "grant revoke") && has("on"))
    for (i = 2; W[i] != "on"; i++) if (W[i] == "maintain") return 1
  return 0
}
function transaction_control(f) {
  if (f == "set") return is_in("transaction", W[2]) || is_in(W[2], "session local") && is_in(W[3], "transaction characteristics")
  return is_in(f, "begin start commit rollback abort savepoint release") || f == "end" && !closing ||
    f == "prepare" && W[2] == "transaction"
}
function check_statement(   f) {
  f = W[1]
  if (transaction_control(f))
    report(first_line, "transaction-control", toupper(f) " would end, split or change the one transaction in which a file is applied; remove it")
  else if (is_in(f, "create drop") && W[2] == "database")
    report(first_line, "create-database", "a migration changes the database it is connected to; databases are created by the platform")
  else if (ledger)
    report(first_line, "ledger", "only the runner writes ananta_migrations; dump a migrated database with pg_dump --exclude-schema=ananta_migrations")
  else if (!no_tx && not_in_transaction(f))
    report(first_line, "not-in-transaction", toupper(f) " of this form cannot run in a transaction; put it alone into a file that starts with -- ananta: no-transaction")
  else if (no_tx && ++statements > 1)
    report(first_line, "single-statement", "a no-transaction file holds one statement, so that it has either happened or not; move this one into a file of its own")
  else if (not_portable(f))
    report(first_line, "not-portable", "PostgreSQL 15 does not accept this, or reads strings differently after it; remove it")
  else if (later && !allowed && (is_in(f, "drop truncate") || f == "alter" && destructive_alter()))
    report(first_line, "destructive", "this can lose rows or objects that users have; if that is meant, start the file with -- ananta: allow-destructive")
}
function new_statement() { base = depth; words = first_line = concurrently = closing = ledger = newer = 0; W[1] = W[2] = W[3] = last = "" }
function end_statement(   i, copy) {
  if (words) check_statement()
  else if (first_line && no_tx) statements++
  if (!depth && !block) {
    if (W[1] == "copy")
      for (i = 2; i < words; i++) if (W[i] == "from" && W[i + 1] == "stdin") { copies++; copy_line = NR; break }
    if (mode == "locate" && NR >= target && buffered) found(B[position > 1 && position <= buffered ? position : 1])
    routine = buffered = query_line = atomic = 0
  }
  new_statement()
}
function found(line) { print line; done = 1; exit }

# Most lines of a dump need no second look: an INSERT on one line, and what is inside the brackets of CREATE TABLE.
function plain(line,   text) {
  if (state != "" || line ~ LEDGER) return 0
  if (!buffered) {
    if (line !~ /^INSERT INTO .* VALUES .*\);$/) return 0
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
  size = length(line); at = 1; rest = ""
  for (;;) {
    if (rest == "") { if (at > size) break; more(line, size) }
    if (state == "") normal()
    else if (state == "e") {
      if (!match(rest, /['\\]/)) rest = ""
      else if (substr(rest, RSTART, 1) == "\\" || substr(rest, RSTART + 1, 1) == "'") rest = substr(rest, RSTART + 2)
      else { rest = substr(rest, RSTART + 1); state = "" }
    } else if (state == "--") {
      # A carriage return ends it as a line feed does.
      p = index(rest, "\r")
      if (p) { rest = substr(rest, p + 1); state = "" } else rest = ""
    } else if (state == "/*") {
      if (!match(rest, /\/\*|\*\//)) rest = ""
      else { nested += substr(rest, RSTART, 1) == "/" ? 1 : -1; rest = substr(rest, RSTART + 2); if (!nested) state = "" }
    } else {
      p = index(rest, state)
      if (p) { rest = substr(rest, p + length(state)); state = "" } else rest = ""
    }
  }
  if (state == "--") state = ""
  if (copies) { copying = copies; copies = 0 }
}
function normal(   c, w, p, comma) {
  # Everything but what can start a word, a quote, a comment, a bracket or an end is skipped.
  if (!match(rest, INTERESTING)) {
    if (rest !~ /^[ \t\r\f]*$/) token()
    rest = ""; return
  }
  p = RSTART
  c = substr(rest, p, 1)
  if (p > 1 && substr(rest, 1, p - 1) !~ /^[ \t\r\f]*$/) token()
  if (c == "-") {
    if (substr(rest, p + 1, 1) == "-") { state = "--"; rest = substr(rest, p + 2) } else { token(); rest = substr(rest, p + 1) }
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
  } else if (c == "\"") {
    enter("\"", p)
    word(index(rest, "ananta_migrations\"") == 1 ? "ananta_migrations" : "\"")
    previous = "\""
  }
  else if (c == "$") {
    token(); rest = substr(rest, p)
    if (match(rest, DOLLAR_TAG)) enter(substr(rest, 1, RLENGTH), RLENGTH)
    else rest = substr(rest, 2)
  } else {
    w = p > 1 && substr(rest, p - 1, 1) == "." ? "." : ""
    comma = index(substr(rest, 1, p - 1), ",")
    rest = substr(rest, p)
    match(rest, WORD)
    c = tolower(substr(rest, 1, RLENGTH))
    rest = substr(rest, RLENGTH + 1)
    if (c == "e" && substr(rest, 1, 1) == "'") { token(); enter("e", 1); return }
    if (c == "json_table" && rest ~ /^[ \t]*\(/ && (comma || is_in(previous, "from join lateral"))) newer = 1
    word(c == "ananta_migrations" ? c : w c)
    previous = c
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
  LEDGER = "[Aa][Nn][Aa][Nn][Tt][Aa]_"
  header = 1; depth = atomic = block = 0
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
mode == "header" { if (!header) exit; next }
mode == "normalise" {
  cr = line ~ /\r$/ ? "\r" : ""
  if (state == "" && (line ~ /^\\(un)?restrict [A-Za-z0-9]+\r?$/ || !query_line && line ~ /^SET transaction_timeout = [^;]*;[ \t]*\r?$/)) { emit(cr); next }
  emit($0)
}
!plain(line) { scan(line) }
END {
  if (mode == "header") print no_tx ? "no-tx" : "tx"
  if (done || mode == "normalise" || mode == "header") exit
  if (manifest != "" && manifest != (no_tx ? "no-tx" : "tx"))
    report(1, "unknown-directive", "the manifest says " manifest ", the header of the file does not")
  if (mode == "locate" && copying && row) found(copy_line + row)
  if (copying) report(copy_line, "unterminated", "the data of this COPY does not end with a line \\.")
  else if (state != "") report(opened, "unterminated", (state == "/*" ? "the comment" : state == "\"" ? "the quoted identifier" : length(state) > 1 && state != "e" ? "the dollar quote" : "the string") " that starts here is never closed")
  unclosed = depth ? "the parenthesis" : block ? "the BEGIN" : ""
  open_line = query_line
  target = NR; end_statement()
  if (unclosed != "") report(open_line, "unterminated", unclosed " in the query that starts here is never closed, so psql takes all that follows for a part of it")
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

# ---- The bundle -----------------------------------------------------------------------------------------------------

# Checks the manifest and writes its rows to $work/files.
read_manifest() {
  manifest=$bundle_folder/manifest.tsv
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
    if [ ! -r "$bundle_folder/$chunk" ]; then problem "$1: its chunk $chunk is missing"; return 0; fi
    cat "$bundle_folder/$chunk" >>"$work/packed"
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
-c client_min_messages=warning -c standard_conforming_strings=on"
caller_options=${PGOPTIONS:-}

# psql_file FILE [SETTINGS]: runs a psql script from $work; stdout and stderr go to $work/out and $work/err.
psql_file() {
  status=0
  (
    cd "$work"
    PGOPTIONS="$caller_options $session ${2:-}" PGAPPNAME="ananta-migrate $runner" PGCLIENTENCODING=UTF8 LC_ALL=C
    export PGOPTIONS PGAPPNAME PGCLIENTENCODING LC_ALL
    exec psql -X -w -q -A -t -F "$sep" -v ON_ERROR_STOP=1 -v VERBOSITY=verbose -f "$1" -d \
      "connect_timeout=10 keepalives=1 keepalives_idle=10 keepalives_interval=5 keepalives_count=3 tcp_user_timeout=30000"
  ) >"$work/out" 2>"$work/err" </dev/null &
  child=$!
  wait "$child" || status=$?
  child=''
}
read_only="-c default_transaction_read_only=on"

# The rows that a script printed under a name: results NAME
results() { sed -n "s/^$nonce$sep$1$sep//p" "$work/out"; }

# ---- Connecting -----------------------------------------------------------------------------------------------------

address() { printf '%s' "${PGHOST:-the local socket}:${PGPORT:-5432}, database ${PGDATABASE:-of the user}, user ${PGUSER:-of the system}"; }

ledger_state="(SELECT pg_catalog.md5(coalesce(string_agg(file || sha256 || state, ' ' ORDER BY file), '')) FROM ananta_migrations.ledger)"

# Asks the server what it is and what its ledger holds.
write_probe() {
  cat >"$work/probe.sql" <<EOF_SQL
SELECT '$nonce', 'server', pg_catalog.current_setting('server_version_num'),
  pg_catalog.current_setting('client_connection_check_interval'), pg_catalog.pg_is_in_recovery();
SELECT pg_catalog.to_regnamespace('ananta_migrations') IS NOT NULL AS ananta_schema,
  pg_catalog.to_regclass('ananta_migrations.ledger') IS NOT NULL
    AND pg_catalog.to_regclass('ananta_migrations.format') IS NOT NULL
    AND pg_catalog.to_regclass('ananta_migrations.objects') IS NOT NULL AS ananta_ledger \gset
SELECT '$nonce', 'tables', :'ananta_schema', :'ananta_ledger';
\if :ananta_ledger
SELECT '$nonce', 'format', max(version) FROM ananta_migrations.format;
SELECT '$nonce', 'state', $ledger_state;
SELECT '$nonce', 'row', file, sha256, state, to_char(applied_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS'), runner, duration_ms
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
  [ "$status" -eq 0 ] || sql_failed
  check_server
}

check_server() {
  results server >"$work/server"
  IFS="$sep" read -r version interval standby <"$work/server"
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

# Reads what the probe found into $work/ledger, and refuses a ledger that this runner must not touch.
read_ledger() {
  results tables >"$work/tables"
  IFS="$sep" read -r has_schema has_ledger <"$work/tables"
  [ "$has_schema" = "$has_ledger" ] || finish 7 failed "schema ananta_migrations is there, but not its tables: the ledger was dropped" \
    "Restore ananta_migrations from a backup. If that cannot be: DROP SCHEMA ananta_migrations CASCADE, then adopt the database as it is with migrate.sh baseline."
  format=$(results format)
  [ "${format:-0}" -le "$LEDGER_FORMAT" ] || finish 7 failed "the ledger has format $format, this runner knows $LEDGER_FORMAT: a newer version was here" \
    "Deploy with the newer version again; this one changes nothing."
  results row >"$work/ledger"
}

# Writes the row of a file to $work/row; fails when there is none.
ledger_row() { # FILE
  LC_ALL=C awk -F "$sep" -v file="$1" '$1 == file { print; found = 1 } END { exit !found }' "$work/ledger" >"$work/row"
}

# Compares the ledger with the bundle: what is new goes to $work/pending, what contradicts is refused.
plan() {
  read_ledger
  compare_with_bundle
}
compare_with_bundle() {
  : >"$work/pending"
  while IFS="$tab" read -r order file sha256 rest; do
    if ledger_row "$file"; then compare_row "$sha256"
    else printf '%s\n' "$order$tab$file$tab$sha256$tab$rest" >>"$work/pending"; fi
  done <"$work/files"
  stop_on_problems 7 "$way_out"
}

way_out=''
compare_row() { # SHA256, of the file whose row is in $work/row
  IFS="$sep" read -r row_file known row_state when by _ <"$work/row"
  case $row_state in
    started | running)
      problem "$row_file: was started on $when UTC by $by and never finished"
      way_out=$(settle_started "$row_file")
      ;;
    *)
      [ "$known" != "$1" ] || return 0
      problem "$row_file: was applied with sha256 $known on $when UTC, but the bundle has $1"
      way_out="Put the old content back and the change into a new numbered file; or, to replace it knowingly, rebaseline to this sha256 (see database/README.md)."
      ;;
  esac
  [ -n "$R_FILE" ] || failed_at "$row_file"
}

settle_started() { # FILE
  echo "See whether its statement took effect (a broken index shows as INVALID: drop it). If it did: UPDATE ananta_migrations.ledger SET state = 'applied' WHERE file = '$1'. If not: DELETE FROM ananta_migrations.ledger WHERE file = '$1'. Then run again."
}

# SQL that makes the ledger. The trigger refuses to commit while a file is running, so that even a COMMIT that the lint
# did not see leaves nothing behind. SET CONSTRAINTS ALL IMMEDIATE runs it early, maybe as another role, and is no commit.
# Table objects holds what the files have made, as the last file that touched it left it.
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
CREATE TABLE ananta_migrations.objects (
  object text PRIMARY KEY,
  schema text NOT NULL,
  relation text NOT NULL,
  definition text NOT NULL,
  file text NOT NULL
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

# ---- The schema as rows ---------------------------------------------------------------------------------------------

# A query for every object outside the system's schemas and extensions: object, schema, relation (of which it is a
# part), definition. Owners, privileges, comments and the order of columns are left out: they differ between servers
# that are otherwise the same. Names are complete only while search_path is pg_catalog.
objects_sql() {
  cat <<'EOF_SQL'
WITH namespaces AS (
  SELECT oid, quote_ident(nspname) AS name FROM pg_namespace n
  WHERE nspname !~ '^pg_' AND nspname NOT IN ('information_schema', 'ananta_migrations')
    AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_namespace'::regclass AND d.objid = n.oid AND d.deptype = 'e')
), relations AS (
  SELECT c.*, n.name AS schema, n.name || '.' || quote_ident(c.relname) AS name
  FROM pg_class c JOIN namespaces n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S', 'c')
    AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
)
SELECT 'schema ' || name AS object, name AS schema, '' AS relation, '' AS definition FROM namespaces
UNION ALL
SELECT CASE relkind WHEN 'v' THEN 'view ' WHEN 'm' THEN 'materialized view ' WHEN 'f' THEN 'foreign table '
    WHEN 'S' THEN 'sequence ' WHEN 'c' THEN 'type ' ELSE 'table ' END || name, schema, name,
  concat_ws(' ', CASE relpersistence WHEN 'u' THEN 'unlogged' END, CASE WHEN relrowsecurity THEN 'row security' END,
    CASE WHEN relforcerowsecurity THEN 'forced' END, reloptions::text, pg_get_expr(relpartbound, oid),
    CASE WHEN relkind = 'p' THEN pg_get_partkeydef(oid) END,
    CASE WHEN relkind IN ('v', 'm') THEN pg_get_viewdef(oid) END,
    (SELECT concat_ws(' ', format_type(seqtypid, NULL), seqstart, seqincrement, seqmin, seqmax, seqcache, seqcycle)
       FROM pg_sequence WHERE seqrelid = oid))
FROM relations
UNION ALL
SELECT 'column ' || r.name || '.' || quote_ident(a.attname), r.schema, r.name,
  concat_ws(' ', format_type(a.atttypid, a.atttypmod), CASE WHEN a.attnotnull THEN 'NOT NULL' END,
    'DEFAULT ' || pg_get_expr(d.adbin, d.adrelid), 'identity ' || NULLIF(a.attidentity::text, ''), 'generated ' || NULLIF(a.attgenerated::text, ''),
    'COLLATE ' || CASE WHEN a.attcollation NOT IN (0, 'pg_catalog."default"'::regcollation) THEN a.attcollation::regcollation::text END)
FROM relations r JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped
  LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
WHERE r.relkind IN ('r', 'p', 'f', 'c')
UNION ALL
SELECT 'constraint ' || quote_ident(conname) || ' on ' || r.name, r.schema, r.name, pg_get_constraintdef(c.oid)
FROM relations r JOIN pg_constraint c ON c.conrelid = r.oid
UNION ALL
SELECT 'index ' || quote_ident(i.relname) || ' on ' || r.name, r.schema, r.name,
  concat_ws(' ', pg_get_indexdef(x.indexrelid), CASE WHEN NOT x.indisvalid THEN 'INVALID' END)
FROM relations r JOIN pg_index x ON x.indrelid = r.oid JOIN pg_class i ON i.oid = x.indexrelid
UNION ALL
SELECT 'trigger ' || quote_ident(tgname) || ' on ' || r.name, r.schema, r.name,
  concat_ws(' ', CASE tgenabled WHEN 'D' THEN 'disabled' WHEN 'R' THEN 'replica' WHEN 'A' THEN 'always' END, pg_get_triggerdef(t.oid))
FROM relations r JOIN pg_trigger t ON t.tgrelid = r.oid WHERE NOT tgisinternal
UNION ALL
SELECT 'rule ' || quote_ident(rulename) || ' on ' || r.name, r.schema, r.name, pg_get_ruledef(w.oid)
FROM relations r JOIN pg_rewrite w ON w.ev_class = r.oid WHERE rulename <> '_RETURN'
UNION ALL
SELECT 'policy ' || quote_ident(polname) || ' on ' || r.name, r.schema, r.name,
  concat_ws(' ', CASE polcmd WHEN 'r' THEN 'SELECT' WHEN 'a' THEN 'INSERT' WHEN 'w' THEN 'UPDATE' WHEN 'd' THEN 'DELETE' ELSE 'ALL' END,
    CASE WHEN NOT polpermissive THEN 'restrictive' END,
    'TO ' || (SELECT string_agg(CASE role WHEN 0 THEN 'public' ELSE pg_get_userbyid(role) END, ', ' ORDER BY 1) FROM unnest(polroles) role),
    'USING ' || pg_get_expr(polqual, polrelid), 'WITH CHECK ' || pg_get_expr(polwithcheck, polrelid))
FROM relations r JOIN pg_policy p ON p.polrelid = r.oid
UNION ALL
SELECT CASE prokind WHEN 'p' THEN 'procedure ' WHEN 'a' THEN 'aggregate ' ELSE 'function ' END || n.name || '.' || quote_ident(proname)
    || '(' || pg_get_function_identity_arguments(p.oid) || ')', n.name, '',
  CASE prokind WHEN 'a' THEN pg_get_function_result(p.oid) ELSE pg_get_functiondef(p.oid) END
FROM pg_proc p JOIN namespaces n ON n.oid = p.pronamespace
WHERE NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e')
UNION ALL
SELECT CASE typtype WHEN 'd' THEN 'domain ' ELSE 'type ' END || n.name || '.' || quote_ident(typname), n.name, '',
  CASE typtype
    WHEN 'e' THEN (SELECT string_agg(quote_literal(enumlabel), ', ' ORDER BY enumsortorder) FROM pg_enum WHERE enumtypid = t.oid)
    WHEN 'd' THEN concat_ws(' ', format_type(typbasetype, typtypmod), CASE WHEN typnotnull THEN 'NOT NULL' END, 'DEFAULT ' || typdefault,
      (SELECT string_agg(pg_get_constraintdef(oid), ' ' ORDER BY conname) FROM pg_constraint WHERE contypid = t.oid))
    ELSE (SELECT format_type(rngsubtype, NULL) FROM pg_range WHERE rngtypid = t.oid) END
FROM pg_type t JOIN namespaces n ON n.oid = t.typnamespace
WHERE typtype IN ('e', 'd', 'r')
  AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_type'::regclass AND d.objid = t.oid AND d.deptype = 'e')
UNION ALL
SELECT 'extension ' || quote_ident(extname), '', '', '' FROM pg_extension
EOF_SQL
}

# A query for how the table of recorded objects differs from another one: kind, object, file, was, is. What hangs on a
# table that is gone is not named again; what was added counts only when it hangs on a recorded table.
differences_sql() { # RECORDED ACTUAL
  cat <<EOF_SQL
SELECT kind, object, file, regexp_replace(was, '\s+', ' ', 'g') AS was, regexp_replace(actual, '\s+', ' ', 'g') AS actual FROM (
  SELECT CASE WHEN a.object IS NULL THEN 'missing' ELSE 'changed' END AS kind, r.object, r.relation, r.file, r.definition AS was, a.definition AS actual
  FROM $1 r LEFT JOIN $2 a USING (object)
  WHERE a.definition IS DISTINCT FROM r.definition
    AND (r.object = 'table ' || r.relation OR NOT EXISTS (SELECT FROM $1 t WHERE t.object = 'table ' || r.relation
      AND NOT EXISTS (SELECT FROM $2 b WHERE b.object = t.object)))
  UNION ALL
  SELECT 'added', a.object, a.relation, '', '', a.definition FROM $2 a
  WHERE NOT EXISTS (SELECT FROM $1 r WHERE r.object = a.object) AND EXISTS (SELECT FROM $1 t WHERE t.object = 'table ' || a.relation)
) d ORDER BY relation, object NOT LIKE 'table %', object
EOF_SQL
}

read_catalogue="SELECT pg_catalog.set_config('search_path', 'pg_catalog', false) AS ananta_path, pg_catalog.set_config('jit', 'off', false) AS ananta_jit \\gset"

# ---- Scripts around the files ---------------------------------------------------------------------------------------

# in_transaction / outside_transaction: what differs between the two modes.
in_transaction() {
  begin='BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE;' commit='COMMIT;' rollback='ROLLBACK;' settings=$read_only
  try_lock=pg_try_advisory_xact_lock running=running
  transaction="coalesce(pg_catalog.pg_current_xact_id_if_assigned()::pg_catalog.text, 'none')"
  ledger_sql >"$work/ledger.sql"
}
outside_transaction() {
  begin='' commit='' rollback='' settings='' try_lock=pg_try_advisory_lock running=started transaction="'none'"
  { echo 'BEGIN;' && ledger_sql && echo 'COMMIT;'; } >"$work/ledger.sql"
}

# The lock is polled, each try in a transaction of its own: a runner that waited inside one would be waited for by a
# CREATE INDEX CONCURRENTLY of the runner that has the lock, for ever. The pauses grow with the time waited.
lock_sql() {
  cat <<EOF_SQL
$begin
SELECT pg_catalog.$try_lock($LOCK_KEY) AS ananta_go,
  pg_catalog.clock_timestamp() > :'ananta_since'::timestamptz + interval '$lock_timeout s' AS ananta_late \gset
\if :ananta_go
\elif :ananta_late
$rollback
SELECT '$nonce', 'busy', '', l.pid, a.usename, a.application_name, a.client_addr, a.state, a.backend_start::timestamptz(0)
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

# Takes the lock and makes the ledger; from here on ananta_go says whether to go on.
opening_sql() {
  lock_sql >"$work/lock.sql"
  cat <<EOF_SQL
SELECT pg_catalog.clock_timestamp() AS ananta_since \gset
\i lock.sql
\if :ananta_go
SELECT pg_catalog.to_regclass('ananta_migrations.ledger') IS NULL AS ananta_first \gset
\if :ananta_first
\i ledger.sql
\endif
\endif
EOF_SQL
}

fingerprint="(SELECT md5(string_agg(md5(object || ' ' || definition), '' ORDER BY object COLLATE \"C\")) FROM ananta_migrations.objects)"

# What stands around one file. Its end is marked with a word that it cannot know, so that a file which psql stops
# reading early (\q, an open COPY) is never taken for whole.
file_sql() { # FILE SHA256
  printf '\n\\set ananta_end %s-%s\n' "$1" "$nonce" >>"$work/sql/$1"
  cat <<EOF_SQL
\if :ananta_go
SELECT NOT EXISTS (SELECT FROM ananta_migrations.ledger WHERE file = '$1') AS ananta_go \gset
\if :ananta_go
$read_catalogue
CREATE TEMPORARY TABLE ananta_before AS
$(objects_sql);
RESET ALL;
INSERT INTO ananta_migrations.ledger (file, sha256, state, runner, tool_version)
  VALUES ('$1', '$2', '$running', '$runner', '$VERSION');
SELECT pg_catalog.clock_timestamp() AS ananta_began, $transaction AS ananta_transaction \gset
\set ananta_end none
\o /dev/null
\i sql/$1
\o
RESET SESSION AUTHORIZATION;
RESET ROLE;
RESET ALL;
$read_catalogue
\set ananta_go off
SELECT :'ananta_end' = '$1-$nonce' AS ananta_whole, $transaction = :'ananta_transaction' AS ananta_kept \gset
\if :ananta_whole
\if :ananta_kept
WITH now AS MATERIALIZED (
$(objects_sql)
), gone AS (
  DELETE FROM ananta_migrations.objects o WHERE EXISTS (SELECT FROM pg_temp.ananta_before b WHERE b.object = o.object)
    AND NOT EXISTS (SELECT FROM now n WHERE n.object = o.object)
)
INSERT INTO ananta_migrations.objects (object, schema, relation, definition, file)
SELECT n.object, n.schema, n.relation, n.definition, '$1' FROM now n LEFT JOIN pg_temp.ananta_before b USING (object)
WHERE n.definition IS DISTINCT FROM b.definition
ON CONFLICT (object) DO UPDATE SET definition = excluded.definition, file = excluded.file;
DROP TABLE pg_temp.ananta_before;
SELECT round(1000 * extract(epoch FROM clock_timestamp() - :'ananta_began')) AS ananta_ms \gset
UPDATE ananta_migrations.ledger SET state = 'applied', applied_at = clock_timestamp(), duration_ms = :ananta_ms,
    fingerprint = $fingerprint
  WHERE file = '$1' AND state = '$running';
SELECT :ROW_COUNT = 1 AS ananta_go \gset
\if :ananta_go
\echo '$nonce\037done\037$1\037':ananta_ms
\else
\echo '$nonce\037unrecorded\037$1\037'
\endif
\else
\echo '$nonce\037ended\037$1\037'
\endif
\else
\echo '$nonce\037cut\037$1\037'
\endif
RESET ALL;
\else
\echo '$nonce\037known\037$1\037'
\endif
\endif
EOF_SQL
}

closing_sql() {
  cat <<EOF_SQL
\if :ananta_go
$commit
\echo '$nonce\037committed\037\037'
\endif
EOF_SQL
}

# Runs $work/driver.sql and ends the runner unless it came to its end or was overtaken.
run_driver() {
  psql_file driver.sql "$settings"
  [ "$status" -eq 0 ] || sql_failed
  show_warnings
  committed=0 overtaken=0 different=0
  while IFS="$sep" read -r mark word file detail; do
    [ "$mark" != "$nonce" ] || outcome
  done <"$work/out"
  [ $((committed + overtaken + different)) -gt 0 ] || finish 1 failed "psql ended without saying what it did" "$again"
  running=''
}

outcome() {
  case $word in
    busy)
      finish 6 failed "another runner has held the lock for $lock_timeout s: $(describe_holder)" \
        "Wait for it, or end it: SELECT pg_terminate_backend(${detail%%"$sep"*}). Then run again."
      ;;
    known) overtaken=1; say "$file: another runner has just dealt with it" ;;
    different) different=1 ;;
    ended) failed_at "$file"; finish 8 failed "the file ended the transaction in which it is applied" "$no_transaction_control" ;;
    unrecorded)
      failed_at "$file"
      finish 8 failed "the file removed its own row from ananta_migrations.ledger; nothing of it was kept" \
        "Remove from the file what changes ananta_migrations."
      ;;
    cut)
      failed_at "$file"
      finish 8 failed "psql stopped reading the file before its end; nothing of it was kept" \
        "Look for a \\q, or for a COPY whose data does not end with a line \\. in it."
      ;;
    committed) committed=1 ;;
  esac
}
no_transaction_control="Remove BEGIN, COMMIT, ROLLBACK and the like from the file: the runner opens and ends the transaction."
describe_holder() {
  printf '%s' "$detail" | awk -F "$sep" '{ printf "backend %s of %s, \"%s\" from %s, %s, connected since %s", $1, $2, $3, $4, $5, $6 }'
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

# Ends the runner with the error in $work/err, at the line of the file where it is.
sql_failed() {
  show_warnings
  read_error
  { read -r script; read -r line; read -r code; read -r position; read -r row; IFS= read -r text; } <"$work/error"
  case $script in
    sql/*) failed_at "${script#sql/}" "$(scan -v mode=locate -v target="$line" -v position="$position" -v row="$row" "$work/$script")" "$code" ;;
    *) failed_at "$current" '' "$code" ;;
  esac
  if [ "$status" -gt 128 ]; then
    text="psql was killed by signal $((status - 128))"
    code=57000
  elif [ "$status" -eq 2 ]; then
    text="the connection to the server was lost: $text"
    code=08006
  fi
  if [ "$running" = started ]; then
    finish 8 failed "$text" "The file runs outside a transaction. $(settle_started "$R_FILE")"
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

# ---- apply ----------------------------------------------------------------------------------------------------------

# Everything that can be known before the first statement.
prepare() {
  read_manifest
  unpack
  total=$(count files)
  first=$(head -n 1 "$work/files" | cut -f 2)
  write_probe
  probe "$connect_timeout"
}

lint_files() { # LIST, of rows as in the manifest
  while IFS="$tab" read -r _ file _ _ mode _; do
    [ "$file" = "$first" ] && later=0 || later=1
    lint_file "$work/sql/$file" "$file" "$later" "$mode"
  done <"$1"
  stop_on_problems 4 "Change the file; nothing was executed."
}

apply() {
  prepare
  read_ledger
  apply_prepared
}

apply_prepared() {
  compare_with_bundle
  [ -s "$work/pending" ] || finish 0 unchanged "nothing to do: all $total files are in the ledger of $(address)"
  lint_files "$work/pending"
  apply_pending
  [ "$applied" -eq "$total" ] && others='' || others=", the others were there already"
  finish 0 applied "$applied of $total files applied$others"
}

check() {
  prepare
  plan
  lint_files "$work/pending"
  while IFS="$tab" read -r _ file _ _ mode _; do say "$file: would be applied ($mode)"; done <"$work/pending"
  finish 0 checked "$(count pending) of $total files would be applied to $(address)"
}

apply_pending() {
  applied=0 conflicts=0
  while IFS="$tab" read -r _ current sha256 _ mode _; do
    say "$current: applying to $(address)"
    if [ "$mode" = tx ]; then in_transaction; else outside_transaction; fi
    { opening_sql; file_sql "$current" "$sha256"; closing_sql; } >"$work/driver.sql"
    run_driver
    if [ "$overtaken" -eq 1 ]; then conflicts=1
    else applied=$((applied + 1)); say "$current: applied in $(results 'done' | cut -d "$sep" -f 2) ms"; fi
  done <"$work/pending"
  current=''
  # Where another runner was faster: had it the same content?
  if [ "$conflicts" -eq 1 ]; then
    probe "$connect_timeout"
    plan
  fi
}

# ---- status, verify -------------------------------------------------------------------------------------------------

status() {
  prepare
  read_ledger
  waiting=0 wrong=0
  while IFS="$tab" read -r _ file sha256 _; do
    if ledger_row "$file"; then
      IFS="$sep" read -r _ known row_state when by ms <"$work/row"
      [ "$known" = "$sha256" ] || row_state="$row_state with another content"
      case $row_state in applied | baseline) ;; *) wrong=$((wrong + 1)) ;; esac
      say "$file  $row_state  $when UTC  ${ms:--} ms  by $by"
    else
      waiting=$((waiting + 1))
      say "$file  pending"
    fi
  done <"$work/files"
  not_in_bundle
  while IFS="$sep" read -r file _ row_state when by _; do
    say "$file  $row_state, not in this bundle  $when UTC  by $by"
  done <"$work/others"
  finish 0 status "$((total - waiting - wrong)) applied, $waiting pending, $wrong to look at, $(count others) not in this bundle"
}

# Rows of the ledger that the bundle does not have go to $work/others.
not_in_bundle() {
  LC_ALL=C awk -v sep="$sep" 'NR == FNR { here[$2] = 1; next } { split($0, row, sep) } !(row[1] in here)' "$work/files" "$work/ledger" >"$work/others"
}

verify() {
  prepare
  plan
  while IFS="$tab" read -r _ file _; do problem "$file: is not applied"; done <"$work/pending"
  stop_on_problems 9 "Run migrate.sh apply."
  { echo "$read_catalogue"
    echo "WITH now AS MATERIALIZED ($(objects_sql)), found AS ($(differences_sql ananta_migrations.objects now))"
    echo "SELECT '$nonce', 'differs', found.* FROM found;"
    echo "SELECT '$nonce', 'count', count(*) FROM ananta_migrations.objects;"
  } >"$work/verify.sql"
  psql_file verify.sql "$read_only"
  [ "$status" -eq 0 ] || sql_failed
  name_differences
  stop_on_problems 9 "Undo what was changed by hand, or bring it into a new numbered file."
  finish 0 verified "all $total files are applied, and the $(results count) objects that they made are as they left them"
}

name_differences() {
  results differs >"$work/differs"
  while IFS="$sep" read -r kind object file was actual; do
    case $kind in
      missing) problem "$object is missing; $file makes it" ;;
      added) problem "$object is there, but no file makes it: $actual" ;;
      changed) problem "$object is '$actual', but $file makes it '$was'" ;;
    esac
  done <"$work/differs"
}

# ---- baseline, rebaseline -------------------------------------------------------------------------------------------

# Moves schemas out of the way by renaming them, so that the files find the database as a new one, and makes again what
# a dump expects to be there: public, and a schema for extensions that were in a moved one. The argument chooses them.
aside_sql() { # CONDITION on n.nspname
  cat <<EOF_SQL
CREATE TEMPORARY TABLE ananta_aside AS
SELECT n.oid, n.nspname AS old, pg_catalog.left(n.nspname, 40) || '_before_' || to_char(now() AT TIME ZONE 'UTC', 'YYYYMMDDHH24MISS') AS new,
  pg_catalog.pg_get_userbyid(n.nspowner) AS owner, n.nspacl AS acl, pg_catalog.obj_description(n.oid, 'pg_namespace') AS comment
FROM pg_catalog.pg_namespace n
WHERE n.nspname !~ '^pg_' AND n.nspname NOT IN ('information_schema', 'ananta_migrations') AND $1
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE d.classid = 'pg_catalog.pg_namespace'::regclass AND d.objid = n.oid AND d.deptype = 'e');
DO \$ananta\$
DECLARE
  s record;
  g record;
BEGIN
  FOR s IN SELECT * FROM pg_temp.ananta_aside LOOP
    EXECUTE format('ALTER SCHEMA %I RENAME TO %I', s.old, s.new);
    CONTINUE WHEN s.old <> 'public' AND NOT EXISTS (SELECT FROM pg_catalog.pg_extension WHERE extnamespace = s.oid);
    EXECUTE format('CREATE SCHEMA %I AUTHORIZATION %I', s.old, s.owner);
    EXECUTE format('COMMENT ON SCHEMA %I IS %L', s.old, s.comment);
    FOR g IN SELECT privilege_type, is_grantable, CASE grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_catalog.pg_get_userbyid(grantee)) END AS grantee
      FROM aclexplode(s.acl) LOOP
      EXECUTE format('GRANT %s ON SCHEMA %I TO %s', g.privilege_type, s.old, g.grantee) || CASE WHEN g.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END;
    END LOOP;
    FOR g IN SELECT d.defaclrole, a.privilege_type, a.is_grantable,
        CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_catalog.pg_get_userbyid(a.grantee)) END AS grantee,
        CASE d.defaclobjtype WHEN 'r' THEN 'TABLES' WHEN 'S' THEN 'SEQUENCES' WHEN 'f' THEN 'FUNCTIONS' ELSE 'TYPES' END AS kind
      FROM pg_catalog.pg_default_acl d, aclexplode(d.defaclacl) a
      WHERE d.defaclnamespace = s.oid AND pg_catalog.pg_has_role(d.defaclrole, 'USAGE') LOOP
      EXECUTE format('ALTER DEFAULT PRIVILEGES FOR ROLE %I IN SCHEMA %I GRANT %s ON %s TO %s', pg_catalog.pg_get_userbyid(g.defaclrole),
        s.old, g.privilege_type, g.kind, g.grantee) || CASE WHEN g.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END;
    END LOOP;
    FOR g IN SELECT extname FROM pg_catalog.pg_extension WHERE extnamespace = s.oid LOOP
      EXECUTE format('ALTER EXTENSION %I SET SCHEMA %I', g.extname, s.old);
    END LOOP;
  END LOOP;
END \$ananta\$;
EOF_SQL
}

# Adopts a database that has the schema already. The files are rehearsed in a transaction, with everything that is there
# moved aside, and what they make is compared with what was there. Then the rehearsal is rolled back; the ledger is
# written only if nothing is missing or different. Rows are not compared. Files that run outside a transaction cannot be
# rehearsed: if there are any, indexes that are there in addition are taken as theirs.
baseline() { # [LAST FILE]
  prepare
  read_ledger
  choose_up_to "${1:-}"
  while IFS="$tab" read -r _ file _; do
    ! ledger_row "$file" || problem "$file: is in the ledger already"
  done <"$work/chosen"
  stop_on_problems 7 "Apply the rest with migrate.sh apply; a file is adopted only once."
    LC_ALL=C awk -F '\t' '$5 == "tx"' "$work/chosen" >"$work/rehearsed"
  outside=$(LC_ALL=C awk -F '\t' '$5 != "tx" { printf "%s%s", sep, $2; sep = " or " }' "$work/chosen")
  lint_files "$work/rehearsed"
  say "comparing $(address) with what $(count rehearsed) files make"
  in_transaction
  baseline_sql >"$work/driver.sql"
  run_driver
  name_differences
  stop_on_problems 9 "The database stays as it was. Make it what the files say, or adopt fewer files (migrate.sh baseline LAST_FILE), then try again."
  results adopted | while IFS="$sep" read -r object file; do say "  $object is there and is taken as made by $file"; done
  finish 0 baseline "$(count chosen) files adopted: the database has the $(results count) objects that they make"
}

# The files up to the named one, or all, go to $work/chosen.
choose_up_to() {
  if [ -n "$1" ]; then
    find_file "$1"
    LC_ALL=C awk -F '\t' -v last="$found" '{ print } $2 == last { exit }' "$work/files" >"$work/chosen"
  else
    cp "$work/files" "$work/chosen"
  fi
}

# Finds a file of the bundle by its name or the number that it begins with.
find_file() {
  found=$(LC_ALL=C awk -F '\t' -v wanted="$1" '$2 == wanted || index($2, wanted "_") == 1 { print $2; exit }' "$work/files")
  [ -n "$found" ] || finish 2 failed "the bundle has no file $1" "Name one of: $(cut -f 2 "$work/files" | tr '\n' ' ')"
}

baseline_sql() {
  opening_sql
  cat <<EOF_SQL
\if :ananta_go
$read_catalogue
CREATE TEMPORARY TABLE ananta_there AS
$(objects_sql);
SAVEPOINT ananta_rehearsal;
$(aside_sql "pg_catalog.pg_has_role(n.nspowner, 'USAGE')")
RESET ALL;
\endif
EOF_SQL
  while IFS="$tab" read -r _ file sha256 _; do file_sql "$file" "$sha256"; done <"$work/rehearsed"
  cat <<EOF_SQL
\if :ananta_go
$read_catalogue
CREATE TEMPORARY TABLE ananta_differs AS
SELECT d.*, kind = 'added' AND object LIKE 'index %' AND '$outside' <> '' AS accepted
FROM ($(differences_sql ananta_migrations.objects pg_temp.ananta_there)) d;
SELECT '$nonce', 'differs', kind, object, file, was, actual FROM pg_temp.ananta_differs WHERE NOT accepted;
SELECT NOT EXISTS (SELECT FROM pg_temp.ananta_differs WHERE NOT accepted) AS ananta_same,
  (SELECT coalesce(json_agg(json_build_array(object, file, accepted)), '[]') FROM (
    SELECT object, file, false AS accepted FROM ananta_migrations.objects UNION ALL
    SELECT object, '$outside', true FROM pg_temp.ananta_differs WHERE accepted) m) AS ananta_made \gset
ROLLBACK TO SAVEPOINT ananta_rehearsal;
\set ananta_go :ananta_same
\if :ananta_go
INSERT INTO ananta_migrations.objects (object, schema, relation, definition, file)
SELECT t.object, t.schema, t.relation, t.definition, made.value->>1 FROM json_array_elements(:'ananta_made') made
  JOIN pg_temp.ananta_there t ON t.object = made.value->>0;
$(while IFS="$tab" read -r _ file sha256 _; do echo "INSERT INTO ananta_migrations.ledger (file, sha256, state, runner, tool_version, fingerprint)
  VALUES ('$file', '$sha256', 'baseline', '$runner', '$VERSION', $fingerprint);"; done <"$work/chosen")
SELECT '$nonce', 'adopted', made.value->>0, made.value->>1 FROM json_array_elements(:'ananta_made') made WHERE made.value->>2 = 'true';
SELECT '$nonce', 'count', count(*) FROM ananta_migrations.objects;
\else
\echo '$nonce\037different\037\037'
\endif
\endif
EOF_SQL
  closing_sql
}

# Replaces files that were applied with another content: the schemas in which the files have made something are renamed,
# and all files are applied again in the same transaction. No row is lost; where the old ones are is printed.
rebaseline() { # FILE SHA256, once or more
  prepare
  read_ledger
  cp "$work/ledger" "$work/whole-ledger"
  replaced=''
  while [ $# -gt 0 ]; do
    allow_replacing "$1" "$2"
    shift 2
  done
  if [ -z "$replaced" ]; then
    say "nothing to rebaseline: the ledger has this content, or has not got these files yet"
    apply_prepared
  fi
  compare_with_bundle
  cp "$work/whole-ledger" "$work/ledger"
  not_in_bundle
  while IFS="$sep" read -r file _; do problem "$file: is applied, but not in this bundle: its tables would be moved aside and not made again"; done <"$work/others"
  stop_on_problems 7 "Deploy with its feature switched on, then rebaseline."
  # Only what comes before the first file that runs outside a transaction can be in this one; the rest is applied after it.
  LC_ALL=C awk -F '\t' '$5 != "tx" { exit } { print }' "$work/files" >"$work/chosen"
  lint_files "$work/chosen"
  say "$replaced: making $(address) anew"
  in_transaction
  rebaseline_sql >"$work/driver.sql"
  run_driver
  [ "$overtaken" -eq 0 ] || finish 7 failed "another runner has changed the ledger in the meantime" "Run it again."
  results rows >"$work/rows"
  while IFS="$sep" read -r table rows; do
    [ "$rows" -eq 0 ] || say "  $table keeps $rows rows"
  done <"$work/rows"
  kept="$(LC_ALL=C awk -F "$sep" '{ sum += $2; n += $2 > 0 } END { printf "%d rows in %d tables", sum, n }' "$work/rows")"
  aside=$(results aside | tr '\n' ' ')
  probe "$connect_timeout"
  plan
  lint_files "$work/pending"
  apply_pending
  finish 0 rebaselined "$replaced: all $total files applied anew; $kept are in $aside" \
    "Copy the rows that you need into the new tables, then DROP SCHEMA ... CASCADE for: $aside"
}

# Allowed is exactly one content, so that the permission is spent once it has been applied.
allow_replacing() { # FILE SHA256
  find_file "$1"
  offered=$(LC_ALL=C awk -F '\t' -v file="$found" '$2 == file { print $3 }' "$work/files")
  [ "$offered" = "$2" ] || finish 7 failed "$found has sha256 $offered in this bundle, but rebaseline allows only $2" \
    "Look at the new content; if it is meant, rebaseline to $offered."
  ledger_row "$found" || return 0
  IFS="$sep" read -r _ known _ <"$work/row"
  [ "$known" != "$2" ] || return 0
  replaced="$replaced${replaced:+ }$found"
  LC_ALL=C awk -F "$sep" -v file="$found" '$1 != file' "$work/ledger" >"$work/rest-of-ledger"
  mv "$work/rest-of-ledger" "$work/ledger"
}

rebaseline_sql() {
  opening_sql
  cat <<EOF_SQL
\if :ananta_go
SELECT $ledger_state = '$(results state)' AS ananta_go \gset
\if :ananta_go
$(aside_sql "quote_ident(n.nspname) IN (SELECT schema FROM ananta_migrations.objects)")
DELETE FROM ananta_migrations.ledger;
DELETE FROM ananta_migrations.objects;
\else
\echo '$nonce\037known\037$replaced\037'
\endif
\endif
EOF_SQL
  while IFS="$tab" read -r _ file sha256 _; do file_sql "$file" "$sha256"; done <"$work/chosen"
  cat <<EOF_SQL
\if :ananta_go
SELECT '$nonce', 'aside', new FROM pg_temp.ananta_aside ORDER BY new;
SELECT format('SELECT %L, %L, %L, count(*) FROM %I.%I', '$nonce', 'rows', n.nspname || '.' || c.relname, n.nspname, c.relname)
FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace JOIN pg_temp.ananta_aside a ON a.oid = n.oid
WHERE c.relkind = 'r' ORDER BY 1 \gexec
\endif
EOF_SQL
  closing_sql
}

# ---- Commands -------------------------------------------------------------------------------------------------------

# Writes SQL files as they are in the sources into a bundle, in the order given.
bundle() { # FOLDER FILE...
  to=$1 order=0
  shift
  mkdir -p "$to"
  printf '# ananta bundle 1\n' >"$to/manifest.tsv"
  for path in "$@"; do
    [ -r "$path" ] || finish 2 failed "$path cannot be read" "Give the path of an SQL file."
    normalise "$path" >"$work/sql/normalised"
    file=${path##*/} order=$((order + 1))
    gzip -n -c <"$work/sql/normalised" >"$to/$file.gz.000"
    printf '%s\t%s\t%s\t%s\t%s\t1\n' "$order" "$file" "$(sha256sum <"$work/sql/normalised" | cut -d ' ' -f 1)" \
      "$(wc -c <"$work/sql/normalised")" "$(scan -v mode=header "$work/sql/normalised")" >>"$to/manifest.tsv"
  done
  finish 0 bundled "$# files are in $to"
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

usage() {
  finish 2 failed "usage: migrate.sh wait | apply | check | status | verify | baseline [LAST_FILE] | rebaseline FILE SHA256 ... | lint FILE ... | normalise FILE | bundle FOLDER FILE ..." \
    "The comment at the top of the script explains them."
}

check_arguments() { # COMMAND ARGUMENTS...
  case $1 in
    wait | apply | check | status | verify) [ $# -eq 1 ] || usage ;;
    baseline) [ $# -le 2 ] || usage ;;
    rebaseline) [ $# -ge 3 ] || usage; [ $(($# % 2)) -eq 1 ] || usage ;;
    lint) [ $# -ge 2 ] || usage ;;
    bundle) [ $# -ge 3 ] || usage ;;
    normalise) [ $# -eq 2 ] || usage ;;
    *) usage ;;
  esac
}

check_arguments "${@:-}"
command=$1
shift
set_up
case $command in
  lint | bundle) "$command" "$@" ;;
  normalise) normalise "$1"; exit 0 ;;
esac
need_psql
nonce=$(head -c 16 /dev/urandom | sha256sum | cut -c 1-32)
runner=$(uname -n | tr -c 'A-Za-z0-9._\n-' _):$$
case $command in
  wait) wait_for_server ;;
  *) "$command" "$@" ;;
esac
