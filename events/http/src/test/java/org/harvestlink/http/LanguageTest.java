package org.harvestlink.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", " ", "*", "vi", "vi-VN,vi;q=0.9,en;q=0.8", "fr", "fr,vi;q=0.5,en;q=0.1", ";;q=zwei", "en;q=x"
            })
    void vietnamese_comes_first(String acceptLanguage) {
        assertThat(Language.of(acceptLanguage)).isEqualTo(Language.VI);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "EN-us", "en-GB,vi;q=0.5", "fr,en;q=0.5,vi;q=0.4", "vi;q=0.1,en"})
    void english_is_there_for_whoever_prefers_it(String acceptLanguage) {
        assertThat(Language.of(acceptLanguage)).isEqualTo(Language.EN);
    }

    @Test
    void a_text_is_read_in_its_language() {
        Text mango = new Text("xoài", "mango");

        assertThat(mango.in(Language.VI)).isEqualTo("xoài");
        assertThat(mango.in(Language.EN)).isEqualTo("mango");
    }
}
