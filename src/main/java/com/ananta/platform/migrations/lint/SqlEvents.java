package com.ananta.platform.migrations.lint;

/** What {@link SqlScanner} meets in a file, in the file's order. Lines count from 1. */
interface SqlEvents {

    default void statement(Statement statement) {}

    /**
     * A psql command outside strings, comments and COPY data.
     *
     * @param name the backslash and the command's name, without its arguments, which may hold a password
     */
    default void command(int line, String name) {}

    /**
     * The file ends, or psql would take what follows the file, inside something that began at {@code line}.
     *
     * @param what a noun, such as "string"
     */
    default void unterminated(int line, String what) {}

    /** A line that only newer versions of pg_dump write and that means nothing here; its line end is not part of it. */
    default void dumpLine(int start, int end) {}
}
