package org.harvestlink.http;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads query parameters; one that can't be read is a 400 that names it, where JAX-RS would say 404 and let the caller
 * look for a wrong address.
 */
@Provider
public class Parameters implements ParamConverterProvider {

    private static final Text WHOLE_NUMBER = new Text("phải là số nguyên", "must be a whole number");
    private static final Map<Class<?>, Kind> KINDS = Map.of(
            LocalDate.class,
                    new Kind(Parameters::day, new Text("phải là ngày dạng YYYY-MM-DD", "must be a day, YYYY-MM-DD")),
            String.class, new Kind(Parameters::text, StrictText.FAULT),
            UUID.class, new Kind(UUID::fromString, new Text("phải là một UUID", "must be a UUID")),
            Integer.class, new Kind(Integer::valueOf, WHOLE_NUMBER),
            int.class, new Kind(Integer::valueOf, WHOLE_NUMBER),
            Long.class, new Kind(Long::valueOf, WHOLE_NUMBER),
            long.class, new Kind(Long::valueOf, WHOLE_NUMBER));

    /** With a year of four digits: {@code LocalDate} knows years that no database holds. */
    private static LocalDate day(String text) {
        if (text.length() != "YYYY-MM-DD".length()) {
            throw new IllegalArgumentException(text);
        }
        return LocalDate.parse(text);
    }

    private static String text(String text) {
        if (!StrictText.isStorable(text)) {
            throw new IllegalArgumentException();
        }
        return text;
    }

    private record Kind(Function<String, Object> read, Text fault) {}

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        Kind kind = type.isEnum() ? oneOf(type) : KINDS.get(type);
        String name = name(annotations);
        return kind == null || name == null ? null : new Reader<>(name, kind);
    }

    private static String name(Annotation[] annotations) {
        return Arrays.stream(annotations == null ? new Annotation[0] : annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst()
                .orElse(null);
    }

    private static Kind oneOf(Class<?> type) {
        Map<String, Object> constants = Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(constant -> ((Enum<?>) constant).name(), constant -> (Object) constant));
        String names =
                Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
        return new Kind(
                text -> {
                    if (!constants.containsKey(text)) {
                        throw new IllegalArgumentException(text);
                    }
                    return constants.get(text);
                },
                new Text("phải là một trong: " + names, "must be one of: " + names));
    }

    private record Reader<T>(String name, Kind kind) implements ParamConverter<T> {

        @Override
        @SuppressWarnings("unchecked") // The kind was chosen by the type.
        public T fromString(String text) {
            if (text == null || text.isBlank()) {
                return null;
            }
            try {
                return (T) kind.read().apply(text);
            } catch (IllegalArgumentException | DateTimeParseException e) {
                throw Problem.invalid(name, kind.fault().vi(), kind.fault().en());
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
