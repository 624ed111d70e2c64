package org.harvestlink.offer;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.harvestlink.delivery.testing.MarketStack;

/** The service as it runs, on a real PostgreSQL and Kafka. */
@QuarkusTest
@QuarkusTestResource(
        value = MarketStack.class,
        restrictToAnnotatedClass = false,
        initArgs = @ResourceArg(name = "database", value = "offers"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OfferTest {}
