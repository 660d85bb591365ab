# shellcheck shell=bash
# A Go program: found on PATH in the pinned version, or built from its module into the store.

# An entry of the store is a folder <tool>-<version>-<hash of all it is made from>. It is moved into place
# when it is complete, so one that is there is good.
STORE=$ANANTA_CACHE/tools
BIN=$ANANTA_CACHE/bin
GO_FLAGS='-trimpath -buildvcs=false'

# The user's own Go settings must not change what is built. Modules and compiled packages take gigabytes, so they
# do not go into the user's folders, and are removed once all tools are there; GOCACHE and GOMODCACHE keep them.
export GOFLAGS="-mod=readonly -modcacherw $GO_FLAGS" GOWORK=off GOTOOLCHAIN=local CGO_ENABLED=0
export GOCACHE=${GOCACHE:-$ANANTA_CACHE/go/build} GOMODCACHE=${GOMODCACHE:-$ANANTA_CACHE/go/modules}

# linker_flags TOOL
linker_flags() {
  local version=${VERSION[$1]} flags='-s -w' variable
  local major=${version%%.*} minor=${version#*.}
  for variable in ${VARIABLES[$1]}; do
    variable=${variable//'{version}'/$version}
    variable=${variable//'{major}'/$major}
    flags+=" -X ${variable//'{minor}'/${minor%%.*}}"
  done
  say "$flags"
}

# content FOLDER: a hash line for each of its files.
content() { (cd "$1" && find . -type f | LC_ALL=C sort | xargs sha256sum); }

# short_hash: of standard input.
short_hash() { sha256sum | cut -c1-12; }

# program_entry TOOL: its folder in the store.
program_entry() {
  local hash
  hash=$({
    go env GOVERSION GOOS GOARCH 2> /dev/null || say 'no go'
    say "$GO_FLAGS"
    linker_flags "$1"
    say "${PACKAGE[$1]}"
    content "$TOOLS/go/${MODULE[$1]}"
  } | short_hash)
  say "$STORE/$1-${VERSION[$1]}-$hash"
}

# program_on_path TOOL: the first one on PATH, outside the cache, that has the pinned version; for pulumi
# any of the same major that is not older. Nothing if there is none, or if the tool cannot tell its version.
program_on_path() {
  local file
  [ "${PROBE[$1]}" != - ] || return 0
  while read -r file; do
    case $file in "$ANANTA_CACHE"/*) continue ;; esac
    if program_fits "$1" "$file"; then
      say "$file"
      return
    fi
  done < <(type -ap "$1")
}

# program_fits TOOL FILE
program_fits() {
  local have
  # shellcheck disable=SC2086 # the arguments are words
  have=$(timeout 10 "$2" ${PROBE[$1]} 2> /dev/null | first_version) || return 1
  if [ "$1" = pulumi ]; then
    [ "${have%%.*}" = "${VERSION[$1]%%.*}" ] && at_least "$have" "${VERSION[$1]}"
  else
    [ "$have" = "${VERSION[$1]}" ]
  fi
}

# program_present TOOL: puts it into the bin folder if it need not be built, and says where it is from.
program_present() {
  local entry file
  entry=$(program_entry "$1")
  file=$(beside_found_pulumi "$1")
  if [ -z "$file" ] && [ -x "$entry/$1" ]; then
    put_link "$entry/$1"
    say built
    return
  fi
  file=${file:-$(program_on_path "$1")}
  [ -n "$file" ] || return 1
  mkdir -p "$BIN"
  ln -sfn "$file" "$BIN/$1"
  say 'found on PATH'
}

# beside_found_pulumi TOOL: pulumi's Java language host cannot tell its version, but one that lies beside
# a pulumi found on PATH comes from the same release, and pulumi warns on each run about any other.
beside_found_pulumi() {
  local file
  [ "$1" = pulumi-language-java ] && [ -L "$BIN/pulumi" ] || return 0
  file=$(dirname "$(readlink -f "$BIN/pulumi")")/$1
  [ ! -x "$file" ] || say "$file"
}

# program_make TOOL
program_make() {
  local entry
  entry=$(program_entry "$1")
  build "$1" "$entry"
  put_link "$entry/$1"
  say built >&3
}

# program_file TOOL: where it is.
program_file() { readlink "$BIN/$1" || say "$BIN/$1"; }

# put_link FILE: into the bin folder, as a hard link, because pulumi looks for its language hosts beside its own file and warns
# on each run about those that it finds only on PATH.
put_link() {
  local link=$BIN/${1##*/}
  [ "$1" -ef "$link" ] && return
  mkdir -p "$BIN"
  ln -f "$1" "$link"
}

# build TOOL ENTRY: works on a copy of the module, since generators write beside the sources.
build() {
  local work
  work=$(work_folder)
  temporary_files_in "$work"
  mkdir "$work/entry"
  cp -R "$TOOLS/go/${MODULE[$1]}" "$work/module"
  cd "$work/module"
  [ ! -e main.go ] || VERSION=${VERSION[$1]} nice go generate
  nice go build -ldflags "$(linker_flags "$1")" -o "$work/entry/$1" "${PACKAGE[$1]}"
  cd "$TOOLS"
  mv -T "$work/entry" "$2"
  rm -rf "$work"
}

# work_folder: a new folder in the store, from which a finished entry is moved into place in one step.
work_folder() { mktemp -d "$STORE/.work.XXXXXX"; }

# temporary_files_in FOLDER: compilers write gigabytes of them, which must be gone after a kill too, and which a small
# /tmp may not hold.
temporary_files_in() {
  mkdir "$1/tmp"
  export TMPDIR=$1/tmp
}
