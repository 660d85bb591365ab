#!/usr/bin/env bash
# shellcheck disable=SC2016 # single-quoted commands are run by the stand-ins
# Tests of toolchain.sh with a tiny Go program in place of the real tools, each in a cache of its own. Takes seconds.
# usage: tools/test/toolchain_test.sh [NAME OF A TEST...]
set -euo pipefail

SOURCE=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
ROOT=$(mktemp -d)
MACHINE_PATH=$PATH
trap 'rm -rf "$ROOT"' EXIT
# One for all tests, so that Go's runtime is compiled once.
export GOCACHE=$ROOT/go-build GOMODCACHE=$ROOT/go-modules

# --- a sandbox: a copy of the scripts, with tools of its own ---------------------------------------------------

# sandbox NAME: an empty cache, and one tool "fake" 1.2.3 whose making can be held up: see hold.
sandbox() {
  HOME=$ROOT/$1 PATH=$MACHINE_PATH
  TOOLS=$HOME/tools
  export ANANTA_CACHE=$HOME/cache
  mkdir -p "$TOOLS/go/fake"
  cp -R "$SOURCE"/{lib.sh,toolchain.sh,toolchain,sdk,versions.env} "$TOOLS"
  echo FAKE_VERSION=1.2.3 >> "$TOOLS/versions.env"
  tool fake program fake . FAKE_VERSION --version 1 - 'main.version={version}' > "$TOOLS/toolchain/tools.tsv"
  printf 'module example.org/fake\n\ngo 1.21\n' > "$TOOLS/go/fake/go.mod"
  printf 'package main\n\n//go:generate sh generate.sh\n\nvar version string\n\nfunc main() { println("fake", version) }\n' \
    > "$TOOLS/go/fake/main.go"
  cat > "$TOOLS/go/fake/generate.sh" << END
echo one >> "$HOME/builds"
[ ! -p "$HOME/hold" ] || { echo > "$HOME/begun"; read -r line < "$HOME/hold"; }
END
}

# tool COLUMN...: a line of tools.tsv.
tool() { local IFS=$'\t'; echo "$*"; }

toolchain() { "$TOOLS/toolchain.sh" "$@"; }

# hold: builds stop in the middle; await_build waits until one has, release lets it go on.
hold() { mkfifo "$HOME/begun" "$HOME/hold"; }
await_build() { timeout 180 cat "$HOME/begun" > /dev/null || die 'no build began within 180 s'; }
release() { timeout 180 sh -c "echo > '$HOME/hold'" || die 'no build waited'; }
builds() { if [ -e "$HOME/builds" ]; then wc -l < "$HOME/builds"; else echo 0; fi; }

# --- what is expected --------------------------------------------------------------------------------------------

die() { echo "  $*" >&2; exit 1; }
equal() { [ "$1" = "$2" ] || die "expected: $1"$'\n'"  but was:  $2"; }
contains() { [[ $2 == *"$1"* ]] || die "expected to contain: $1"$'\n'"  but was: $2"; }
# entries: what the store holds for good.
entries() { find "$ANANTA_CACHE/tools" -mindepth 1 -maxdepth 1 -type d -name '[!.]*' -printf '%f\n' | sed 's/-[0-9a-f]*$//'; }
leftovers() { find "$ANANTA_CACHE/tools" -mindepth 1 -maxdepth 1 -name '.*' -printf '%f\n'; }
# refused COMMAND...: fails, and prints what it says.
refused() {
  local text
  if text=$("$@" 2>&1); then die "should have failed: $*"; fi
  echo "$text"
}

# --- building ----------------------------------------------------------------------------------------------------

test_builds_once_and_then_uses_the_cache() {
  local text
  text=$(toolchain ensure)
  contains '[1/1] fake' "$text"
  contains '1.2.3     built' "$text"
  equal 'fake 1.2.3' "$("$(toolchain bin)/fake" 2>&1)"
  contains '1 tools are ready' "$(toolchain ensure)"
  equal 1 "$(builds)"
  contains built "$(toolchain list)"
}

test_a_changed_source_is_built_anew_and_a_changed_script_is_not() {
  toolchain ensure > /dev/null
  echo '# changed' >> "$TOOLS/toolchain/program.sh"
  toolchain ensure > /dev/null
  equal 1 "$(builds)"
  echo '// changed' >> "$TOOLS/go/fake/main.go"
  toolchain ensure > /dev/null
  equal 2 "$(builds)"
}

test_a_changed_version_or_linker_variable_is_built_anew() {
  toolchain ensure > /dev/null
  echo FAKE_VERSION=1.2.4 >> "$TOOLS/versions.env"
  toolchain ensure > /dev/null
  equal 'fake 1.2.4' "$("$(toolchain bin)/fake" 2>&1)"
}

test_the_hash_covers_go_mod_and_go_sum() {
  toolchain ensure > /dev/null
  echo '// changed' >> "$TOOLS/go/fake/go.mod"
  toolchain ensure > /dev/null
  touch "$TOOLS/go/fake/go.sum"
  toolchain ensure > /dev/null
  equal 3 "$(builds)"
}

test_a_failed_build_leaves_nothing_and_names_its_log() {
  local text
  echo 'func broken( {' >> "$TOOLS/go/fake/main.go"
  text=$(refused toolchain ensure)
  contains 'fake 1.2.3 could not be made' "$text"
  contains "$ANANTA_CACHE/logs/toolchain/fake.log" "$text"
  contains 'syntax error' "$text"
  contains 'syntax error' "$(cat "$ANANTA_CACHE/logs/toolchain/fake.log")"
  equal '' "$(entries)"
  equal '' "$(leftovers)"
  [ ! -e "$(toolchain bin)/fake" ] || die 'the failed tool is in the bin folder'
}

test_after_a_failed_build_the_next_run_succeeds() {
  cp "$TOOLS/go/fake/main.go" "$HOME/main.go"
  echo 'func broken( {' >> "$TOOLS/go/fake/main.go"
  refused toolchain ensure > /dev/null
  cp "$HOME/main.go" "$TOOLS/go/fake/main.go"
  toolchain ensure > /dev/null
  equal 'fake 1.2.3' "$("$(toolchain bin)/fake" 2>&1)"
}

test_a_failed_generator_fails_the_build() {
  echo 'exit 3' >> "$TOOLS/go/fake/generate.sh"
  contains 'could not be made' "$(refused toolchain ensure)"
  equal '' "$(entries)"
}

test_a_failure_stops_the_other_builds() {
  mkdir "$TOOLS/go/broken"
  printf 'module example.org/broken\n\ngo 1.21\n' > "$TOOLS/go/broken/go.mod"
  echo 'package broken' > "$TOOLS/go/broken/broken.go"
  echo 'not go' > "$TOOLS/go/broken/other.go"
  tool broken program broken . FAKE_VERSION - 1 - - >> "$TOOLS/toolchain/tools.tsv"
  hold
  await_build &
  contains 'broken 1.2.3 could not be made' "$(refused toolchain ensure)"
  wait
  equal '' "$(entries)"
  equal '' "$(leftovers)"
}

# --- interruption and two runs at once ---------------------------------------------------------------------------

# start_held: a run in a session of its own, in the middle of its build.
start_held() {
  hold
  setsid env --default-signal "$TOOLS/toolchain.sh" ensure > "$HOME/first" 2>&1 &
  FIRST=$!
  await_build
}

test_killed_in_the_middle_it_leaves_nothing_for_good() {
  export TMPDIR=$HOME/tmp
  mkdir "$TMPDIR"
  sed -i '1i mktemp > /dev/null' "$TOOLS/go/fake/generate.sh"
  start_held
  pkill -9 --session "$FIRST"
  wait "$FIRST" 2> /dev/null || :
  equal '' "$(entries)"
  equal '' "$(ls "$TMPDIR")"
  rm "$HOME/hold"
  contains built "$(toolchain ensure)"
  equal '' "$(leftovers)"
  equal 'fake 1.2.3' "$("$(toolchain bin)/fake" 2>&1)"
}

test_stopped_by_a_signal_it_stops_its_builds_and_cleans_up() {
  local signal
  for signal in INT TERM; do
    sandbox "stopped-by-$signal"
    start_held
    kill -s "$signal" "$FIRST"
    if wait "$FIRST"; then die "ended well in spite of SIG$signal"; fi
    equal '' "$(pgrep --session "$FIRST" --runstates DIRST || :)"
    equal '' "$(entries)"
    equal '' "$(leftovers)"
    contains 'Making 1 of 1' "$(cat "$HOME/first")"
    equal 1 "$(wc -l < "$HOME/first")"
  done
}

test_a_second_run_waits_and_says_so() {
  local line
  start_held
  exec 7< <(toolchain ensure 2>&1)
  read -r -t 180 line <&7 || die 'the second run said nothing'
  contains 'waiting for another run' "$line"
  release
  wait "$FIRST"
  contains '1 tools are ready' "$(cat <&7)"
  equal 1 "$(builds)"
}

test_what_a_killed_run_left_running_is_waited_for() {
  local line
  start_held
  kill -9 "$FIRST"
  wait "$FIRST" 2> /dev/null || :
  exec 7< <(toolchain ensure 2>&1)
  read -r -t 180 line <&7 || die 'the second run said nothing'
  contains 'waiting for another run' "$line"
  release
  contains '1 tools are ready' "$(cat <&7)"
  equal 1 "$(builds)"
}

# --- the machine -------------------------------------------------------------------------------------------------

# only_commands WITHOUT...: a PATH with all commands of this machine but these, and stand-ins from $HOME/stand-ins.
only_commands() {
  mkdir -p "$HOME/commands" "$HOME/stand-ins"
  ln -sf /usr/bin/* /bin/* "$HOME/commands"
  ln -sf "$(command -v go)" "$HOME/commands/go"
  (cd "$HOME/commands" && rm -f "$@")
  PATH=$HOME/stand-ins:$HOME/commands
}

# stand_in NAME SCRIPT: a command of that name, found first.
stand_in() {
  mkdir -p "$HOME/stand-ins"
  printf '#!/bin/sh\n%s\n' "$2" > "$HOME/stand-ins/$1"
  chmod +x "$HOME/stand-ins/$1"
  case $PATH in "$HOME/stand-ins":*) ;; *) PATH=$HOME/stand-ins:$PATH ;; esac
}

test_all_that_is_missing_is_said_at_once_before_anything_is_made() {
  local text
  only_commands go java javac mvn
  text=$(refused toolchain ensure)
  contains 'go is missing. Get Go' "$text"
  contains 'java is missing' "$text"
  contains 'mvn is missing. Get Maven' "$text"
  equal 0 "$(builds)"
  equal '' "$(entries)"
}

test_all_that_is_too_old_is_said_at_once() {
  local text
  stand_in go '[ "$*" = "env GOVERSION" ] && echo go1.20.14'
  stand_in javac 'echo javac 11.0.2'
  stand_in mvn 'echo "Apache Maven 3.6.3 (abc)"; echo "Java version: 11.0.2, vendor: X"'
  text=$(refused toolchain ensure)
  contains 'go is 1.20.14, too old' "$text"
  contains 'java is 11.0.2, too old' "$text"
  contains 'mvn is 3.6.3, too old' "$text"
  equal 0 "$(builds)"
}

test_maven_on_an_old_java_is_said() {
  stand_in mvn 'echo "Apache Maven 3.9.9"; echo "Java version: 1.8.0_402, vendor: X"'
  contains 'mvn runs on Java 1.8.0_402, too old' "$(refused toolchain ensure)"
}

test_newer_versions_without_dots_are_accepted() {
  stand_in javac 'echo javac 25'
  stand_in mvn 'echo "Apache Maven 4.0.0"; echo "Java version: 25, vendor: X"'
  toolchain ensure > /dev/null
}

test_too_little_disk_is_said_before_anything_is_made() {
  local text
  sed -i 's/\t1\t/\t999999999\t/' "$TOOLS/toolchain/tools.tsv"
  text=$(refused toolchain ensure)
  contains "GB must be free for $ANANTA_CACHE" "$text"
  contains 'set ANANTA_CACHE' "$text"
  equal 0 "$(builds)"
}

test_a_cache_that_is_no_full_path_is_refused() {
  contains 'must be a full path' "$(ANANTA_CACHE=here refused toolchain ensure)"
}

test_an_unknown_tool_is_refused_with_the_known_ones() {
  contains 'there is no tool nothing' "$(refused toolchain ensure nothing)"
  contains 'fake' "$(refused toolchain ensure nothing)"
}

# --- tools on PATH -----------------------------------------------------------------------------------------------

test_a_tool_on_path_in_the_pinned_version_is_used() {
  stand_in fake 'echo "fake version: v1.2.3 (linux)"'
  toolchain ensure > /dev/null
  equal 0 "$(builds)"
  equal "$HOME/stand-ins/fake" "$(readlink "$(toolchain bin)/fake")"
  contains 'found on PATH' "$(toolchain list)"
}

test_a_tool_on_path_in_another_version_is_not_used() {
  local version
  for version in 1.2.4 1.2.2 1.2.3-rc.1 11.2.3 1.2.3+build; do
    sandbox "path-$version"
    stand_in fake "echo v$version"
    toolchain ensure > /dev/null
    equal 1 "$(builds)"
  done
}

test_a_tool_on_path_that_fails_or_says_nothing_is_not_used() {
  stand_in fake 'exit 1'
  toolchain ensure > /dev/null
  equal 1 "$(builds)"
}

test_a_tool_on_path_that_changed_since_is_no_longer_used() {
  stand_in fake 'echo v1.2.3'
  toolchain ensure > /dev/null
  stand_in fake 'echo v1.3.0'
  toolchain ensure > /dev/null
  equal 'fake 1.2.3' "$("$(toolchain bin)/fake" 2>&1)"
}

# as_pulumi: the sandbox's only tool is called pulumi.
as_pulumi() { sed -i 's/^fake/pulumi/; s/--version/version/' "$TOOLS/toolchain/tools.tsv"; }

test_pulumi_on_path_is_used_if_of_the_same_major_and_not_older() {
  local version
  for version in 1.2.3 1.2.10 1.10.0; do
    sandbox "pulumi-$version"
    as_pulumi
    stand_in pulumi "echo v$version"
    toolchain ensure > /dev/null
    equal "0 for $version" "$(builds) for $version"
  done
  for version in 1.2.2 0.9.9 2.0.0; do
    sandbox "pulumi-$version"
    as_pulumi
    stand_in pulumi "echo v$version"
    toolchain ensure > /dev/null
    equal "1 for $version" "$(builds) for $version"
  done
}

test_the_language_host_beside_a_found_pulumi_is_used() {
  as_pulumi
  tool pulumi-language-java program fake . FAKE_VERSION - 1 - - >> "$TOOLS/toolchain/tools.tsv"
  stand_in pulumi 'echo v1.2.3'
  stand_in pulumi-language-java 'exit 1'
  toolchain ensure > /dev/null
  equal "$HOME/stand-ins/pulumi-language-java" "$(readlink "$(toolchain bin)/pulumi-language-java")"
  equal 0 "$(builds)"
}

# --- providers and SDKs ------------------------------------------------------------------------------------------

# with_provider DOWNLOAD: a tool that is the provider "fake", and a stand-in for pulumi whose plugin download is the
# command DOWNLOAD; it gets the plugin's file to write as FILE.
with_provider() {
  as_pulumi
  tool pulumi-resource-fake provider fake . FAKE_VERSION - 1 pulumi 'main.version={version}' >> "$TOOLS/toolchain/tools.tsv"
  stand_in pulumi "
    case \$1 in
      version) echo v1.2.3; exit ;;
      package) mkdir -p \"\$7/java\"; exit ;;
    esac
    echo \"\$@\" >> '$HOME/pulumi-calls'
    FILE=\$PULUMI_HOME/plugins/resource-fake-v1.2.3/pulumi-resource-fake
    mkdir -p \"\${FILE%/*}\"
    case \"\$*\" in
      *--file*) cp \"\$7\" \"\$FILE\" ;;
      *--reinstall*) $1 ;;
      *) [ -e \"\$FILE\" ] || $1 ;;
    esac"
}

plugin() { echo "$ANANTA_CACHE/pulumi-home/plugins/resource-fake-v1.2.3/pulumi-resource-fake"; }

test_a_provider_that_pulumi_can_download_is_not_built() {
  with_provider 'echo downloaded > "$FILE" && chmod +x "$FILE"'
  contains downloaded "$(toolchain ensure)"
  equal 0 "$(builds)"
  equal downloaded "$(cat "$(plugin)")"
  toolchain ensure > /dev/null
  equal 1 "$(wc -l < "$HOME/pulumi-calls")"
}

test_a_provider_that_cannot_be_downloaded_is_built_and_installed() {
  with_provider 'exit 1'
  contains built "$(toolchain ensure)"
  equal 'fake 1.2.3' "$("$(plugin)" 2>&1)"
  [ ! -e "$(toolchain bin)/pulumi-resource-fake" ] || die 'the provider is on PATH'
  toolchain ensure > /dev/null
  equal 1 "$(builds)"
}

test_a_download_that_hangs_is_given_up_after_some_seconds() {
  sed -i 's/^PLUGIN_DOWNLOAD_SECONDS=.*/PLUGIN_DOWNLOAD_SECONDS=1/' "$TOOLS/toolchain/provider.sh"
  local begin=$SECONDS
  with_provider 'exec sleep 600'
  contains built "$(toolchain ensure)"
  [ $((SECONDS - begin)) -lt 60 ] || die 'it waited a minute or longer'
}

test_a_changed_provider_is_installed_anew() {
  with_provider 'exit 1'
  toolchain ensure > /dev/null
  sed -i 's/"fake"/"other"/' "$TOOLS/go/fake/main.go"
  toolchain ensure > /dev/null
  equal 'other 1.2.3' "$("$(plugin)" 2>&1)"
}

test_a_provider_whose_plugin_was_removed_is_installed_without_a_build() {
  with_provider 'exit 1'
  toolchain ensure > /dev/null
  rm -r "$ANANTA_CACHE/pulumi-home"
  contains cached "$(toolchain ensure | grep resource)"
  equal 'fake 1.2.3' "$("$(plugin)" 2>&1)"
  equal 1 "$(builds)"
}

# with_sdk RESOLVE: a tool that is the Java SDK "fake", and stand-ins for pulumi and Maven. Maven resolves by the
# command RESOLVE, which gets the repository's file to write as JAR; it installs and compiles by copying.
with_sdk() {
  with_provider 'exit 1'
  tool java-sdk-fake sdk fake com.pulumi:fake FAKE_VERSION - 1 'pulumi pulumi-resource-fake' - >> "$TOOLS/toolchain/tools.tsv"
  REPOSITORY=$HOME/repository
  JAR=$REPOSITORY/com/pulumi/fake/1.2.3/fake-1.2.3.jar
  stand_in mvn "
    JAR=$JAR
    mkdir -p \"\${JAR%/*}\"
    case \"\$*\" in
      *-version) echo 'Apache Maven 3.9.9'; echo 'Java version: 17.0.1, vendor: X' ;;
      *help:evaluate*) printf %s '$REPOSITORY' ;;
      *dependency:get*) echo get >> '$HOME/mvn-calls'; $1 ;;
      *install:install-file*)
        for word; do case \$word in -Dfile=*) cp \"\${word#*=}\" \"\$JAR\" ;; -DpomFile=*) cp \"\${word#*=}\" \"\${JAR%.jar}.pom\" ;; esac; done ;;
      *package*) mkdir target && cat src/main/resources/com/pulumi/fake/plugin.json > target/fake-1.2.3.jar ;;
    esac"
}

test_an_sdk_that_maven_resolves_is_not_generated() {
  with_sdk 'echo theirs > "$JAR"; echo "<project/>" > "${JAR%.jar}.pom"'
  contains downloaded "$(toolchain ensure | grep java-sdk)"
  equal theirs "$(cat "$JAR")"
  toolchain ensure > /dev/null
  equal 1 "$(wc -l < "$HOME/mvn-calls")"
}

test_an_sdk_that_maven_does_not_know_is_generated_and_installed_once() {
  with_sdk 'exit 1'
  contains built "$(toolchain ensure | grep java-sdk)"
  equal '{"resource": true, "name": "fake", "version": "1.2.3"}' "$(cat "$JAR")"
  contains '<artifactId>fake</artifactId>' "$(cat "${JAR%.jar}.pom")"
  contains '<version>1.2.3</version>' "$(cat "${JAR%.jar}.pom")"
  equal '' "$(grep -o '@[A-Z_]*@' "${JAR%.jar}.pom" || :)"
  contains '3 tools are ready' "$(toolchain ensure)"
  equal 1 "$(wc -l < "$HOME/mvn-calls")"
}

test_an_sdk_gone_from_the_repository_is_installed_from_the_cache() {
  with_sdk 'exit 1'
  toolchain ensure > /dev/null
  rm -r "$REPOSITORY"
  contains cached "$(toolchain ensure | grep java-sdk)"
  [ -s "$JAR" ] || die 'not installed'
}

test_a_half_installed_sdk_is_not_taken_for_good() {
  with_sdk 'exit 1'
  toolchain ensure > /dev/null
  echo half > "$JAR"
  toolchain ensure > /dev/null
  contains '"name": "fake"' "$(cat "$JAR")"
}

test_an_sdk_is_generated_anew_when_its_provider_changed() {
  with_sdk 'exit 1'
  toolchain ensure > /dev/null
  # Maven now resolves what was installed before.
  sed -i 's/exit 1 ;;/exit 0 ;;/' "$HOME/stand-ins/mvn"
  echo '// changed' >> "$TOOLS/go/fake/main.go"
  contains built "$(toolchain ensure | grep java-sdk)"
  contains '"name": "fake"' "$(cat "$JAR")"
}

# --- clean -------------------------------------------------------------------------------------------------------

test_clean_removes_the_cache_and_the_sdks_that_came_from_it() {
  with_sdk 'exit 1'
  toolchain ensure > /dev/null
  mkdir -p "$REPOSITORY/com/pulumi/pulumi/1.36.1"
  toolchain clean > /dev/null
  [ ! -e "$ANANTA_CACHE" ] || die 'the cache is still there'
  [ ! -e "$REPOSITORY/com/pulumi/fake" ] || die 'the SDK is still there'
  [ -d "$REPOSITORY/com/pulumi/pulumi/1.36.1" ] || die 'something else was removed from the repository'
  contains 'there is no' "$(toolchain clean)"
}

test_clean_keeps_an_sdk_that_maven_resolved() {
  with_sdk 'echo theirs > "$JAR"; echo "<project/>" > "${JAR%.jar}.pom"'
  toolchain ensure > /dev/null
  toolchain clean > /dev/null
  equal theirs "$(cat "$JAR")"
}

test_clean_refuses_a_folder_that_is_not_a_cache_of_ours() {
  mkdir -p "$ANANTA_CACHE/photos"
  contains 'CACHEDIR.TAG' "$(refused toolchain clean)"
  [ -d "$ANANTA_CACHE/photos" ] || die 'removed'
}

test_clean_refuses_while_a_cluster_runs() {
  toolchain ensure > /dev/null
  mkdir -p "$ANANTA_CACHE/clusters/embedded/pids"
  echo $$ > "$ANANTA_CACHE/clusters/embedded/pids/etcd"
  contains 'tools/cluster.sh down' "$(refused toolchain clean)"
  [ -x "$ANANTA_CACHE/bin/fake" ] || die 'removed'
}

# --- packages and doctor -----------------------------------------------------------------------------------------

# with_package: packages.tsv names one package "served", which an apt-get of ours serves.
with_package() {
  cp "$SOURCE"/{packages.sh,doctor.sh} "$TOOLS"
  printf '# comment\nserved\tunpack\topt/served/file\n' > "$TOOLS/packages.tsv"
  mkdir -p "$HOME/deb/DEBIAN" "$HOME/deb/opt/served"
  printf 'Package: served\nVersion: 1\nArchitecture: all\nMaintainer: nobody\nDescription: test\n' > "$HOME/deb/DEBIAN/control"
  printf '#!/bin/sh\ntouch "%s/script-ran"\n' "$HOME" > "$HOME/deb/DEBIAN/postinst"
  chmod +x "$HOME/deb/DEBIAN/postinst"
  echo content > "$HOME/deb/opt/served/file"
  dpkg-deb --build "$HOME/deb" "$HOME/served_1_all.deb" > /dev/null
  stand_in apt-get "
    echo \"\$@\" >> '$HOME/apt-calls'
    case \$1 in
      install) echo \"'http://example.org/pool/served_1_all.deb' served_1_all.deb 5 MD5Sum:0\" ;;
      download) cp '$HOME/served_1_all.deb' . ;;
    esac"
}

unpacked() { echo "$ANANTA_CACHE/packages/root/opt/served/file"; }

test_a_missing_package_is_unpacked_once_and_runs_no_script() {
  with_package
  "$TOOLS/packages.sh" > /dev/null
  equal content "$(cat "$(unpacked)")"
  "$TOOLS/packages.sh" > /dev/null
  equal 2 "$(wc -l < "$HOME/apt-calls")"
  [ ! -e "$HOME/script-ran" ] || die "the package's script ran"
  contains unpacked "$("$TOOLS/packages.sh" list)"
}

test_unpacking_keeps_what_was_unpacked_before() {
  with_package
  "$TOOLS/packages.sh" > /dev/null
  printf 'other\tunpack\topt/other/file\n' >> "$TOOLS/packages.tsv"
  mkdir -p "$HOME/deb/opt/other"
  mv "$HOME/deb/opt/served/file" "$HOME/deb/opt/other/file"
  dpkg-deb --build "$HOME/deb" "$HOME/served_1_all.deb" > /dev/null
  "$TOOLS/packages.sh" > /dev/null
  equal content "$(cat "$(unpacked)")"
  equal content "$(cat "$ANANTA_CACHE/packages/root/opt/other/file")"
}

test_an_installed_package_is_not_unpacked() {
  with_package
  printf 'installed\tunpack\tetc/passwd\n' > "$TOOLS/packages.tsv"
  "$TOOLS/packages.sh" > /dev/null
  [ ! -e "$HOME/apt-calls" ] || die 'apt-get was called'
}

test_an_unknown_package_or_a_failed_download_leaves_nothing() {
  local command
  for command in install download; do
    sandbox "packages-$command"
    with_package
    sed -i "s/^ *$command) .*/$command) exit 100 ;;/" "$HOME/stand-ins/apt-get"
    contains error: "$(refused "$TOOLS/packages.sh")"
    [ ! -e "$(unpacked)" ] || die 'unpacked'
    [ ! -e "$ANANTA_CACHE/packages/root" ] || die 'a root is left'
  done
}

test_a_missing_program_is_installed_by_root_and_asked_for_from_others() {
  with_package
  printf 'program\tinstall\topt/program\n' > "$TOOLS/packages.tsv"
  stand_in id 'echo 0'
  "$TOOLS/packages.sh" > /dev/null
  contains '--no-install-recommends program' "$(cat "$HOME/apt-calls")"
  stand_in id 'echo 1000'
  contains 'Run as root: apt-get install program' "$(refused "$TOOLS/packages.sh")"
}

test_without_apt_the_missing_packages_are_named() {
  with_package
  only_commands apt-get
  rm "$HOME/stand-ins/apt-get"
  contains 'there is no apt-get to get them with: served' "$(refused "$TOOLS/packages.sh")"
}

test_doctor_names_all_that_is_missing_and_fails() {
  local text
  with_package
  only_commands javac openssl
  stand_in go 'echo go1.20'
  text=$(refused "$TOOLS/doctor.sh")
  contains 'MISSING  go          go is 1.20, too old' "$text"
  contains 'MISSING  java' "$text"
  contains 'MISSING  openssl     Run as root: apt-get install openssl' "$text"
  contains 'ok       mvn' "$text"
  contains 'served' "$text"
}

test_doctor_is_content_with_a_good_machine() {
  with_package
  stand_in df 'echo Avail; echo 99999'
  stand_in awk 'echo 99999'
  contains 'ok       disk' "$("$TOOLS/doctor.sh")"
}

# --- run ---------------------------------------------------------------------------------------------------------

if [ $# -eq 0 ]; then
  mapfile -t all < <(compgen -A function test_)
  set -- "${all[@]}"
fi
failed=0
for name in "$@"; do
  # In a subshell that is no condition, so that the first failing command ends the test.
  set +e
  (set -e && sandbox "$name" && "$name") > "$ROOT/output" 2>&1
  status=$?
  set -e
  if [ $status -eq 0 ]; then
    echo "ok    ${name#test_}"
  else
    echo "FAIL  ${name#test_}"
    sed 's/^/      /' "$ROOT/output"
    failed=$((failed + 1))
  fi
done
echo "$# tests, $failed failed, $SECONDS s"
[ $failed -eq 0 ]
