package com.ananta.platform.catalog;

import com.pulumi.core.Output;

/** Breaks a rule of ArchitectureTest: Pulumi in the catalogue. */
final class CatalogWithPulumi {
    Output<String> output;
}
