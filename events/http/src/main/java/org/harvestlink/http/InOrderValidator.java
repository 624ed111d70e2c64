package org.harvestlink.http;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Checks {@link InOrder}. */
public class InOrderValidator implements ConstraintValidator<InOrder, Span> {

    @Override
    public boolean isValid(Span span, ConstraintValidatorContext context) {
        if (span == null
                || span.from() == null
                || span.to() == null
                || !span.to().isBefore(span.from())) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                .addPropertyNode("to")
                .addConstraintViolation();
        return false;
    }
}
