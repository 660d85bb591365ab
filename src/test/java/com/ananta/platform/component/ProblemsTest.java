package com.ananta.platform.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    @Test
    void saysHowManyThereAreAndEachOnceInOrderWithItsFix() {
        var problems = new Problems("things");
        problems.add("b.port", "was '0' but must be 1 to 65535");
        problems.add("a.name", "was unset", "set a.name");
        problems.add("b.port", "was '0' but must be 1 to 65535");
        problems.add("file.sql:3: is wrong");

        assertThatThrownBy(problems::throwIfAny).isInstanceOf(InvalidArgsException.class).hasMessage("""
            Invalid things (3 problems):
              - b.port was '0' but must be 1 to 65535
              - a.name was unset; fix: set a.name
              - file.sql:3: is wrong""");
    }

    @Test
    void nothingIsThrownWhenNothingIsWrong() {
        assertThatCode(new Problems("things")::throwIfAny).doesNotThrowAnyException();
    }

    @Test
    void aFailedStepAddsItsProblemsInTheCallersWords() {
        var problems = new Problems("outer");
        Optional<String> result = problems.attempt(() -> {
            var inner = new Problems("inner");
            inner.add("port", "was wrong");
            inner.throwIfAny();
            return "never";
        }, problem -> new Problem("outer." + problem.path(), problem.message(), problem.fix()));

        assertThat(result).isEmpty();
        assertThatThrownBy(problems::throwIfAny).hasMessage("Invalid outer (1 problem):\n  - outer.port was wrong");
    }

    @Test
    void aBugIsNotMistakenForAUsersProblem() {
        var problems = new Problems("outer");

        assertThatThrownBy(() -> problems.attempt(() -> List.of().get(0))).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
