package com.ananta.platform.component;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Collects problems so that all of them are reported at once, in the order in which they were found. */
public final class Problems {
    private final String subject;
    private final Set<Problem> found = new LinkedHashSet<>();

    /** @param subject what is being checked, for the headline: {@code stack configuration} */
    public Problems(String subject) {
        this.subject = subject;
    }

    /** Records a problem whose message says where it is. */
    public void add(String message) {
        add("", message);
    }

    /** Records a problem that no single command puts right. */
    public void add(String path, String message) {
        found.add(new Problem(path, message, Optional.empty()));
    }

    /** Records a problem together with the command that puts it right. */
    public void add(String path, String message, String fix) {
        found.add(new Problem(path, message, Optional.of(fix)));
    }

    /** Runs a step that may fail with problems of its own, and adds those; empty if it failed. */
    public <T> Optional<T> attempt(Supplier<T> step) {
        return attempt(step, UnaryOperator.identity());
    }

    /** The same, with the step's problems put into the words of this level. */
    public <T> Optional<T> attempt(Supplier<T> step, UnaryOperator<Problem> translation) {
        try {
            return Optional.of(step.get());
        } catch (InvalidArgsException e) {
            e.problems().stream().map(translation).forEach(found::add);
            return Optional.empty();
        }
    }

    /** @throws InvalidArgsException with every problem recorded so far, if there is one */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidArgsException(subject, new ArrayList<>(found));
        }
    }
}
