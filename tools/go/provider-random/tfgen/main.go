// Command tfgen writes the package's schema.json and bridge-metadata.json.
package main

import (
	"github.com/pulumi/pulumi-terraform-bridge/v3/pkg/pf/tfgen"

	"github.com/terraform-providers/terraform-provider-random/pulumi/random"
)

func main() {
	tfgen.Main("random", random.Info(nil))
}
