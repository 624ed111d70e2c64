package org.harvestlink.matching.match;

import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** Reads an {@link OptionalBody} whatever the type of what is not there: clients that send nothing name all sorts, or none. */
@Provider
@Consumes(MediaType.WILDCARD)
public class OptionalBodyReader implements MessageBodyReader<OptionalBody> {

    private final ObjectMapper json;

    OptionalBodyReader(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return OptionalBody.class.isAssignableFrom(type);
    }

    @Override
    public OptionalBody readFrom(
            Class<OptionalBody> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream entity)
            throws IOException {
        String body = new String(entity.readAllBytes(), StandardCharsets.UTF_8);
        OptionalBody read;
        try {
            read = json.readValue(body.isBlank() ? "{}" : body, type);
        } catch (StreamReadException e) {
            throw new WebApplicationException(e, Response.Status.BAD_REQUEST);
        }
        if (read == null) { // the JSON word null, which is something and no object
            throw new WebApplicationException(Response.Status.BAD_REQUEST);
        }
        return read;
    }
}
