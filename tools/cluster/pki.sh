# The cluster's own certificates, valid for ten years, under $dir/pki. Bash; sourced by ../cluster.sh.

# Makes all of them, or none: an interrupted run leaves only pki.new, which the next one replaces.
ensure_pki() {
  [[ ! -d $dir/pki ]] || return 0
  rm -rf "$dir/pki.new"
  mkdir "$dir/pki.new"
  (cd "$dir/pki.new" && make_pki) 2>"$dir/logs/pki.log" ||
    fail "openssl could not make the cluster's certificates." "See $dir/logs/pki.log"
  mv "$dir/pki.new" "$dir/pki"
}

make_pki() {
  new_key ca -x509 -days 3650 -extensions authority -subj "/CN=ananta-embedded" -out ca.crt &&
    issue server server "/CN=ananta-embedded" &&
    issue kube-apiserver client "/O=system:masters/CN=kube-apiserver" &&
    issue kube-controller-manager client "/CN=system:kube-controller-manager" &&
    issue kube-scheduler client "/CN=system:kube-scheduler" &&
    issue kwok client "/O=system:masters/CN=kwok" &&
    issue admin client "/O=system:masters/CN=ananta-admin" &&
    openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out service-account.key &&
    openssl pkey -in service-account.key -pubout -out service-account.pub &&
    rm -f ./*.csr ca.srl
}

# new_key NAME REQUEST-OPTION...: a key NAME.key and a request, or a self-signed certificate, for it.
new_key() {
  local name=$1
  shift
  openssl req -new -config "$cluster_tools/openssl.cnf" -nodes -newkey ec -pkeyopt ec_paramgen_curve:P-256 \
    -keyout "$name.key" "$@"
}

# issue NAME PROFILE SUBJECT: NAME.key and NAME.crt, signed by the cluster's authority.
issue() {
  new_key "$1" -subj "$3" -out "$1.csr" &&
    openssl x509 -req -in "$1.csr" -CA ca.crt -CAkey ca.key -CAcreateserial -days 3650 \
      -extfile "$cluster_tools/openssl.cnf" -extensions "$2" -out "$1.crt"
}
