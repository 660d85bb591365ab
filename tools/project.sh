# Prepares the Pulumi project folder of this checkout for the embedded cluster: a Pulumi.yaml that runs the built
# jar, copies of the stack files, a generated passphrase and the selected stack. The work tree is only read.
# Sourced by ./dev and the scripts in tools/, after env.sh.

# A stack file's copy is renewed when the work tree's file changed; until then `pulumi config set` may change the copy.
copy_stack_file() { # NAME
  local name=$1 source="$checkout/$1" copy="$project_dir/$1" base="$project_dir/base/$1" salt
  if grep -q 'secure:' "$source"; then
    fail "$name holds values encrypted with a passphrase of your own, which the embedded cluster does not have." \
      "Deploy it with your own Pulumi (README, \"Your own cluster\"), or remove the secure: values."
  fi
  salt="$cluster_dir/salts/$name"
  if [ -f "$copy" ]; then sed -n '/^encryptionsalt:/p' "$copy" > "$salt.new" && mv "$salt.new" "$salt"; fi
  if cmp -s "$source" "$base"; then return; fi
  if [ -f "$copy" ] && ! diff -q <(sed '/^encryptionsalt:/d' "$copy") "$base" > /dev/null; then
    cp "$copy" "$copy.changed"
    say "$name changed in the work tree: its copy is renewed; values set by 'pulumi config set' are kept in $copy.changed"
  fi
  { if [ -f "$salt" ]; then cat "$salt"; fi; cat "$source"; } > "$copy.new"
  mv "$copy.new" "$copy"
  cp "$source" "$base"
}

write_project_file() {
  sed -e '/^runtime:/d' "$checkout/Pulumi.yaml" > "$project_dir/Pulumi.yaml.new"
  cat >> "$project_dir/Pulumi.yaml.new" <<END
main: $checkout
runtime:
  name: java
  options:
    binary: $ANANTA_BUILD/platform.jar
END
  mv "$project_dir/Pulumi.yaml.new" "$project_dir/Pulumi.yaml"
}

write_passphrase() {
  [ -s "$PULUMI_CONFIG_PASSPHRASE_FILE" ] && return
  (umask 077 && od -An -tx1 -N24 /dev/urandom | tr -d ' \n' > "$PULUMI_CONFIG_PASSPHRASE_FILE.new")
  mv "$PULUMI_CONFIG_PASSPHRASE_FILE.new" "$PULUMI_CONFIG_PASSPHRASE_FILE"
}

program_hash() { (cd "$checkout" && find pom.xml src/main -type f -print0 | sort -z | xargs -0 sha256sum | sha256sum); }

# Builds the program's jar when a source changed since the last build.
build_program() {
  local hash started; hash=$(program_hash)
  [ "$(cat "$ANANTA_BUILD/source-hash" 2> /dev/null)" = "$hash" ] && return
  started=$(now)
  rm -rf "$ANANTA_BUILD/source-hash" "$ANANTA_BUILD"/*.jsa
  mkdir -p "$ANANTA_BUILD"
  if ! (cd "$checkout" && mvn -q -B -Dmaven.test.skip=true -DbuildDirectory="$ANANTA_BUILD" package > "$ANANTA_BUILD/build.log" 2>&1); then
    cat "$ANANTA_BUILD/build.log" >&2
    fail "The program does not compile (above)." "Correct the source, then run the command again."
  fi
  printf '%s\n' "$hash" > "$ANANTA_BUILD/source-hash"
  say "program built in $(elapsed "$started") s" >&2
}

prepare_project() {
  local file
  mkdir -p "$project_dir/base" "$cluster_dir/state" "$cluster_dir/salts" "$ANANTA_BUILD"
  lock "$cluster_dir/project.lock"
  write_project_file
  write_passphrase
  for file in "$checkout"/Pulumi.*.yaml; do copy_stack_file "$(basename "$file")"; done
  build_program
  unlock "$cluster_dir/project.lock"
}

# The stack is made at the first command that needs it.
ensure_stack() {
  [ -f "$cluster_dir/state/.pulumi/stacks/ananta-platform/$PULUMI_STACK.json" ] && return
  pulumi stack init "$PULUMI_STACK" --non-interactive > "$cluster_dir/logs/stack-init.log" 2>&1 || {
    cat "$cluster_dir/logs/stack-init.log" >&2
    fail "The stack '$PULUMI_STACK' could not be made (above)."
  }
}
