package com.ananta.platform.offending;

/** Breaks a rule of ArchitectureTest: asks the environment. */
final class ReadsEnvironment {
    String home() {
        return System.getenv("HOME");
    }
}
