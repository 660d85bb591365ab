package com.ananta.platform.component;

import java.util.List;
import java.util.stream.Collectors;

/** The user's input is wrong: carries every problem found, in a stable order, none twice. */
public final class InvalidArgsException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public InvalidArgsException(String subject, List<Problem> problems) {
        super(render(subject, problems));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }

    private static String render(String subject, List<Problem> problems) {
        String count = problems.size() == 1 ? "1 problem" : problems.size() + " problems";
        return problems.stream()
            .map(problem -> "  - " + problem)
            .collect(Collectors.joining("\n", "Invalid " + subject + " (" + count + "):\n", ""));
    }
}
