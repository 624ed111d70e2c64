package org.harvestlink.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Bean Validation of what did not come as a request's own body, such as a row of a sheet: the constraints and the words are
 * those of a body, in both languages and on any thread.
 */
@ApplicationScoped
public class Forms {

    private static final Locale VIETNAMESE = Locale.forLanguageTag(Language.VI.tag());
    private static final Locale ENGLISH = Locale.forLanguageTag(Language.EN.tag());

    private final ValidatorFactory factory;

    Forms(ValidatorFactory factory) {
        this.factory = factory;
    }

    /** What is wrong with the form of its fields, by the fields' paths. */
    public List<Violation> violations(Object form) {
        return factory.getValidator().validate(form).stream()
                .map(this::violation)
                .sorted(Comparator.comparing(Violation::field))
                .toList();
    }

    private Violation violation(ConstraintViolation<?> found) {
        return new Violation(
                ConstraintViolations.field(found.getPropertyPath()),
                new Text(message(found, VIETNAMESE), message(found, ENGLISH)));
    }

    private String message(ConstraintViolation<?> found, Locale locale) {
        return factory.getMessageInterpolator().interpolate(found.getMessageTemplate(), new Found(found), locale);
    }

    /** A violation as an interpolator asks for it. */
    private record Found(ConstraintViolation<?> violation) implements MessageInterpolator.Context {

        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return violation.getConstraintDescriptor();
        }

        @Override
        public Object getValidatedValue() {
            return violation.getInvalidValue();
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            return type.cast(this);
        }
    }
}
