// Package random describes the Terraform provider "random" as a Pulumi package.
package random

import (
	"context"
	"errors"

	"github.com/pulumi/pulumi-terraform-bridge/v3/pkg/pf/tfbridge"
	bridge "github.com/pulumi/pulumi-terraform-bridge/v3/pkg/tfbridge"
	"github.com/pulumi/pulumi-terraform-bridge/v3/pkg/tfbridge/tokens"
	"github.com/pulumi/pulumi/sdk/v3/go/common/resource"

	"github.com/terraform-providers/terraform-provider-random/internal/provider"
)

// Version is set by the linker.
var Version string

// Info maps each Terraform resource random_<name> to the Pulumi type
// random:index/random<Name>:Random<Name>. The metadata is what tfgen wrote when the schema was
// generated, and empty before.
func Info(metadata []byte) bridge.ProviderInfo {
	info := bridge.ProviderInfo{
		Name:         "random",
		Version:      Version,
		P:            tfbridge.ShimProvider(provider.New()),
		Description:  "A Pulumi package to safely use randomness in Pulumi programs.",
		License:      "Apache-2.0",
		Repository:   "https://github.com/pulumi/pulumi-random",
		MetadataInfo: bridge.NewProviderMetadata(metadata),
		Resources: map[string]*bridge.ResourceInfo{
			"random_bytes": {ComputeID: bytesID},
		},
	}
	info.MustComputeTokens(tokens.SingleModule("random_", "index", token))
	info.MustApplyAutoAliases()
	return info
}

func token(module, name string) (string, error) {
	return tokens.MakeStandard("random")(module, "Random"+name)
}

// bytesID is the base64 text: random_bytes has no id in Terraform, and Pulumi needs one.
func bytesID(_ context.Context, state resource.PropertyMap) (resource.ID, error) {
	base64 := state["base64"]
	if base64.IsSecret() {
		base64 = base64.SecretValue().Element
	}
	if !base64.IsString() {
		return "", errors.New("random_bytes: the state has no text in base64")
	}
	return resource.ID(base64.StringValue()), nil
}
