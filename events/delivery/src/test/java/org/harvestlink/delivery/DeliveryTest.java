package org.harvestlink.delivery;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.harvestlink.delivery.testing.MarketStack;

/** The library in a small service of its own, on a real PostgreSQL and Kafka. */
@QuarkusTest
@QuarkusTestResource(
        value = MarketStack.class,
        restrictToAnnotatedClass = false,
        initArgs = @ResourceArg(name = "database", value = "ledger"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface DeliveryTest {}
