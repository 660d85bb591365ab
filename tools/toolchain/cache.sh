# shellcheck shell=bash
# The cache folder as a whole.

CACHE_TAG=$ANANTA_CACHE/CACHEDIR.TAG

# make_cache: the tag tells backup programs to leave the folder out, and clean that the folder is ours.
make_cache() {
  mkdir -p "$STORE" "$BIN" "$LOGS"
  [ -e "$CACHE_TAG" ] || say 'Signature: 8a477f597d28d172789f06886806bc55' > "$CACHE_TAG"
}

clean() {
  [ -d "$ANANTA_CACHE" ] || { say "there is no $ANANTA_CACHE"; return; }
  [ -e "$CACHE_TAG" ] || fail "$ANANTA_CACHE has no CACHEDIR.TAG, so it was not made by this script. Remove it yourself if it is not needed."
  refuse_while_a_cluster_runs
  lock "$STORE/lock" "it makes tools in $STORE"
  remove_sdks
  rm -rf "$ANANTA_CACHE"
  say "removed $ANANTA_CACHE"
}

# refuse_while_a_cluster_runs: its data lies in the cache.
refuse_while_a_cluster_runs() {
  local file
  for file in "$ANANTA_CACHE"/clusters/*/pids/*; do
    [ -s "$file" ] && kill -0 "$(cat "$file")" 2> /dev/null || continue
    fail "the embedded cluster runs (${file#"$ANANTA_CACHE"/clusters/}). Stop it first: tools/cluster.sh down"
  done
}
