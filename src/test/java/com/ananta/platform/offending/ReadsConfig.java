package com.ananta.platform.offending;

import com.pulumi.Config;

/** Breaks a rule of ArchitectureTest: reads Pulumi's configuration by itself. */
final class ReadsConfig {
    Config config;
}
