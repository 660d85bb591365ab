package com.ananta.platform.offending;

import com.pulumi.core.internal.OutputInternal;

/** Breaks a rule of ArchitectureTest: relies on what the SDK keeps to itself. */
final class UsesInternals {
    OutputInternal<String> output;
}
