package org.harvestlink.local.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TestStackTest {

    private static TestStack stack;
    private static Map<String, String> configuration;

    @BeforeAll
    static void start() {
        stack = TestStack.start("catalog");
        configuration = stack.configuration();
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @Test
    void theOwnerMakesTablesAndTheServicesRoleDoesNot() throws SQLException {
        try (Connection owner = stack.asOwner();
                Statement statement = owner.createStatement()) {
            statement.execute("CREATE TABLE fruit (name text)");
        }
        try (Connection service = connect("catalog");
                Statement statement = service.createStatement()) {
            assertThatThrownBy(() -> statement.execute("CREATE TABLE more_fruit (name text)"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.execute("SELECT * FROM fruit"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void theServicesRoleCannotConnectToAnotherDatabase() {
        assertThatThrownBy(() -> connect("postgres").close())
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }

    @Test
    void theBrokerHasEveryTopicAndItsDeadLetters() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", configuration.get("kafka.bootstrap.servers")))) {
            Set<String> topics = admin.listTopics().names().get(20, TimeUnit.SECONDS);

            assertThat(topics)
                    .contains("harvests", "orders", "matches", "positions", "agendas", "reference")
                    .contains("harvests-dead-letters", "reference-dead-letters");
            assertThat(admin.describeTopics(Set.of("harvests"))
                            .allTopicNames()
                            .get(20, TimeUnit.SECONDS)
                            .get("harvests")
                            .partitions())
                    .hasSize(12);
        }
    }

    @Test
    void bothComeBackOnTheSamePortsAfterAKill() throws Exception {
        try (Connection connection = stack.asOwner();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE kept AS SELECT 42 AS answer");
        }

        stack.killAndRestartPostgres();
        stack.killAndRestartKafka();

        try (Connection connection = stack.asOwner();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT answer FROM kept")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(42);
        }
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", configuration.get("kafka.bootstrap.servers")))) {
            assertThat(admin.listTopics().names().get(20, TimeUnit.SECONDS)).contains("harvests");
        }
    }

    private static Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                configuration.get("quarkus.datasource.jdbc.url").replace("/catalog", "/" + database),
                configuration.get("quarkus.datasource.username"),
                configuration.get("quarkus.datasource.password"));
    }
}
