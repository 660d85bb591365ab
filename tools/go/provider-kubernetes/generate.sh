#!/bin/sh
# Takes the two files that main.go embeds from the provider's own module; the schema must name its version.
set -eu
module=github.com/pulumi/pulumi-kubernetes/provider/v4
go mod download "$module"
source=$(go list -m -f '{{.Dir}}' "$module")/cmd/pulumi-resource-kubernetes
sed "1s/{/{\"version\": \"$VERSION\",/" "$source/schema.json" > schema.json
cat "$source/terraform-mapping.json" > terraform-mapping.json
