package org.harvestlink.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says in people's words what is wrong with a JSON body. */
final class JsonFaults {

    private static final Text BROKEN = new Text("không phải JSON hợp lệ", "is not valid JSON");
    private static final Text NUMBER = new Text("phải là số nguyên", "must be a whole number");
    private static final Text TEXT = new Text("phải là chuỗi ký tự", "must be text");
    private static final Text YES_OR_NO = new Text("phải là true hoặc false", "must be true or false");
    private static final Text DAY = new Text("phải là ngày dạng YYYY-MM-DD", "must be a day, YYYY-MM-DD");
    private static final Text ID = new Text("phải là một UUID", "must be a UUID");
    private static final Text LIST = new Text("phải là một danh sách", "must be a list");

    /** What a field of this Java type takes. */
    private static final Map<Class<?>, Text> EXPECTED = Map.of(
            long.class, NUMBER,
            Long.class, NUMBER,
            int.class, NUMBER,
            Integer.class, NUMBER,
            String.class, TEXT,
            boolean.class, YES_OR_NO,
            Boolean.class, YES_OR_NO,
            LocalDate.class, DAY,
            UUID.class, ID);

    private static final Text WRONG_TYPE = new Text("sai kiểu dữ liệu", "has the wrong type");

    private JsonFaults() {}

    static Violation of(JsonProcessingException fault) {
        if (fault instanceof UnrecognizedPropertyException unknown) {
            return new Violation(
                    path(unknown), new Text("trường này không có trong API", "is not a field of this API"));
        }
        if (fault instanceof StrictText.NotStorableException text) {
            return new Violation(path(text), StrictText.FAULT);
        }
        if (fault instanceof MismatchedInputException mismatch) {
            return new Violation(path(mismatch), expected(mismatch));
        }
        if (fault instanceof JsonMappingException mapping
                && mapping.getCause() instanceof InputCoercionException number) {
            return new Violation(path(mapping), EXPECTED.getOrDefault(number.getTargetType(), WRONG_TYPE));
        }
        if (fault instanceof JsonMappingException mapping && !(mapping.getCause() instanceof JsonProcessingException)) {
            return new Violation(path(mapping), WRONG_TYPE);
        }
        return new Violation("body", BROKEN);
    }

    private static Text expected(MismatchedInputException mismatch) {
        Class<?> target = mismatch.getTargetType();
        if (target == null) {
            return WRONG_TYPE;
        }
        if (target.isEnum()) {
            String names = Arrays.stream(target.getEnumConstants())
                    .map(Object::toString)
                    .collect(Collectors.joining(", "));
            return new Text("phải là một trong: " + names, "must be one of: " + names);
        }
        if (Collection.class.isAssignableFrom(target)) {
            return LIST;
        }
        return EXPECTED.getOrDefault(target, WRONG_TYPE);
    }

    /** The path of the field as a client writes it, such as {@code window.to} or {@code markets[2]}. */
    private static String path(JsonMappingException fault) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : fault.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.length() == 0 ? "" : ".").append(step.getFieldName());
            }
        }
        return path.length() == 0 ? "body" : path.toString();
    }
}
