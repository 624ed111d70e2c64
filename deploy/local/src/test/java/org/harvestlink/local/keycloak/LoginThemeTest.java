package org.harvestlink.local.keycloak;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoginThemeTest {

    private static final Pattern ADDRESS = Pattern.compile("url\\('([^']+)'\\)");

    @TempDir
    private Path themes;

    private Path login;

    @BeforeEach
    void write() throws IOException {
        LoginTheme.writeTo(themes);
        login = themes.resolve("harvestlink/login");
    }

    @Test
    void theRealmAsksForThisTheme() throws IOException {
        assertThat(new ObjectMapper()
                        .readTree(LocalKeycloak.class.getResourceAsStream("harvestlink-realm.json"))
                        .get("loginTheme")
                        .asText())
                .isEqualTo(LoginTheme.NAME);
    }

    @Test
    void everyFileThatTheStyleSheetsAskForIsThere() throws IOException {
        // The fonts' sheet and two eyes; and, in that sheet, two weights of two alphabets
        assertThat(addresses(login.resolve("resources/css/login.css")))
                .hasSize(3)
                .allSatisfy(file -> assertThat(file).isNotEmptyFile());
        assertThat(addresses(login.resolve("resources/fonts/fonts.css")))
                .hasSize(4)
                .allSatisfy(file -> assertThat(file).isNotEmptyFile());
    }

    private static List<Path> addresses(Path styles) throws IOException {
        return ADDRESS.matcher(Files.readString(styles))
                .results()
                .map(found -> styles.resolveSibling(found.group(1)))
                .toList();
    }

    @Test
    void whatTheFrameSaysItselfIsSaidInBothLanguages() throws IOException {
        for (String language : List.of("vi", "en")) {
            Properties texts = new Properties();
            texts.load(new StringReader(
                    Files.readString(login.resolve("messages/messages_" + language + ".properties"), UTF_8)));
            assertThat(texts).containsKeys("languages", "restartLoginTooltip", "harvestlinkPurpose", "loginTitle");
        }
    }
}
