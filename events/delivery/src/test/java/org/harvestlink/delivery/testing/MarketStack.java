package org.harvestlink.delivery.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.harvestlink.local.test.TestStack;

/**
 * Starts PostgreSQL and Kafka for a service's tests and makes the service trust tokens of {@link Tokens}. The name of the
 * database is the argument {@code database}.
 */
public class MarketStack implements QuarkusTestResourceLifecycleManager {

    static final String PRIVATE_KEY = "harvestlink.test.private-key";

    private String database = "test";
    private TestStack stack;

    @Override
    public void init(Map<String, String> arguments) {
        database = arguments.getOrDefault("database", database);
    }

    @Override
    public Map<String, String> start() {
        stack = TestStack.start(database);
        Map<String, String> configuration = new HashMap<>(stack.configuration());
        KeyPair keys = newKeys();
        configuration.put("quarkus.oidc.public-key", base64(keys.getPublic().getEncoded()));
        configuration.put(PRIVATE_KEY, base64(keys.getPrivate().getEncoded()));
        return configuration;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(stack, new TestInjector.MatchesType(TestStack.class));
    }

    @Override
    public void stop() {
        if (stack != null) {
            stack.close();
        }
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
