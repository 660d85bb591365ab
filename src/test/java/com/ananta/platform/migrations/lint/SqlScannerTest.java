package com.ananta.platform.migrations.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The expectations are psql's own behaviour; {@code PsqlAgreementIT} compares with the real program. */
class SqlScannerTest {

    private static final String TEXT = Token.HIDDEN;

    static Stream<Arguments> files() {
        return Stream.of(
                arguments("nothing", "", List.of()),
                arguments("only blanks, comments and semicolons", " \n;; -- x;\n/* y; */ ;", List.of()),
                arguments("two statements", "SELECT 1;\nSELECT a, 2;", List.of(
                        "1 statement: SELECT 1", "2 statement: SELECT a , 2")),
                arguments("a last one without semicolon", "SELECT 1;SELECT 2", List.of(
                        "1 statement: SELECT 1", "1 statement: SELECT 2")),
                arguments("the line of the first word", "\n\n/* a\nb */ SELECT\n1;", List.of("4 statement: SELECT 1")),
                arguments("a string with a semicolon", "SELECT 'a;''b;';", List.of("1 statement: SELECT " + TEXT)),
                arguments("a backslash ends nothing in a plain string", "SELECT '\\'; SELECT 2;", List.of(
                        "1 statement: SELECT " + TEXT, "1 statement: SELECT 2")),
                arguments("an escape string", "SELECT E'\\';', e'\\\\';", List.of(
                        "1 statement: SELECT " + TEXT + " , " + TEXT)),
                arguments("an E that ends another word", "SELECT date'\\';", List.of("1 statement: SELECT date " + TEXT)),
                arguments("a later part of an escape string is plain for psql", "SELECT E'a'\n'b\\';COMMIT;--'", List.of(
                        "1 statement: SELECT " + TEXT + " " + TEXT, "2 statement: COMMIT")),
                arguments("a quoted identifier", "SELECT \"a;\"\"b'\";", List.of("1 statement: SELECT a;\"\"b'")),
                arguments("dollar quotes", "DO $$;'$x$;$$; DO $x$ $$; $y$ $x$;", List.of(
                        "1 statement: DO " + TEXT, "1 statement: DO " + TEXT)),
                arguments("a dollar inside a word", "SELECT a$b$, c$b$;", List.of("1 statement: SELECT a$b$ , c$b$")),
                arguments("a parameter is no dollar quote", "SELECT $1; SELECT $1;", List.of(
                        "1 statement: SELECT $ 1", "1 statement: SELECT $ 1")),
                arguments("a number is no tag", "SELECT $1$; SELECT $1$;", List.of(
                        "1 statement: SELECT $ 1 $", "1 statement: SELECT $ 1 $")),
                arguments("a tag beyond ASCII", "DO $é$;$é$;", List.of("1 statement: DO " + TEXT)),
                arguments("nested comments", "/* a; /* b; */ '; */ SELECT 1;", List.of("1 statement: SELECT 1")),
                arguments("a line comment ends at a carriage return", "SELECT 1 -- x\r;COMMIT;", List.of(
                        "1 statement: SELECT 1", "1 statement: COMMIT")),
                arguments("operators beside comments", "SELECT 1 +-- ;\n2 */*;*/ 3;", List.of(
                        "1 statement: SELECT 1 + 2 * 3")),
                arguments("parentheses hold a query together", "CREATE RULE r AS (SELECT 1; SELECT 2;); SELECT 3;", List.of(
                        "1 statement: CREATE RULE r AS ( SELECT 1", "1 continued: SELECT 2", "1 continued: )",
                        "1 statement: SELECT 3")),
                arguments("a body of SQL", "CREATE FUNCTION f() BEGIN ATOMIC\nSELECT CASE 1 WHEN 1 THEN 2 END;\nEND;\nEND;",
                        List.of("1 statement: CREATE FUNCTION f ( ) BEGIN ATOMIC SELECT CASE 1 WHEN 1 THEN 2 END",
                                "4 statement: END")),
                arguments("an empty body of SQL", "CREATE OR REPLACE PROCEDURE p() BEGIN ATOMIC END; END;", List.of(
                        "1 statement: CREATE OR REPLACE PROCEDURE p ( ) BEGIN ATOMIC END", "1 statement: END")),
                arguments("psql takes any BEGIN of a routine for a block", "CREATE FUNCTION begin() AS '';\nCOMMIT; END;\nSELECT 1;",
                        List.of("1 statement: CREATE FUNCTION begin ( ) AS " + TEXT, "2 continued: COMMIT",
                                "2 continued: END", "3 statement: SELECT 1")),
                arguments("any END closes it for psql, and the next one is a statement", "CREATE FUNCTION f() BEGIN ATOMIC SELECT 1 end; END;",
                        List.of("1 statement: CREATE FUNCTION f ( ) BEGIN ATOMIC SELECT 1 end", "1 statement: END")),
                arguments("a view's CASE is no block", "CREATE VIEW v AS SELECT CASE WHEN a THEN 1 END; COMMIT;", List.of(
                        "1 statement: CREATE VIEW v AS SELECT CASE WHEN a THEN 1 END", "1 statement: COMMIT")),
                arguments("COPY data", "COPY t (a) FROM stdin;\n1;'\n\\N\t\\\\.\n\\.\nSELECT 1;", List.of(
                        "1 statement: COPY t ( a ) FROM stdin", "5 statement: SELECT 1")),
                arguments("COPY data with Windows line ends", "COPY t FROM stdin;\r\n1;\r\n\\.\r\nSELECT 1;", List.of(
                        "1 statement: COPY t FROM stdin", "4 statement: SELECT 1")),
                arguments("COPY data at the file's end", "COPY t FROM stdin;\n\\.", List.of("1 statement: COPY t FROM stdin")),
                arguments("what follows COPY on its line", "COPY t FROM stdin; SELECT '\n;\n\\.\n';\nSELECT 2;", List.of(
                        "1 statement: COPY t FROM stdin", "1 statement: SELECT " + TEXT, "5 statement: SELECT 2")),
                arguments("two COPYs on a line", "COPY t FROM stdin; COPY u FROM stdin;\n1;\n\\.\n2;\n\\.\nSELECT 1;", List.of(
                        "1 statement: COPY t FROM stdin", "1 statement: COPY u FROM stdin", "6 statement: SELECT 1")),
                arguments("COPY of something else", "COPY t TO stdout;\nCOPY (SELECT 1 FROM stdin) TO stdout;\nCOPY t FROM 'f';\nSELECT 1;",
                        List.of("1 statement: COPY t TO stdout", "2 statement: COPY ( SELECT 1 FROM stdin ) TO stdout",
                                "3 statement: COPY t FROM " + TEXT, "4 statement: SELECT 1")),
                arguments("psql commands", "\\connect \"password=x\" ;\nSELECT 1 \\gset a_\n\\! true\n\\.\nSELECT \\; 2 \\: 3;", List.of(
                        "1 command: \\connect", "2 command: \\gset", "3 command: \\!", "4 command: \\", "5 command: \\;",
                        "5 command: \\:", "2 statement: SELECT 1 SELECT 2 3")),
                arguments("a psql command in parentheses", "SELECT (\n\\q\n);", List.of("2 command: \\q", "1 statement: SELECT ( )")),
                arguments("an open string", "SELECT 1;\nSELECT 2, '\n;", List.of("1 statement: SELECT 1", "2 unterminated: string")),
                arguments("an open escape string", "SELECT E'\\'", List.of("1 unterminated: string")),
                arguments("an open quoted identifier", "\nSELECT \"a;", List.of("2 unterminated: quoted identifier")),
                arguments("an open dollar quote", "DO $a$;$b$;$a;", List.of("1 unterminated: dollar quote")),
                arguments("an open comment", "SELECT 1;\n/* /* */", List.of("1 statement: SELECT 1", "2 unterminated: comment")),
                arguments("open COPY data", "SELECT 1;\nCOPY t FROM stdin;\n1\n2\n", List.of(
                        "1 statement: SELECT 1", "2 statement: COPY t FROM stdin", "2 unterminated: COPY data")),
                arguments("COPY without a line for data", "COPY t FROM stdin;", List.of(
                        "1 statement: COPY t FROM stdin", "1 unterminated: COPY data")),
                arguments("COPY as an unfinished last statement", "COPY t FROM stdin", List.of(
                        "1 statement: COPY t FROM stdin", "1 unterminated: COPY data")),
                arguments("an open parenthesis", "SELECT 1;\nSELECT (2;\nSELECT 3;", List.of(
                        "1 statement: SELECT 1", "2 statement: SELECT ( 2", "3 continued: SELECT 3",
                        "2 unterminated: parenthesis")),
                arguments("an open block", "CREATE FUNCTION f() BEGIN ATOMIC SELECT 1;", List.of(
                        "1 statement: CREATE FUNCTION f ( ) BEGIN ATOMIC SELECT 1", "1 unterminated: BEGIN .. END block")),
                arguments("a byte order mark", "\ufeffSELECT 1;", List.of("1 statement: SELECT 1")),
                arguments("a byte order mark elsewhere is a letter", "SELECT \ufeffEND;", List.of(
                        "1 statement: SELECT \ufeffEND")),
                arguments("a dump's key", "\\restrict aZ9\nSELECT 1;", List.of("dump line: 0 to 13", "2 statement: SELECT 1")),
                arguments("a dump's timeout", "SET transaction_timeout = 0;\r\nSELECT 1;", List.of(
                        "dump line: 0 to 28", "2 statement: SELECT 1")),
                arguments("the same as the end of an open statement", "ALTER ROLE r\nSET transaction_timeout = 0;", List.of(
                        "1 statement: ALTER ROLE r SET transaction_timeout = 0")),
                arguments("the same not at the line's start", " SET transaction_timeout = 0;\n \\restrict a", List.of(
                        "1 statement: SET transaction_timeout = 0", "2 command: \\restrict")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void readsAsPsqlDoes(String name, String sql, List<String> expected) {
        assertThat(RecordingEvents.of(sql).lines()).containsExactlyElementsOf(expected);
    }
}
