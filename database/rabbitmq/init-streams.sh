#!/bin/sh
# Declares the platform's RabbitMQ exchanges, streams and bindings through the management API, and reads them back.
#
# By hand:   init-streams.sh HOST USER PASSWORD [MANAGEMENT_PORT]
#            A password given this way shows in the machine's process list, so use it on a local machine only.
# In a pod:  no arguments; the environment says the same:
#            RABBITMQ_HOST, RABBITMQ_USER, RABBITMQ_PASSWORD or RABBITMQ_PASSWORD_FILE, RABBITMQ_MANAGEMENT_PORT (15672)
# Also read: WAIT_TIMEOUT     seconds to wait for the server (300)
#            TERMINATION_LOG  where the one-line JSON result goes besides stdout, if writable (/dev/termination-log)
#
# Needs curl and jq 1.6. Whatever exists and differs from the declarations is reported, with both values, and then
# nothing is changed. Running it again, or twice at once, is harmless.
set -eu

# kind      name                       of an exchange: type; of a binding: stream and routing key
declarations='
exchange    platform.events            fanout
exchange    bom.events                 topic
exchange    enrichment.events          topic
stream      stream.platform.admin
stream      stream.platform.bom
stream      stream.bom.progress
stream      stream.enrichment.updates
stream      stream.workflow.events
stream      stream.webhook.events
binding     platform.events            stream.platform.admin
binding     platform.events            stream.webhook.events
binding     bom.events                 stream.platform.bom          bom.#
binding     bom.events                 stream.bom.progress          bom.progress.#
binding     enrichment.events          stream.enrichment.updates    enrichment.#
binding     enrichment.events          stream.workflow.events       workflow.#
'
vhost=%2F
newline='
'
tab=$(printf '\t')
# A network policy may reach a new pod some seconds after its start, and a server may restart under us.
connection_retry=60

# From $declarations and the server's answers (path to body, null for what is not there) to lines of five fields:
# what differs (problem, text), and what is absent with the request that makes it (missing, declaration, method, path, body).
# Of bindings, only those into the streams are ours: an application may bind a queue of its own to the exchanges.
# shellcheck disable=SC2016
comparison='
  def exchange_path: "/exchanges/\($vhost)/\(.)";
  def queue_path: "/queues/\($vhost)/\(.)";
  def differences($subject; $wanted):
    . as $actual | $wanted | to_entries[] | select($actual[.key] != .value)
    | ["problem", "\($subject): \(.key) is \($actual[.key] | tojson) but must be \(.value | tojson)"];

  (map({(.path): .body}) | add) as $server
  | ($declarations / "\n" | map([splits(" +")] | select(length > 1)) | group_by(.[0])
      | map({(.[0][0]): map(.[1:])}) | add) as $declared
  | (
    ($declared.exchange[] | . as [$name, $type]
      | {type: $type, durable: true, auto_delete: false, internal: false, arguments: {}} as $wanted
      | $server[$name | exchange_path]
      | if . == null then ["missing", "exchange \($name) \($type)", "PUT", ($name | exchange_path), ($wanted | tojson)]
        else differences("exchange \($name)"; $wanted) end),
    ($declared.stream[] | . as [$name]
      | {durable: true, auto_delete: false, arguments: {"x-queue-type": "stream"}} as $wanted
      | $server[$name | queue_path]
      | if . == null then ["missing", "stream \($name)", "PUT", ($name | queue_path), ($wanted | tojson)]
        else differences("stream \($name)"; {type: "stream"} + $wanted) end),
    ($declared.stream[] | . as [$stream]
      | ($declared.binding | map(select(.[1] == $stream) | {source: .[0], routing_key: (.[2] // ""), arguments: {}})) as $wanted
      | ($server[$stream | queue_path + "/bindings"] // [] | map({source, routing_key, arguments} | select(.source != ""))) as $actual
      | ($wanted - $actual | .[]
          | ["missing", ("binding \(.source) \($stream) \(.routing_key)" | rtrimstr(" ")), "POST",
             "/bindings/\($vhost)/e/\(.source)/q/\($stream)", ({routing_key, arguments} | tojson)]),
        ($actual - $wanted | .[]
          | ["problem", "stream \($stream): a binding from \(.source) with routing key \(.routing_key | tojson)"
             + " and arguments \(.arguments | tojson) exists but is not declared"])))
  | join("\t")'

usage() {
  printf 'usage: init-streams.sh HOST USER PASSWORD [MANAGEMENT_PORT]\n' >&2
  printf '   or: RABBITMQ_HOST=.. RABBITMQ_USER=.. RABBITMQ_PASSWORD=.. init-streams.sh\n' >&2
}

# result JSON: prints it as the last line and leaves it where Kubernetes looks for a container's last words.
result() {
  printf '%s\n' "$1"
  log=${TERMINATION_LOG:-/dev/termination-log}
  if [ -w "$log" ]; then printf '%s\n' "$1" >"$log"; fi
}

# fail MESSAGE NEXT: the message may have several lines, one per problem. Kubernetes keeps 2048 bytes of the JSON.
fail() {
  printf 'init-streams: %s\n' "$1" >&2
  printf 'next: %s\n' "$2" >&2
  result "$(jq -cn --arg message "$1" --arg next "$2" '
    {status: "failed", message: ($message | gsub(":\n  - "; ": ") | gsub("\n  - "; "; ")), next: $next}
    | until((tojson | utf8bytelength) <= 2048;
        .message |= ((rtrimstr("...") | .[:(length * 9 / 10 | floor)]) + "..."))')"
  exit 1
}

# problem TEXT: collects, so that everything wrong is said at once.
problem() { printf '  - %s\n' "$1" >>"$work/problems"; }

require_tools() {
  missing=
  for tool in curl jq; do
    command -v "$tool" >/dev/null || missing="$missing $tool"
  done
  [ -z "$missing" ] && return
  message="not found on PATH:$missing"
  printf 'init-streams: %s\n' "$message" >&2
  result "{\"status\":\"failed\",\"message\":\"$message\",\"next\":\"run it in an image with curl and jq\"}"
  exit 1
}

is_number() { case $1 in '' | *[!0-9]* | 0?* | ??????*) return 1 ;; esac; }

read_arguments() {
  if [ $# -gt 4 ]; then usage; exit 2; fi
  host=${1:-${RABBITMQ_HOST:-}}
  user=${2:-${RABBITMQ_USER:-}}
  password=${3:-${RABBITMQ_PASSWORD:-}}
  port=${4:-${RABBITMQ_MANAGEMENT_PORT:-15672}}
  wait_timeout=${WAIT_TIMEOUT:-300}
  if [ -z "$password" ] && [ -n "${RABBITMQ_PASSWORD_FILE:-}" ]; then
    if [ -r "$RABBITMQ_PASSWORD_FILE" ]; then
      password=$(cat "$RABBITMQ_PASSWORD_FILE")
    else
      problem "RABBITMQ_PASSWORD_FILE: '$RABBITMQ_PASSWORD_FILE' cannot be read"
    fi
  fi
  case $host in
    '') problem 'host (argument 1 or RABBITMQ_HOST) is not set' ;;
    *[!A-Za-z0-9._:-]*) problem "host '$host' is neither a host name nor an address, e.g. rabbitmq.app-plane.svc" ;;
  esac
  case $user in
    '') problem 'user (argument 2 or RABBITMQ_USER) is not set' ;;
    *:*) problem "user '$user' holds a colon, which HTTP basic authentication cannot carry" ;;
  esac
  case $password in
    '') problem 'password (argument 3, RABBITMQ_PASSWORD or RABBITMQ_PASSWORD_FILE) is not set' ;;
    *"$newline"*) problem 'password holds a line break' ;;
  esac
  if ! is_number "$port" || [ "$port" -lt 1 ] || [ "$port" -gt 65535 ]; then
    problem "management port (argument 4 or RABBITMQ_MANAGEMENT_PORT) was '$port' but must be 1 to 65535"
  fi
  if ! is_number "$wait_timeout"; then
    problem "WAIT_TIMEOUT was '$wait_timeout' but must be a number of seconds"
  fi
  if [ -s "$work/problems" ]; then
    usage
    fail "invalid arguments:
$(cat "$work/problems")" 'correct them and run init-streams.sh again'
  fi
  case $host in *:*) host="[$host]" ;; esac
  server=http://$host:$port
}

# The credentials reach curl on standard input: its arguments are visible to every user of the machine.
credentials() {
  printf 'user = "%s"\n' "$(printf '%s:%s' "$user" "$password" | sed 's/[\\"]/\\&/g')"
}

# request METHOD PATH [BODY]: sets $status; the answer is in $work/body. Tries again for $retry seconds while there is
# no connection or the server says that it cannot serve just now.
request() {
  give_up=$(($(date +%s) + retry))
  while :; do
    code=0
    : >"$work/body"
    status=$(credentials | curl -q --config - --silent --show-error --globoff --noproxy '*' \
      --connect-timeout 5 --max-time 30 --output "$work/body" --write-out '%{http_code}' \
      --request "$1" --header 'content-type: application/json' ${3:+--data "$3"} \
      "$server/api$2" 2>"$work/curl") || code=$?
    case $code:$status in
      0:429 | 0:5??) reason="HTTP $status $(reason)" ;;
      0:*) return ;;
      6:* | 7:* | 18:* | 28:* | 35:* | 52:* | 55:* | 56:*) reason=$(sed 's/ after [0-9]* ms//' "$work/curl") ;;
      *) fail "cannot ask $server: $(cat "$work/curl")" 'check host and management port' ;;
    esac
    if [ "$(date +%s)" -ge "$give_up" ]; then
      fail "$server did not serve $1 /api$2 within $retry s; last: $reason" \
        'check that RabbitMQ runs with the rabbitmq_management plugin and that a network policy allows this connection'
    fi
    if [ "$reason" != "${said:-}" ]; then printf 'waiting for %s: %s\n' "$server" "$reason"; said=$reason; fi
    sleep 1
  done
}

# The server's own words from the last answer.
reason() { jq -r '.reason? // .error? // empty' "$work/body" 2>/dev/null || head -c 300 "$work/body"; }

unexpected() {
  fail "$server answered $1 with HTTP $status: $(reason)" \
    "user '$user' needs configure, write and read permission on the virtual host / (rabbitmqctl list_permissions)"
}

log_in() {
  request GET /whoami
  if [ "$status" = 401 ]; then
    fail "user '$user' was refused by $server: $(reason)" \
      'check user name and password, and that the user has a management tag (rabbitmqctl set_user_tags)'
  fi
  if [ "$(jq -r .name "$work/body" 2>/dev/null)" != "$user" ]; then
    fail "what answers at $server is not RabbitMQ's management API (HTTP $status)" 'check host and management port'
  fi
}

# The server's answers about everything declared, as a stream of {path, body}.
ask_for_everything() {
  printf '%s\n' "$declarations" | awk -v vhost="$vhost" '
    $1 == "exchange" { print "/exchanges/" vhost "/" $2 }
    $1 == "stream" { print "/queues/" vhost "/" $2; print "/queues/" vhost "/" $2 "/bindings" }' >"$work/paths"
  while read -r path; do
    request GET "$path"
    case $status in
      200) body=$(cat "$work/body") ;;
      404) body=null ;;
      *) unexpected "GET /api$path" ;;
    esac
    printf '{"path":"%s","body":%s}\n' "$path" "$body"
  done <"$work/paths"
}

# Compares all that exists with the declarations; leaves what is absent in $work/missing.
inspect() {
  ask_for_everything >"$work/answers"
  jq -rs --arg declarations "$declarations" --arg vhost "$vhost" "$comparison" "$work/answers" >"$work/findings"
  sed -n 's/^problem\t/  - /p' "$work/findings" >"$work/problems"
  sed -n 's/^missing\t//p' "$work/findings" >"$work/missing"
  if [ -s "$work/problems" ]; then
    fail "$server differs from the declarations:
$(cat "$work/problems")" "delete what differs (a stream's messages go with it), then run init-streams.sh again; it changes nothing that exists"
  fi
}

create_missing() {
  while IFS="$tab" read -r declaration method path body; do
    request "$method" "$path" "$body"
    case $status in
      201 | 204) printf 'created %s\n' "$declaration" ;;
      *) unexpected "the creation of $declaration" ;;
    esac
  done <"$work/missing"
}

# summary FILE: how many of each kind the lines of FILE name.
summary() {
  awk '{ n[$1]++ } END { printf "%d exchanges, %d streams, %d bindings", n["exchange"], n["stream"], n["binding"] }' "$1"
}

work=$(mktemp -d "${TMPDIR:-/tmp}/init-streams.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

require_tools
read_arguments "$@"
retry=$wait_timeout
log_in
retry=$connection_retry

inspect
cp "$work/missing" "$work/created"
outcome=unchanged
if [ -s "$work/missing" ]; then
  outcome=applied
  create_missing
  inspect
fi
if [ -s "$work/missing" ]; then
  fail "$server does not have, right after their creation:
$(sed 's/^/  - /; s/\t.*//' "$work/missing")" 'see whether something deletes them, then run init-streams.sh again'
fi

printf '%s\n' "$declarations" >"$work/declared"
result "$(jq -cn --arg status "$outcome" --arg created "$(summary "$work/created")" --arg present "$(summary "$work/declared")" \
  '{status: $status, message: "created: \($created); present as declared: \($present)"}')"
