package org.harvestlink.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.harvestlink.http.Problem;
import org.harvestlink.http.ProblemType;
import org.harvestlink.http.Versions;

/** An answer as it lies in the database. */
record StoredAnswer(String requestHash, int status, String location, long version, String body) {

    /**
     * Claims the key, and tells the database by the way on whose behalf the transaction runs: the row that it inserts comes
     * after the settings, for it is made of them. Answers the number of rows that it has inserted.
     */
    static final String CLAIM = """
            with acting (role, organization, subject) as materialized (select {settings}), claimed as (
              insert into idempotency (caller, key, request_hash) select subject, {key}, {hash} from acting
              on conflict do nothing returning 1
            )
            select count(*) as claimed from claimed
            """;

    static final String FIND =
            "select request_hash, status, location, version, body from idempotency where caller = %s and key = %s";
    static final String STORE =
            "update idempotency set status = %s, location = %s, version = %s, body = %s where caller = %s and key = %s";

    static StoredAnswer of(String requestHash, Answer answer, ObjectMapper json) {
        try {
            return new StoredAnswer(
                    requestHash,
                    answer.status(),
                    answer.location(),
                    answer.version(),
                    json.writeValueAsString(answer.body()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws Problem 422 when the key came with another request before */
    StoredAnswer requireSame(String hash) {
        if (!requestHash.equals(hash)) {
            throw Problem.of(
                    ProblemType.KEY_REUSED,
                    "Khóa này đã dùng cho một yêu cầu khác; xin tạo khóa mới.",
                    "This key belongs to another request; make a new one.");
        }
        return this;
    }

    Response toResponse() {
        Response.ResponseBuilder response = Response.status(status)
                .entity(body)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .tag(Versions.etag(version));
        if (location != null) {
            response.header(HttpHeaders.LOCATION, location);
        }
        return response.build();
    }
}
