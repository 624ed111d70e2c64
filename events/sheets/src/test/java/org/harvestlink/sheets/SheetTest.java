package org.harvestlink.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {

    private static final String LIST =
            "Loại quả;Sản lượng (tấn);Ngày giao\nXoài tròn;16,4;10/06/2027\n\nNhãn;2;tuần 24\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void text_is_read_in_the_coding_it_was_saved_in(String coding) {
        assertRead(LIST.getBytes(Charset.forName(coding)));
    }

    @Test
    void the_vietnamese_coding_of_windows_is_known() {
        String apart = LIST.codePoints()
                .collect(
                        StringBuilder::new,
                        (text, c) -> text.append(windows(Character.toString(c))),
                        StringBuilder::append)
                .toString();
        byte[] bytes = apart.getBytes(Charset.forName("windows-1258"));

        assertRead(bytes);
        assertThat(Sheet.read(bytes).encoding()).isEqualTo("windows-1258");
    }

    /** Windows-1258 has letters with a roof, a bowl or a horn, and tones as marks of their own. */
    private static String windows(String letter) {
        String apart = Normalizer.normalize(letter, Normalizer.Form.NFD);
        String tones = apart.replaceAll("[^\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
        return Normalizer.normalize(apart.replaceAll("[\\u0300\\u0301\\u0303\\u0309\\u0323]", ""), Normalizer.Form.NFC)
                + tones;
    }

    @Test
    void the_coding_of_the_abc_fonts_is_known() {
        byte[] bytes = "Lo¹i qu¶;S¶n l\u00ad\u00eeng (tÊn);Ngµy giao\nXoµi trßn;16,4;10/06/2027\n\nNh·n;2;tuÇn 24\n"
                .replace("tÊn", "tÊn")
                .getBytes(StandardCharsets.ISO_8859_1);

        assertRead(bytes);
        assertThat(Sheet.read(bytes).encoding()).startsWith("TCVN3");
    }

    private static void assertRead(byte[] bytes) {
        Sheet sheet = Sheet.read(bytes);

        assertThat(sheet.rows()).hasSize(3);
        assertThat(sheet.rows().get(0).cells().stream().map(Cell::text))
                .containsExactly("Loại quả", "Sản lượng (tấn)", "Ngày giao");
        assertThat(sheet.rows().get(2).number()).isEqualTo(4);
        assertThat(sheet.rows().get(2).cell(2).text()).isEqualTo("tuần 24");
    }

    @Test
    void a_workbook_keeps_its_numbers_and_days() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Danh sách");
            sheet.value(0, 0, "BẢNG GIÁ");
            sheet.value(2, 0, "Xoài");
            sheet.value(2, 1, 16.4);
            sheet.value(2, 2, LocalDate.of(2027, 6, 10));
            sheet.style(2, 2).format("dd/mm/yyyy").set();
            sheet.value(2, 3, 2);
            sheet.style(2, 3).format("0.0 \"tấn\"").set();
        }

        List<Sheet.Line> rows = Sheet.read(out.toByteArray()).rows();

        assertThat(rows.get(1).number()).isEqualTo(3);
        assertThat(rows.get(1).cells())
                .containsExactly(
                        Cell.text("Xoài"),
                        Cell.number(new BigDecimal("16.4")),
                        Cell.day(LocalDate.of(2027, 6, 10)),
                        Cell.text("2 tấn"));
    }

    @Test
    void a_zip_bomb_is_refused_before_it_is_unpacked_whole() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int mebibyte = 0; mebibyte < 120; mebibyte++) {
                zip.write(spaces);
            }
            zip.closeEntry();
        }

        assertThatThrownBy(() -> Sheet.read(out.toByteArray()))
                .isInstanceOf(UnreadableSheetException.class)
                .hasMessageContaining("96 MB");
    }

    @Test
    void a_cell_beyond_the_last_column_there_is_is_refused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write("<worksheet><sheetData><row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row></sheetData></worksheet>"
                    .getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }

        assertThatThrownBy(() -> Sheet.read(out.toByteArray())).isInstanceOf(UnreadableSheetException.class);
    }

    @Test
    void a_million_columns_are_refused() {
        byte[] wide = "a,".repeat(1_000_000).concat("b").getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> Sheet.read(wide))
                .isInstanceOf(UnreadableSheetException.class)
                .hasMessageContaining("100 columns");
    }

    @Test
    void what_is_no_spreadsheet_is_told_so() {
        assertThatThrownBy(() -> Sheet.read(new byte[] {1, 0, 7, 0, (byte) 0x80, 0, 0, 0, (byte) 0xfe}))
                .isInstanceOf(UnreadableSheetException.class);
        assertThatThrownBy(() -> Sheet.read(new byte[0])).isInstanceOf(UnreadableSheetException.class);
    }
}
