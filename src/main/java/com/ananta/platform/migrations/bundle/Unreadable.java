package com.ananta.platform.migrations.bundle;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;

/** Why a file could not be read, in words. */
final class Unreadable {

    private Unreadable() {}

    static String because(Path path, IOException cause) {
        return cause instanceof AccessDeniedException
                ? path + ": cannot be read: permission denied; allow it: chmod u+r " + path
                : path + ": cannot be read: " + cause.getMessage();
    }
}
