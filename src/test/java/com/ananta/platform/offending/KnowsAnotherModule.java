package com.ananta.platform.offending;

import com.ananta.platform.migrations.Targets;

/** Breaks a rule of ArchitectureTest: a module knows another module. */
final class KnowsAnotherModule {
    Targets targets;
}
