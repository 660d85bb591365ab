package com.ananta.platform.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what a mistyped word was meant to be. */
final class Suggestion {

    private Suggestion() {
    }

    /** The nearest of the candidates, if it is near enough to be a slip. */
    static Optional<String> nearest(String word, Collection<String> candidates) {
        int tolerance = Math.max(2, word.length() / 4);
        return candidates.stream()
            .min(Comparator.comparingInt(candidate -> distance(word, candidate)))
            .filter(candidate -> distance(word, candidate) <= tolerance);
    }

    /** {@code ; did you mean 'x'?}, or nothing. */
    static String hint(String word, Collection<String> candidates) {
        return nearest(word, candidates).map(meant -> "; did you mean '" + meant + "'?").orElse("");
    }

    /** Single characters inserted, deleted or changed (Levenshtein), upper and lower case being the same. */
    private static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
