package com.ananta.platform.migrations.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Files made of random tokens, whose statements are known because they were put together here. */
final class RandomSql {

    private static final List<String> TOKENS = List.of(
            "SELECT", "select", "naïve", "_x1", "a$b$", "end", "commit", "CASE", "stdin", "from", "e", "U", "42", "1.5e3", "0",
            "'it''s; here'", "'\\'", "'/*'", "'--'", "'$$'", "''", "' \n;\n '", "E'\\'; COMMIT; --'", "e'\\\\'", "'\\.'",
            "$$;'$$", "$$ /* $$", "$tag$ $$ ; $other$ $tag$", "$é$COMMIT;$é$", "$$\n\\q\n$$",
            "\"a;b\"", "\"it\"\"s\"", "\"/*\"", "\"$$\"", "\"\n\"",
            "=", "<>", "::", ",", ".", "[", "]", "@>", "->>", "$1", ":name", "+", "*", "?");

    private static final List<String> GAPS = List.of(
            " ", "\n", "\t", "\r\n", "  \n\n", "\f",
            "/**/", "/* ; */", "/* ' \" $$ \\q */", "/* /* ; */ */", "/*\n;\n*/",
            " -- ;\n", " --' \" $$ /*\n", " -- \\q\r\n");

    private final Random random;
    private final List<List<String>> statements = new ArrayList<>();

    RandomSql(long seed) {
        random = new Random(seed);
        for (int i = 0, count = 1 + random.nextInt(6); i < count; i++) {
            statements.add(statement());
        }
    }

    private List<String> statement() {
        List<String> tokens = new ArrayList<>();
        int open = 0;
        for (int i = 0, count = 1 + random.nextInt(12); i < count; i++) {
            if (random.nextInt(10) == 0) {
                tokens.add("(");
                open++;
            } else if (open > 0 && random.nextInt(4) == 0) {
                tokens.add(")");
                open--;
            } else {
                tokens.add(pick(TOKENS));
            }
        }
        for (; open > 0; open--) {
            tokens.add(")");
        }
        return tokens;
    }

    /** The statements' own tokens. */
    List<List<String>> statements() {
        return statements;
    }

    /** The plainest text of it: one blank between tokens, one line per statement. */
    String plain() {
        StringBuilder sql = new StringBuilder();
        statements.forEach(tokens -> sql.append(String.join(" ", tokens)).append(";\n"));
        return sql.toString();
    }

    /** The same with comments and line ends between the tokens, and with COPY data between some statements. */
    String decorated() {
        StringBuilder sql = new StringBuilder();
        for (List<String> tokens : statements) {
            tokens.forEach(token -> sql.append(pick(GAPS)).append(token));
            sql.append(pick(GAPS)).append(';');
            if (random.nextInt(4) == 0) {
                sql.append("COPY t FROM stdin;\nCOMMIT;\t'\n$$ /*\n\\\\.\n\\.x\n\\.\n");
            }
        }
        return sql.append(pick(GAPS)).toString();
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
