// Command pulumi-resource-kubernetes is Pulumi's kubernetes provider. Its own main embeds two
// generated files that the Go module does not carry, so this one takes their place.
package main

//go:generate sh generate.sh

import (
	_ "embed"

	"github.com/pulumi/pulumi-kubernetes/provider/v4/pkg/provider"
	"github.com/pulumi/pulumi-kubernetes/provider/v4/pkg/version"
)

//go:embed schema.json
var schema []byte

//go:embed terraform-mapping.json
var terraformMapping []byte

func main() {
	provider.Serve("kubernetes", version.Version, schema, terraformMapping)
}
