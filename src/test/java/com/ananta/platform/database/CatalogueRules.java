package com.ananta.platform.database;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What must hold for each table of a migrated database, as questions to the server's catalogue that name each breach. */
enum CatalogueRules {

    HAS_PRIMARY_KEY("""
            SELECT c.oid::regclass FROM tables c
             WHERE c.relkind = 'r' AND NOT EXISTS (
                   SELECT FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'p')
            """,
            "CREATE TABLE planted (id integer); COMMENT ON TABLE planted IS 'x'; ALTER TABLE planted ENABLE ROW LEVEL SECURITY"),

    HAS_COMMENT("SELECT c.oid::regclass FROM tables c WHERE obj_description(c.oid, 'pg_class') IS NULL",
            "CREATE TABLE planted (id integer PRIMARY KEY); ALTER TABLE planted ENABLE ROW LEVEL SECURITY"),

    /**
     * Else a deletion in the referenced table reads the whole referencing one. The tenant's column may be missing from
     * the index, as the others alone identify the row.
     */
    FOREIGN_KEYS_ARE_INDEXED("""
            SELECT c.oid::regclass || '.' || k.conname
              FROM tables c
              JOIN pg_constraint k ON k.conrelid = c.oid AND k.contype = 'f'
              CROSS JOIN LATERAL (
                   SELECT array_agg(a.attnum) FROM pg_attribute a
                    WHERE a.attrelid = c.oid AND a.attnum = ANY (k.conkey)
                      AND (a.attname <> 'organization_id' OR cardinality(k.conkey) = 1)) own (columns)
             WHERE NOT EXISTS (
                   SELECT FROM pg_index i
                    WHERE i.indrelid = c.oid AND i.indpred IS NULL
                      AND ((i.indkey::int2[])[0:cardinality(k.conkey) - 1] @> k.conkey
                           OR (i.indkey::int2[])[0:cardinality(own.columns) - 1] @> own.columns))
            """,
            """
            CREATE TABLE planted_parent (id integer PRIMARY KEY);
            COMMENT ON TABLE planted_parent IS 'x';
            ALTER TABLE planted_parent ENABLE ROW LEVEL SECURITY;
            CREATE TABLE planted (id integer PRIMARY KEY, other integer, parent_id integer REFERENCES planted_parent);
            CREATE INDEX ON planted (other, parent_id);
            CREATE INDEX ON planted (parent_id) WHERE other = 1;
            COMMENT ON TABLE planted IS 'x';
            ALTER TABLE planted ENABLE ROW LEVEL SECURITY
            """),

    /** A foreign key that is not VALID, or an index that a failed build left behind. */
    NOTHING_IS_INVALID("""
            SELECT c.oid::regclass || '.' || k.conname FROM tables c JOIN pg_constraint k ON k.conrelid = c.oid
             WHERE NOT k.convalidated
            UNION ALL
            SELECT i.indexrelid::regclass::text FROM tables c JOIN pg_index i ON i.indrelid = c.oid WHERE NOT i.indisvalid
            """,
            """
            CREATE TABLE planted (id integer PRIMARY KEY);
            COMMENT ON TABLE planted IS 'x';
            ALTER TABLE planted ENABLE ROW LEVEL SECURITY;
            ALTER TABLE planted ADD CONSTRAINT positive CHECK (id > 0) NOT VALID
            """),

    /** Times without a zone depend on who reads them. The two exceptions are the ledgers of other programs. */
    TIMES_HAVE_A_ZONE("""
            SELECT c.oid::regclass || '.' || a.attname FROM tables c JOIN pg_attribute a ON a.attrelid = c.oid
             WHERE a.atttypid = 'timestamp'::regtype AND a.attnum > 0
               AND c.oid::regclass::text NOT IN ('storage.migrations', 'tenant_management.migrations')
            """,
            """
            CREATE TABLE planted (id integer PRIMARY KEY, at timestamp);
            COMMENT ON TABLE planted IS 'x';
            ALTER TABLE planted ENABLE ROW LEVEL SECURITY
            """),

    UPDATES_ARE_STAMPED("""
            SELECT c.oid::regclass FROM tables c JOIN pg_attribute a ON a.attrelid = c.oid
             WHERE c.relkind = 'r' AND a.attname IN ('updated_at', 'modified_on')
               AND NOT EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname = 'set_' || a.attname)
            """,
            """
            CREATE TABLE planted (id integer PRIMARY KEY, updated_at timestamptz);
            COMMENT ON TABLE planted IS 'x';
            ALTER TABLE planted ENABLE ROW LEVEL SECURITY
            """),

    /** PostgREST exposes the whole schema, so a table without row-level security is open to whoever has a GRANT. */
    HAS_ROW_SECURITY("SELECT c.oid::regclass FROM tables c WHERE c.relkind = 'r' AND NOT c.relrowsecurity",
            "CREATE TABLE planted (id integer PRIMARY KEY); COMMENT ON TABLE planted IS 'x'"),

    /** A view of its owner would show every tenant's rows. */
    VIEWS_ASK_AS_THE_CALLER("""
            SELECT c.oid::regclass FROM tables c
             WHERE c.relkind = 'v' AND NOT coalesce('security_invoker=true' = ANY (c.reloptions), false)
            """,
            "CREATE VIEW planted AS SELECT 1 AS id; COMMENT ON VIEW planted IS 'x'"),

    /** Every policy on a tenant's table compares with the caller's organization or with the caller. */
    POLICIES_NAME_THE_TENANT("""
            SELECT c.oid::regclass || '.' || p.polname
              FROM tables c
              JOIN pg_policy p ON p.polrelid = c.oid
              JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'organization_id'
             WHERE pg_get_expr(p.polqual, c.oid) !~ 'organization_id = \\( SELECT .*current_organization_id\\(\\)'
               AND pg_get_expr(p.polqual, c.oid) !~ 'user_id = \\( SELECT auth\\.uid\\(\\)'
               AND pg_get_expr(p.polqual, c.oid) <> '(organization_id IS NULL)'
                OR pg_get_expr(p.polwithcheck, c.oid) = 'true'
            """,
            """
            CREATE TABLE planted (id integer PRIMARY KEY, organization_id uuid);
            COMMENT ON TABLE planted IS 'x';
            ALTER TABLE planted ENABLE ROW LEVEL SECURITY;
            CREATE POLICY open ON planted USING (true)
            """);

    /** A fault that breaks this rule, and only this one, by an object named {@code planted}. */
    final String fault;

    private final String question;

    CatalogueRules(String question, String fault) {
        this.question = question;
        this.fault = fault;
    }

    /** Rules of each database, and those of one that PostgREST opens to users. */
    static final List<CatalogueRules> FOR_ALL = List.of(HAS_PRIMARY_KEY, HAS_COMMENT, FOREIGN_KEYS_ARE_INDEXED,
            NOTHING_IS_INVALID, TIMES_HAVE_A_ZONE, UPDATES_ARE_STAMPED);

    /** The objects that break one of the rules, by the rule, after the given statements; rules that hold are left out. */
    static Map<CatalogueRules, List<String>> breaches(Database database, Collection<CatalogueRules> rules, String... before) {
        var questions = new LinkedHashMap<String, String>();
        rules.forEach(rule -> questions.put(rule.name(), "WITH tables AS (" + TABLES + ") " + rule.question));
        var breaches = new EnumMap<CatalogueRules, List<String>>(CatalogueRules.class);
        database.answers(questions, before).forEach((rule, objects) -> {
            if (!objects.isEmpty()) {
                breaches.put(valueOf(rule), objects);
            }
        });
        return breaches;
    }

    /** Names of tables and views, in the schema {@code public} without the schema. */
    static List<String> tables(Database database) {
        return database.lines(NAMES);
    }

    private static final String TABLES = """
            SELECT * FROM pg_class
             WHERE relkind IN ('r', 'p', 'v', 'm', 'f')
               AND relnamespace NOT IN ('pg_catalog'::regnamespace, 'information_schema'::regnamespace, 'pg_toast'::regnamespace)
            """;

    /** As the settled conflicts count them. */
    private static final String NAMES = """
            SELECT CASE table_schema WHEN 'public' THEN '' ELSE table_schema || '.' END || table_name
              FROM information_schema.tables
             WHERE table_schema NOT IN ('pg_catalog', 'information_schema', 'ananta_migrations')
             ORDER BY 1
            """;
}
