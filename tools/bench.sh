#!/usr/bin/env bash
# make bench: measures, in one run and on a cluster of its own, what speed and memory the program has, and prints
# ratios. Figures of single runs on a busy machine vary; the ratios compare runs made minutes apart.
set -euo pipefail
export ANANTA_CLUSTER="bench-$$"
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"
. "$checkout/tools/project.sh"
cd "$checkout"
[ -x /usr/bin/time ] || fail "GNU time is not there; the benchmark measures processes with it." "Run: apt-get install time"

runs=${BENCH_RUNS:-3}
work=$(mktemp -d)
finish() { tools/cluster.sh down --delete > "$work/down.log"; rm -rf "$work"; }
trap finish EXIT
trap 'exit 143' INT TERM

# Runs a command, keeps its output, prints wall seconds.
timed() { # LOG COMMAND...
  local log=$1; shift
  /usr/bin/time -o "$work/time" -f %e "$@" > "$log" 2>&1 || { cat "$log" >&2; fail "The benchmark's command failed: $*"; }
  cat "$work/time"
}
median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
repeat() { local i; for ((i = 0; i < runs; i++)); do timed "$@"; done | median; }
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }

# A `java` that notes user seconds and peak memory of the program's JVM. MODE plain runs it as shipped by the SDK:
# no JVM flags, no archive, and a main class without our pacing of the SDK's wait loop.
java_shim() { # MODE
  mkdir -p "$work/$1"
  local start='"$@"'
  [ "$1" = plain ] && start="-cp '$work/classes:$ANANTA_BUILD/platform.jar' com.ananta.platform.Unpaced"
  local java="$checkout/tools/shims/java"
  [ "$1" = plain ] && java=$(PATH=${PATH//"$checkout/tools/shims:"/} command -v java)
  cat > "$work/$1/java" <<END
#!/bin/sh
PATH='$PATH' exec /usr/bin/time -a -o "$work/$1.jvm" -f '%U %M' $java $start
END
  chmod +x "$work/$1/java"
}
jvm() { # MODE COMMAND...: median user seconds and MiB of the program's JVM
  local mode=$1; shift
  : > "$work/$mode.jvm"
  local wall; wall=$(PATH="$work/$mode:$PATH" repeat "$work/$mode.log" "$@")
  printf '%s %s %s\n' "$wall" "$(cut -d' ' -f1 "$work/$mode.jvm" | median)" \
    "$(awk '{ print int($2 / 1024) }' "$work/$mode.jvm" | median)"
}

echo "Cluster"
first=$(timed "$work/cluster.log" tools/cluster.sh up)
timed "$work/cluster.log" tools/cluster.sh down > /dev/null
again=$(timed "$work/cluster.log" tools/cluster.sh up)
printf '  first start %s s, start again %s s\n' "$first" "$again"

prepare_project
ensure_stack
mkdir "$work/classes" "$work/empty"
printf 'public class Empty { public static void main(String[] a) { com.pulumi.Pulumi.run(c -> {}); } }\n' > "$work/Empty.java"
# The program as main() starts it, but for the measures of SdkPacing.
cat > "$work/Unpaced.java" << 'END'
package com.ananta.platform;

import com.ananta.platform.config.ApiServer;
import com.ananta.platform.config.EnvironmentConfig;
import com.ananta.platform.config.Kubeconfig;
import com.pulumi.Context;
import com.pulumi.Pulumi;
import java.nio.file.Path;

public class Unpaced {
    public static void main(String[] args) throws Exception {
        var environment = System.getenv();
        var app = new App(new EnvironmentConfig(environment),
            () -> Kubeconfig.load(environment, Path.of(System.getProperty("user.home"))), ApiServer.BY_TCP, Path.of("database"));
        var deploy = App.class.getDeclaredMethod("deploy", Context.class);
        deploy.setAccessible(true);
        Pulumi.run(context -> {
            try {
                deploy.invoke(app, context);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
END
javac -d "$work/classes" -cp "$ANANTA_BUILD/platform.jar:$ANANTA_BUILD/lib/*" "$work/Empty.java" "$work/Unpaced.java"
jar --create --file "$work/empty.jar" --main-class Empty --manifest <(
  printf 'Class-Path: file://%s/classes/ file://%s\n' "$work" "$ANANTA_BUILD/platform.jar" | fold -w 70 | sed '2,$s/^/ /'
) -C "$work/classes" Empty.class
printf 'name: empty\nruntime:\n  name: java\n  options:\n    binary: %s/empty.jar\n' "$work" > "$work/empty/Pulumi.yaml"
(cd "$work/empty" && PULUMI_OPTION_CWD="$work/empty" pulumi stack init "$PULUMI_STACK" --non-interactive > "$work/init.log" 2>&1)

echo "Preview (median of $runs, seconds)"
pulumi preview > "$work/warm.log" # writes the class-data archive
empty=$(PULUMI_OPTION_CWD="$work/empty" repeat "$work/empty.log" pulumi preview)
full=$(repeat "$work/full.log" pulumi preview)
printf '  empty stack %s, migrations (nothing deployed yet) %s: %s times\n' "$empty" "$full" "$(ratio "$full" "$empty")"

up=$(timed "$work/up.log" pulumi up --yes --skip-preview)
nochange=$(repeat "$work/up.log" pulumi up --yes --skip-preview --expect-no-changes)
preview=$(repeat "$work/full.log" pulumi preview)
printf '  no change %s: %s times the empty stack\n' "$preview" "$(ratio "$preview" "$empty")"
echo "Up"
printf '  first %s, no change %s (median of %s)\n' "$up" "$nochange" "$runs"
printf '  state %s bytes, %s resources\n' "$(stat -c %s "$cluster_dir/state/.pulumi/stacks/ananta-platform/$PULUMI_STACK.json")" \
  "$(pulumi stack export | grep -c '"urn":')"

echo "JVM of a no-change preview (median of $runs: wall s of the whole preview, user s and MiB of the JVM)"
java_shim plain
java_shim measured
read -r wall_plain user_plain mem_plain <<< "$(jvm plain pulumi preview)"
read -r wall user mem <<< "$(jvm measured pulumi preview)"
printf '  as the SDK ships it        wall %s  user %s  memory %s\n' "$wall_plain" "$user_plain" "$mem_plain"
printf '  flags, archive and pacing  wall %s  user %s  memory %s\n' "$wall" "$user" "$mem"
printf '  ratio                      wall %s  user %s  memory %s\n' \
  "$(ratio "$wall" "$wall_plain")" "$(ratio "$user" "$user_plain")" "$(ratio "$mem" "$mem_plain")"

echo "Maven mode (no jar, as plain 'pulumi preview' in a checkout; seconds)"
maven_preview() { PULUMI_OPTION_CWD="$work/maven" repeat "$work/maven.log" pulumi preview; }
mkdir "$work/maven"
cp "$project_dir/Pulumi.$PULUMI_STACK.yaml" "$work/maven/"
git ls-files -z | tar --null -cf - -T - | tar -xf - -C "$work/maven"
cp "$project_dir/Pulumi.$PULUMI_STACK.yaml" "$work/maven/"
with=$(maven_preview)
rm "$work/maven/.mvn/jvm.config"
without=$(maven_preview)
printf '  with .mvn/jvm.config %s, without %s: %s times\n' "$with" "$without" "$(ratio "$with" "$without")"

echo "Toolchain (seconds of the cold build of each tool)"
tools/toolchain.sh list
