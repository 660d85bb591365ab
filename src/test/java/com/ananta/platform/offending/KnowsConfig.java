package com.ananta.platform.offending;

import com.ananta.platform.config.PlatformConfig;

/** Breaks a rule of ArchitectureTest: a module knows config. */
final class KnowsConfig {
    PlatformConfig config;
}
