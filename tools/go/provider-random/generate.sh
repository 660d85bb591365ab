#!/bin/sh
# Writes the two files that main.go embeds.
set -eu
variable=github.com/terraform-providers/terraform-provider-random/pulumi/random.Version
go run -ldflags "-X $variable=$VERSION" ./tfgen schema --out .
