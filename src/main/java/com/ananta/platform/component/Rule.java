package com.ananta.platform.component;

import java.util.function.Predicate;

/**
 * What a value must be.
 *
 * @param text the end of the sentence "must be ...", with an example: {@code a port from 1 to 65535 (e.g. 5432)}
 * @param test whether a value keeps the rule
 */
public record Rule<T>(String text, Predicate<T> test) {

    /** A whole number between two bounds, both included. */
    public static Rule<Integer> between(int least, int most, String unit, int example) {
        return new Rule<>(
            "%d to %d%s (e.g. %d)".formatted(least, most, unit.isEmpty() ? "" : " " + unit, example),
            value -> value >= least && value <= most);
    }
}
