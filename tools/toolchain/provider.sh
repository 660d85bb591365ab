# shellcheck shell=bash
# A Pulumi provider: downloaded by Pulumi itself where the network allows, else built, and installed into
# the plugin folder of a Pulumi home of our own. (From PATH, each run would print warnings about it.)

PLUGIN_DOWNLOAD_SECONDS=8

export PULUMI_HOME=$ANANTA_CACHE/pulumi-home PULUMI_SKIP_UPDATE_CHECK=true

# provider_file TOOL: the installed plugin.
provider_file() { say "$PULUMI_HOME/plugins/resource-$(provider_name "$1")-v${VERSION[$1]}/$1"; }

provider_name() { say "${1#pulumi-resource-}"; }

# downloaded_mark TOOL: there if Pulumi downloaded the plugin.
downloaded_mark() { say "$STORE/$1-${VERSION[$1]}-downloaded"; }

# provider_present TOOL: says where it is from.
provider_present() {
  local file
  file=$(provider_file "$1")
  [ -x "$file" ] || return 1
  if [ -e "$(downloaded_mark "$1")" ]; then say downloaded; else
    [ "$file" -ef "$(program_entry "$1")/$1" ] && say built
  fi
}

# provider_make TOOL
provider_make() {
  local entry source=cached
  entry=$(program_entry "$1")
  if [ ! -x "$entry/$1" ]; then
    if provider_download "$1"; then
      touch "$(downloaded_mark "$1")"
      say downloaded >&3
      return
    fi
    build "$1" "$entry"
    source=built
  fi
  "$BIN/pulumi" plugin install resource "$(provider_name "$1")" "${VERSION[$1]}" --file "$entry/$1" --reinstall
  # The copy that Pulumi made becomes a link to the store's file: one on disk, and provider_present sees which.
  ln -f "$entry/$1" "$(provider_file "$1")"
  say "$source" >&3
}

# provider_download TOOL: anew, for without --reinstall Pulumi is content with any plugin that is there.
provider_download() {
  timeout "$PLUGIN_DOWNLOAD_SECONDS" \
    "$BIN/pulumi" plugin install resource "$(provider_name "$1")" "${VERSION[$1]}" --reinstall && [ -x "$(provider_file "$1")" ]
}
