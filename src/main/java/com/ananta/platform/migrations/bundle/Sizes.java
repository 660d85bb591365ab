package com.ananta.platform.migrations.bundle;

import java.util.Locale;

/** Sizes as people read them. */
final class Sizes {

    private Sizes() {}

    /** Such as {@code 2.7 MiB}. */
    static String mebibytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f MiB", bytes / (double) (1 << 20));
    }
}
