// Command pulumi-resource-random is the Terraform provider "random" bridged to Pulumi.
package main

//go:generate sh generate.sh

import (
	"context"
	_ "embed"

	"github.com/pulumi/pulumi-terraform-bridge/v3/pkg/pf/tfbridge"

	"github.com/terraform-providers/terraform-provider-random/pulumi/random"
)

//go:embed schema.json
var schema []byte

//go:embed bridge-metadata.json
var metadata []byte

func main() {
	tfbridge.Main(context.Background(), "random", random.Info(metadata),
		tfbridge.ProviderMetadata{PackageSchema: schema})
}
