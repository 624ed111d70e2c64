package org.harvestlink.e2e.hostile;

import java.util.List;
import java.util.Random;

/** Words that have broken other people's software. */
final class Nasty {

    private static final List<String> WORDS = List.of(
            "'; drop table match; --",
            "' or '1'='1",
            "\") or 1=1 --",
            "1; select pg_sleep(10)",
            "${jndi:ldap://127.0.0.1/a}",
            "#{7*7}",
            "{{7*7}}",
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "../../../../etc/passwd",
            "..%2f..%2fetc%2fpasswd",
            "%00",
            "%",
            "%zz",
            "\u0000",
            "a\u0000b",
            "\r\nX-Evil: 1",
            "\uFEFF",
            "\u202Etxt.exe",
            "\uD83E\uDD6D".repeat(60),
            "\uD800",
            "Z\u0351\u036B\u0343\u036A\u0302\u036B\u033D\u034F",
            "-1",
            "0",
            "NaN",
            "Infinity",
            "9223372036854775808",
            "-9223372036854775809",
            "1e309",
            "0x7f",
            "2027-02-30",
            "9999999-01-01",
            "-0001-01-01",
            "null",
            "undefined",
            "true",
            "[]",
            "{}",
            "",
            " ",
            "*",
            "x".repeat(3_000));

    private Nasty() {}

    static String word(Random dice) {
        return WORDS.get(dice.nextInt(WORDS.size()));
    }
}
