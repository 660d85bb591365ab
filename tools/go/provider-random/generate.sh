#!/bin/sh
# Writes the two files that main.go embeds; the schema must name its version.
set -eu
variable=github.com/terraform-providers/terraform-provider-random/pulumi/random.Version
go run -ldflags "-X $variable=$VERSION" ./tfgen schema --out .
sed "1s/{/{\"version\": \"$VERSION\",/" schema.json > schema-with-version.json
mv schema-with-version.json schema.json
