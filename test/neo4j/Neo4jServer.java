import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * A Neo4j server for tests: one data folder, one loopback port, one password, no files of its own
 * elsewhere. Says READY and its port on standard output; ends with its parent, when standard input closes.
 */
public class Neo4jServer {
    public static void main(String[] args) throws Exception {
        try {
            System.out.println("READY " + start(Path.of(args[0]), Integer.parseInt(args[1]), System.getenv("NEO4J_TEST_PASSWORD")));
        } catch (Throwable problem) {
            problem.printStackTrace();
            System.exit(1);
        }
        while (System.in.read() >= 0) { }
        System.exit(0);
    }

    private static int start(Path data, int port, String password) {
        var management = new DatabaseManagementServiceBuilder(data)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(GraphDatabaseSettings.pagecache_memory, 64L << 20)
                .setConfig(GraphDatabaseSettings.shutdown_transaction_end_timeout, Duration.ofSeconds(1))
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .build();
        Runtime.getRuntime().addShutdownHook(new Thread(management::shutdown));
        management.database("system").executeTransactionally(
                "CREATE OR REPLACE USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
        var database = (GraphDatabaseAPI) management.database("neo4j");
        return database.getDependencyResolver().resolveDependency(ConnectorPortRegister.class).getLocalAddress(ConnectorType.BOLT).getPort();
    }
}
