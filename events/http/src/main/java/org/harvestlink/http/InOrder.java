package org.harvestlink.http;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A {@link Span} does not end before it begins; a violation names its {@code to}. */
@Constraint(validatedBy = InOrderValidator.class)
@Target(TYPE)
@Retention(RUNTIME)
@Documented
public @interface InOrder {

    String message() default "{org.harvestlink.http.InOrder.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
