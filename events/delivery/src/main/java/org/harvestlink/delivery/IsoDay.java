package org.harvestlink.delivery;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Reads a day such as {@code 2027-06-12}, of which a listing has eight or more, without the general machinery of formats. What
 * does not look like one is left to Jackson.
 */
final class IsoDay extends JsonDeserializer<LocalDate> {

    private static final int LENGTH = 10;

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_STRING) && parser.getTextLength() == LENGTH) {
            LocalDate day = day(parser.getTextCharacters(), parser.getTextOffset());
            if (day != null) {
                return day;
            }
        }
        return LocalDateDeserializer.INSTANCE.deserialize(parser, context);
    }

    private static LocalDate day(char[] text, int at) {
        int year = number(text, at, 4);
        int month = number(text, at + 5, 2);
        int day = number(text, at + 8, 2);
        if (text[at + 4] != '-' || text[at + 7] != '-' || (year | month | day) < 0) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null; // no such day: Jackson says so better
        }
    }

    private static int number(char[] text, int from, int digits) {
        int number = 0;
        for (int i = from; i < from + digits; i++) {
            int digit = text[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
