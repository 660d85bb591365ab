package com.ananta.platform.migrations.bundle;

import java.util.Optional;

/**
 * A line of {@code migrations.tsv}.
 *
 * @param line the line's number, from 1
 * @param target empty if the list names an unknown one, which is reported
 */
record ListedFile(int line, String name, int number, Optional<Target> target, String feature) {}
