package org.harvestlink.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;

/** Reads texts; the character U+0000, which PostgreSQL can't hold, is a mistake. */
final class StrictText extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1L;

    static final Text FAULT = new Text("không được chứa ký tự U+0000", "must not contain the character U+0000");

    StrictText() {
        super(String.class);
    }

    /** Whether a database can hold the text. */
    static boolean isStorable(String text) {
        return text.indexOf('\0') < 0;
    }

    @Override
    public LogicalType logicalType() {
        return LogicalType.Textual;
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = StringDeserializer.instance.deserialize(parser, context);
        if (text != null && !isStorable(text)) {
            throw new NotStorableException(parser);
        }
        return text;
    }

    /** A text that no database can hold. */
    static final class NotStorableException extends InvalidFormatException {

        private static final long serialVersionUID = 1L;

        NotStorableException(JsonParser parser) {
            super(parser, FAULT.en(), null, String.class);
        }
    }
}
