package com.ananta.platform.database;

import com.ananta.platform.testkit.PostgresServer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One server with the three databases, every declared file loaded; shared by all tests, which work on copies. */
final class Databases implements ExtensionContext.Store.CloseableResource {

    static final String SUPABASE = "supabase";
    static final String COMPONENTS_V2 = "components-v2";
    static final String CONTROL_PLANE = "control-plane";

    private final PostgresServer server = PostgresServer.start();
    private final Map<String, Database> byTarget = new TreeMap<>();
    private final Map<String, List<String>> tablesAfter = new TreeMap<>();
    private final AtomicInteger copies = new AtomicInteger();

    private Databases() {
        for (MigrationFiles.Entry entry : MigrationFiles.declared()) {
            Database database = byTarget.computeIfAbsent(entry.target(), target -> empty());
            tablesAfter.put(entry.file().substring(0, 3), CatalogueRules.tables(database.load(entry.file())));
        }
    }

    /** The complete database of a target; not to be changed. */
    Database of(String target) {
        return byTarget.get(target);
    }

    /** A copy of the complete database of a target, to be changed at will. */
    Database copyOf(String target) {
        return of(target).copy(nextName());
    }

    /** A new database with nothing in it. */
    Database empty() {
        return new Database(server, server.createDatabase(nextName()));
    }

    /** Tables and views of its target right after the file with this number was loaded. */
    List<String> tablesAfter(String number) {
        return tablesAfter.get(number);
    }

    @Override
    public void close() {
        server.close();
    }

    private String nextName() {
        return "database_" + copies.incrementAndGet();
    }

    /** Hands the shared databases to tests. */
    static final class Resolver implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Databases.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot().getStore(ExtensionContext.Namespace.create(Databases.class))
                    .getOrComputeIfAbsent(Databases.class, type -> new Databases(), Databases.class);
        }
    }
}
