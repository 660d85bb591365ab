package com.ananta.platform.migrations.lint;

import java.util.List;
import java.util.stream.Stream;

/**
 * The form of a statement, written as in a manual: {@code CREATE [UNIQUE] INDEX CONCURRENTLY}.
 *
 * <p>It matches from the statement's first token on. {@code A|B} is either, {@code [A]} may be missing, {@code !A|B} is
 * one token other than these, {@code ...} is anything, {@code $} is the end of the statement and any other sign is
 * itself. A quoted identifier matches no word, nor does a word after a dot, which is part of a name.
 */
final class Shape {

    private enum Need { ONE, MAYBE, OTHER, ANYTHING, END }

    private record Step(Need need, List<String> words) {

        static Step of(String text) {
            return switch (text.charAt(0)) {
                case '[' -> new Step(Need.MAYBE, alternatives(text.substring(1, text.length() - 1)));
                case '!' -> new Step(Need.OTHER, alternatives(text.substring(1)));
                case '.' -> new Step(Need.ANYTHING, List.of());
                case '$' -> new Step(Need.END, List.of());
                default -> new Step(Need.ONE, alternatives(text));
            };
        }

        private static List<String> alternatives(String text) {
            return List.of(text.split("\\|"));
        }

        boolean matches(List<Token> tokens, int at) {
            boolean partOfName = at > 0 && tokens.get(at - 1).isSymbol('.');
            return !partOfName && switch (tokens.get(at).kind()) {
                case WORD -> words.stream().anyMatch(tokens.get(at).text()::equalsIgnoreCase);
                case SYMBOL -> words.contains(tokens.get(at).text());
                case NAME, LITERAL -> false;
            };
        }
    }

    private final List<Step> steps;

    private Shape(List<Step> steps) {
        this.steps = steps;
    }

    static Shape of(String form) {
        return new Shape(Stream.of(form.split(" ")).map(Step::of).toList());
    }

    boolean matches(Statement statement) {
        return matches(0, statement.tokens(), 0);
    }

    private boolean matches(int step, List<Token> tokens, int at) {
        if (step == steps.size()) {
            return true;
        }
        Step wanted = steps.get(step);
        boolean more = at < tokens.size();
        return switch (wanted.need()) {
            case ONE -> more && wanted.matches(tokens, at) && matches(step + 1, tokens, at + 1);
            case MAYBE -> more && wanted.matches(tokens, at) && matches(step + 1, tokens, at + 1)
                    || matches(step + 1, tokens, at);
            case OTHER -> more && !wanted.matches(tokens, at) && matches(step + 1, tokens, at + 1);
            case ANYTHING -> matchesFromSomewhere(step + 1, tokens, at);
            case END -> !more && matches(step + 1, tokens, at);
        };
    }

    private boolean matchesFromSomewhere(int step, List<Token> tokens, int at) {
        for (int from = at; from <= tokens.size(); from++) {
            if (matches(step, tokens, from)) {
                return true;
            }
        }
        return false;
    }
}
