package com.ananta.platform.migrations;

import com.ananta.platform.component.ComponentOutputs;
import com.pulumi.core.Output;
import java.util.Map;

/**
 * What an operator wants to know after a deployment (migrations-module.txt, Get outputs).
 *
 * @param migrationJobsSummary by Job: name, namespace, status, host, port, database, schema, bundle hash, files
 * @param helpfulCommands shell commands, each under a comment that says what it is for; they run as printed
 */
public record MigrationsOutputs(
    Output<Map<String, Object>> migrationJobsSummary, Output<String> helpfulCommands)
    implements ComponentOutputs {

    @Override
    public Map<String, Output<?>> toMap() {
        return Map.of("migration_jobs_summary", migrationJobsSummary, "helpful_commands", helpfulCommands);
    }
}
