# shellcheck shell=bash
# What the machine must have before anything is built. Each check prints one line about what is wrong
# and how to get it right, and nothing when all is well.

check_go() {
  local have how="Get Go $GO_MINIMUM or newer from https://go.dev/dl, unpack it to /usr/local and put /usr/local/go/bin on PATH."
  if ! command -v go > /dev/null; then
    say "go is missing. $how"
    return
  fi
  have=$(GOTOOLCHAIN=local go env GOVERSION | first_version)
  at_least "$have" "$GO_MINIMUM" || say "go is $have, too old. $how"
}

check_java() {
  local have how="Get a JDK $JAVA_MINIMUM or newer: apt-get install openjdk-17-jdk-headless, or https://adoptium.net."
  if ! command -v javac > /dev/null; then
    say "java is missing, or is no JDK (there is no javac). $how"
    return
  fi
  have=$(javac -version 2>&1 | first_version)
  at_least "$have" "$JAVA_MINIMUM" || say "java is $have, too old. $how"
}

check_maven() {
  local have java how="Get Maven $MAVEN_MINIMUM or newer: apt-get install maven, or https://maven.apache.org/download.cgi."
  if ! command -v mvn > /dev/null; then
    say "mvn is missing. $how"
    return
  fi
  have=$(mvn_version | sed -n 's/.*Apache Maven //p' | first_version)
  java=$(mvn_version | sed -n 's/^Java version: //p' | first_version)
  if ! at_least "${have:-0}" "$MAVEN_MINIMUM"; then
    say "mvn is ${have:-of an unknown version}, too old. $how"
  elif ! at_least "${java:-0}" "$JAVA_MINIMUM"; then
    say "mvn runs on Java ${java:-of an unknown version}, too old. Point JAVA_HOME at a JDK $JAVA_MINIMUM or newer."
  fi
}

mvn_version() { mvn --batch-mode -Dstyle.color=never -version 2>&1; }

# check_disk MEGABYTES: room for as much in the cache.
check_disk() {
  local free
  free=$(df --output=avail --block-size=1M "$ANANTA_CACHE" | tail -n 1)
  [ "$free" -ge "$1" ] || say "disk: $(($1 / 1024 + 1)) GB must be free for $ANANTA_CACHE, and $((free / 1024)) GB are." \
    "Free some, or set ANANTA_CACHE to a folder on a larger disk."
}
