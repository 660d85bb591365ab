package com.ananta.platform.k8s;

import com.ananta.platform.migrations.Targets;

/** Breaks a rule of ArchitectureTest: the foundation knows a module. */
final class KnowsMigrations {
    Targets targets;
}
