package com.ananta.platform.mysql;

import com.ananta.platform.testkit.MariaDbServer;
import java.util.ArrayList;
import java.util.List;

/** A database's schema as text, from the server's own catalogue, without its name and without Flyway's table. */
final class Schema {

    private static final List<String> QUERIES = List.of(
            "SELECT 'table', table_name, table_type, engine, table_collation, table_comment FROM tables WHERE table_schema = @db",
            "SELECT 'column', table_name, ordinal_position, column_name, column_type, is_nullable, column_default, extra,"
                    + " collation_name, column_comment FROM columns WHERE table_schema = @db",
            "SELECT 'index', table_name, index_name, non_unique, seq_in_index, column_name, sub_part, index_type"
                    + " FROM statistics WHERE table_schema = @db",
            "SELECT 'constraint', table_name, constraint_name, constraint_type FROM table_constraints WHERE table_schema = @db",
            "SELECT 'key', table_name, constraint_name, column_name, ordinal_position, referenced_table_name, referenced_column_name"
                    + " FROM key_column_usage WHERE table_schema = @db",
            "SELECT 'reference', table_name, constraint_name, referenced_table_name, update_rule, delete_rule"
                    + " FROM referential_constraints WHERE constraint_schema = @db",
            "SELECT 'check', table_name, constraint_name, check_clause FROM check_constraints WHERE constraint_schema = @db",
            "SELECT 'view', table_name, view_definition, check_option, security_type FROM views WHERE table_schema = @db",
            "SELECT 'trigger', event_object_table, trigger_name, action_timing, event_manipulation, action_statement"
                    + " FROM triggers WHERE trigger_schema = @db",
            "SELECT 'routine', r.routine_name, routine_type, routine_definition, sql_data_access, security_type, routine_comment,"
                    + " ordinal_position, parameter_mode, parameter_name, dtd_identifier FROM (SELECT routine_schema, routine_name,"
                    + " routine_type, routine_definition, sql_data_access, security_type, routine_comment FROM routines) r"
                    + " LEFT JOIN (SELECT specific_schema, specific_name, ordinal_position, parameter_mode, parameter_name,"
                    + " dtd_identifier FROM parameters) p ON specific_schema = routine_schema AND specific_name = routine_name"
                    + " WHERE routine_schema = @db");

    private Schema() {}

    static List<String> of(MariaDbServer server, String database) {
        var lines = new ArrayList<String>();
        for (String query : QUERIES) {
            server.sql("information_schema", "SET @db = '" + database + "'; " + query).stream()
                    .filter(line -> !line.contains("flyway_schema_history"))
                    .map(line -> line.replace("`" + database + "`", "`db`"))
                    .sorted()
                    .forEach(lines::add);
        }
        return lines;
    }
}
