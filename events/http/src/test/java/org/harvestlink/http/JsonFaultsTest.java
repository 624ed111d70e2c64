package org.harvestlink.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.harvestlink.contract.Channel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonFaultsTest {

    record Window(LocalDate from) {}

    record Body(
            String crop,
            long quantityKg,
            Integer maxKm,
            Boolean whole,
            Channel channel,
            UUID area,
            Window window,
            List<String> markets,
            List<Window> windows) {}

    private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());

    @BeforeEach
    void strict() {
        new StrictJson().customize(json);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'quantityKg': '12'}        | quantityKg      | must be a whole number",
                "{'quantityKg': 1.5}         | quantityKg      | must be a whole number",
                "{'quantityKg': 1e30}        | quantityKg      | must be a whole number",
                "{'quantityKg': 99999999999999999999} | quantityKg | must be a whole number",
                "{'quantityKg': true}        | quantityKg      | must be a whole number",
                "{'quantityKg': {}}          | quantityKg      | must be a whole number",
                "{'maxKm': 3000000000}       | maxKm           | must be a whole number",
                "{'maxKm': ''}               | maxKm           | must be a whole number",
                "{'crop': 12}                | crop            | must be text",
                "{'crop': ['MANGO']}         | crop            | must be text",
                "{'whole': 'yes'}            | whole           | must be true or false",
                "{'whole': 1}                | whole           | must be true or false",
                "{'channel': 'SHOP'}         | channel         | must be one of: SUPERMARKET, ECOMMERCE, BORDER_TRADE, TRADITIONAL_MARKET, EXPORT, PROCESSING",
                "{'channel': 1}              | channel         | must be one of: SUPERMARKET, ECOMMERCE, BORDER_TRADE, TRADITIONAL_MARKET, EXPORT, PROCESSING",
                "{'area': 'x'}               | area            | must be a UUID",
                "{'window': {'from': '1.6.2026'}} | window.from | must be a day, YYYY-MM-DD",
                "{'window': {'from': '2026-06-31'}} | window.from | must be a day, YYYY-MM-DD",
                "{'window': {'from': '+999999999-12-31'}} | window.from | must be a day, YYYY-MM-DD",
                "{'window': {'from': '-0001-12-31'}} | window.from | must be a day, YYYY-MM-DD",
                "{'crop': 'MAN\\u0000GO'} | crop | must not contain the character U+0000",
                "{'markets': ['CN', '\\u0000']} | markets[1] | must not contain the character U+0000",
                "{'window': {'from': '2026-06-01T00:00:00Z'}} | window.from | must be a day, YYYY-MM-DD",
                "{'window': {'from': 20260601}} | window.from  | must be a day, YYYY-MM-DD",
                "{'window': 'June'}          | window          | has the wrong type",
                "{'markets': 'CN'}           | markets         | must be a list",
                "{'markets': ['CN', 7]}      | markets[1]      | must be text",
                "{'windows': [{'from': '2026-06-01'}, {'to': 1}]} | windows[1].to | is not a field of this API",
                "{'price': 1}                | price           | is not a field of this API",
                "{'crop': 'A', 'crop': 'B'}  | body            | is not valid JSON",
                "{'crop': 'A'} x             | body            | is not valid JSON",
                "{'crop': 'A'                | body            | is not valid JSON",
                "nonsense                    | body            | is not valid JSON",
                "[]                          | body            | has the wrong type"
            })
    void a_fault_is_told_with_its_field(String body, String field, String message) {
        // When
        JsonProcessingException fault = catchThrowableOfType(
                JsonProcessingException.class, () -> json.readValue(body.replace('\'', '"'), Body.class));

        // Then
        assertThat(fault).as(body).isNotNull();
        Violation violation = JsonFaults.of(fault);
        assertThat(violation.field() + ": " + violation.message().en()).isEqualTo(field + ": " + message);
        assertThat(violation.message().vi()).isNotBlank().isNotEqualTo(message);
    }

    @Test
    void what_is_right_is_taken() throws JsonProcessingException {
        // When
        Body body = json.readValue(
                "{\"crop\": \"MANGO\", \"quantityKg\": 12, \"whole\": true, \"window\": {\"from\": \"2026-06-01\"}}",
                Body.class);

        // Then
        assertThat(body.quantityKg()).isEqualTo(12);
        assertThat(body.window().from()).isEqualTo(LocalDate.of(2026, 6, 1));
    }
}
