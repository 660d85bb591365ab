package com.ananta.platform.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import com.ananta.platform.testkit.Invariants;
import com.ananta.platform.testkit.Manifest;
import com.ananta.platform.testkit.PlatformTest;
import com.ananta.platform.testkit.Recorded;
import com.ananta.platform.testkit.RecordingMocks.Registered;
import com.pulumi.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program of examples/mysql, compiled as it stands there and run under mocks. */
class MysqlExampleTest extends PlatformTest {
    private static final Path EXAMPLE = Path.of("examples/mysql/src/main/java");
    private static final String MAIN = "com.ananta.examples.mysql.MysqlExample";

    @TempDir
    private static Path classes;

    private static Class<?> example;

    @BeforeAll
    static void compile() throws ReflectiveOperationException, IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var output = new StringWriter();
        Path source = EXAMPLE.resolve(MAIN.replace('.', '/') + ".java");
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled = compiler.getTask(output, files, null,
                List.of("-Xlint:all,-processing,-serial", "-Werror", "-d", classes.toString()), null,
                files.getJavaFileObjects(source)).call();
            assertThat(compiled).as(output.toString()).isTrue();
        }
        example = Class.forName(MAIN, true, new URLClassLoader(
            new URL[] {classes.toUri().toURL()}, MysqlExampleTest.class.getClassLoader()));
    }

    /** infra-directory.md, Namespace Strategy. */
    @ParameterizedTest
    @ValueSource(strings = {"dev", "staging", "prod"})
    void anEnvironmentIsTheNamespaceOfItsName(String stack) {
        Recorded run = example(stack, Optional.empty());
        List<Registered> resources = run.mocks().registered();

        assertThat(run.ofType("kubernetes:core/v1:Namespace")).singleElement()
            .satisfies(namespace -> assertThat(Manifest.text(namespace, "metadata.name")).isEqualTo(stack));
        assertThat(Invariants.namespacesExist(resources)).isEmpty();
        assertThat(Invariants.namesAreUnique(resources)).isEmpty();
        assertThat(Invariants.podsAreRestricted(resources)).isEmpty();
        assertThat(Invariants.referencesExist(resources)).isEmpty();
        assertThat(Invariants.providerIsExplicit(resources, "cluster")).isEmpty();
        assertThat(Invariants.secretsStayInSecrets(resources, Set.of("generated-for-mysql-password",
            "generated-for-mysql-root-password", "generated-for-cache-password"))).isEmpty();
        for (String stateful : List.of("namespace", "mysql-server-statefulset", "cache-statefulset")) {
            assertThat(run.options().of(stateful).isProtect()).as(stateful).isEqualTo(stack.equals("prod"));
        }
    }

    @Test
    void aManagedRedisTakesThePlaceOfOurs() {
        Recorded run = example("prod", Optional.of("redis.example.com"));

        assertThat(run.ofType("kubernetes:apps/v1:StatefulSet")).extracting(Registered::name)
            .containsExactly("mysql-server-statefulset");
        assertThat(run.output("redisHost")).isEqualTo("redis.example.com");
    }

    private static Recorded example(String stack, Optional<String> redisHost) {
        return deploy(stack, context -> {
            try {
                Class<?> settings = example.getDeclaredClasses()[0];
                Constructor<?> constructor = settings.getConstructors()[0];
                Method program = example.getMethod("stack", Context.class, settings);
                program.invoke(null, context, constructor.newInstance(
                    "test", Path.of("database/mysql"), "ananta/user-service:1.0.0", redisHost));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
